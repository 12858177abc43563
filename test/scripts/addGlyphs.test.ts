import {readFileSync} from "node:fs";
import {join} from "node:path";
import subsetFont from "subset-font";
import {beforeAll, expect, it} from "vitest";
import {addGlyphs, glyphOf, takenLetter, type Glyph} from "../../scripts/glyphs/addGlyphs.js";
import {SIGN_PARTS, SIGNS, signGlyph} from "../../scripts/glyphs/signs.js";
import {readLetters, readTables, type FontTables} from "../../scripts/glyphs/trueType.js";
import {root} from "../support/root.js";

const RANGE = {wght: {min: 400, max: 700}};
const source = (name: string): Buffer =>
  readFileSync(join(root, "node_modules/@fontsource-variable/inter/files", `inter-${name}-wght-normal.woff2`));
const cut = async (font: Buffer, letters: string, axes: Record<string, number | typeof RANGE.wght> = {}) =>
  Buffer.from(await subsetFont(font, letters, {targetFormat: "truetype", noHinting: true, variationAxes: axes}));

let plain: Buffer;
let tables: FontTables;
beforeAll(async () => {
  plain = await cut(source("latin"), SIGN_PARTS, RANGE);
  tables = readTables(plain);
});
const look = (letter: string) => glyphOf(tables, letter);

it("adds glyphs that a font's cut keeps, and leaves the others and their variation as they are", async () => {
  const greek = readTables(await cut(source("greek"), "γ", RANGE));
  const more = addGlyphs(plain, [takenLetter(greek, tables, "γ"), signGlyph("→", look)]);
  const after = readTables(await cut(more, "6γ→"));
  expect([...readLetters(after).keys()].sort((a, b) => a - b).map((code) => String.fromCharCode(code))).toEqual([
    "6",
    "γ",
    "→"
  ]);
  for (const weight of [400, 700]) {
    const [bare, made] = [await cut(plain, "6", {wght: weight}), await cut(more, "6γ", {wght: weight})].map(readTables);
    const whole = readTables(await cut(source("greek"), "γ", {wght: weight}));
    if (bare === undefined || made === undefined) throw new Error("two fonts were cut");
    expect(glyphOf(made, "6").box, String(weight)).toEqual(glyphOf(bare, "6").box);
    expect(glyphOf(made, "6").advance).toBe(glyphOf(bare, "6").advance);
    expect(glyphOf(made, "γ").box).toEqual(glyphOf(whole, "γ").box);
    expect(glyphOf(made, "γ").advance).toBe(glyphOf(whole, "γ").advance);
  }
});

it("lays the arrow's middle where the minus has its own, and as long as it stands", () => {
  const {outline} = signGlyph("→", look);
  const [left, low, right, high] = [2, 4, 6, 8].map((at) => outline.readInt16BE(at)) as [
    number,
    number,
    number,
    number
  ];
  const [up, minus] = [look("↑").box, look("−").box];
  expect(right - left).toBe(up[3] - up[1]);
  expect(Math.abs(low + high - minus[1] - minus[3])).toBeLessThanOrEqual(2);
});

it("makes each sign of letters that it says it is made of, within its room, and of each letter a sign", () => {
  const asked = new Set<string>();
  for (const sign of Object.keys(SIGNS)) {
    const {advance, outline} = signGlyph(sign, (letter) => {
      asked.add(letter);
      return look(letter);
    });
    expect(outline.readInt16BE(2), sign).toBeGreaterThan(-0.2 * advance);
    expect(outline.readInt16BE(6), sign).toBeLessThan(1.2 * advance);
  }
  expect([...asked].sort()).toEqual(Array.from(SIGN_PARTS).sort());
});

it("says of a sign of several parts, also in a font that is cut again, that they lie over each other", async () => {
  const made = addGlyphs(
    plain,
    Array.from("≠→", (sign) => signGlyph(sign, look))
  );
  for (const font of [readTables(made), readTables(await cut(made, "≠→"))]) {
    const overlaps = (sign: string): boolean => (glyphOf(font, sign).outline.readUInt16BE(10) & 0x400) !== 0;
    expect([overlaps("≠"), overlaps("→")]).toEqual([true, false]);
  }
});

it("draws a triangle by its corners, around the line's middle, and a font that is cut keeps it", async () => {
  const made = addGlyphs(plain, [signGlyph("▾", look), signGlyph("▸", look)]);
  const font = readTables(await cut(made, "▾▸"));
  const [down, right] = ["▾", "▸"].map((sign) => glyphOf(font, sign));
  const width = ({box}: Glyph) => box[2] - box[0];
  const height = ({box}: Glyph) => box[3] - box[1];
  expect(width(down!)).toBeGreaterThan(height(down!));
  expect(Math.abs(width(down!) - height(right!))).toBeLessThanOrEqual(1);
  for (const {box} of [down!, right!])
    expect(Math.abs(box[1] + box[3] - look("−").box[1] - look("−").box[3])).toBeLessThanOrEqual(2);
  // One outline of three corners.
  expect([down!.outline.readInt16BE(0), down!.outline.readUInt16BE(10)]).toEqual([1, 2]);
});

it("has a cross for what is wrong that is the sign of multiplication", () => {
  const [wrong, times] = [signGlyph("✗", look), look("×")];
  expect([2, 4, 6, 8].map((at) => wrong.outline.readInt16BE(at))).toEqual([...times.box]);
  expect(wrong.advance).toBe(times.advance);
});

it("says which letter a font lacks, or a sign is not made of", () => {
  expect(() => look("ж")).toThrow("the font lacks ж");
  expect(() => signGlyph("ж", look)).toThrow("ж is made of nothing");
});

it("takes no letter whose bytes would mean something else in the other font", async () => {
  // A single letter names its places itself.
  const greek = readTables(await cut(source("greek"), "βγ", RANGE));
  const changed = (name: string, change: (table: Buffer) => unknown): FontTables => {
    const table = Buffer.from(greek.get(name) ?? []);
    change(table);
    return new Map([...greek, [name, table]]);
  };
  const take = (from: FontTables, letter = "γ") => takenLetter(from, tables, letter);
  expect(take(greek).outline).toEqual(glyphOf(greek, "γ").outline);
  expect(() => take(changed("head", (head) => head.writeUInt16BE(1000, 18)))).toThrow(
    "the font of γ has 1000 units where the other has 2048"
  );
  expect(() => take(changed("gvar", (gvar) => gvar.writeInt16BE(1, gvar.readUInt32BE(8))))).toThrow(
    "the font of γ varies at other places"
  );
  expect(() => take(readTables(addGlyphs(plain, [signGlyph("→", look)])), "→")).toThrow(
    "→ is made of parts of its own font"
  );
});
