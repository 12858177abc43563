import {readLetters, readTables, tableOf, writeLetters, writeTables, type FontTables} from "./trueType.js";

/** A letter as a font draws it. */
export interface Glyph {
  /** Its number in the font. */
  readonly id: number;
  readonly outline: Buffer;
  /** How the outline varies; empty where it does not. */
  readonly variation: Buffer;
  readonly advance: number;
  /** What it covers: left, lowest, right, highest. */
  readonly box: readonly [number, number, number, number];
}

/** A glyph of a letter that a font has not. */
export type NewGlyph = Pick<Glyph, "outline" | "variation" | "advance"> & {readonly letter: string};

/** Where something begins in a table, for each glyph and once more for the end. */
function offsets(table: Buffer, at: number, count: number, isLong: boolean): readonly number[] {
  return Array.from({length: count + 1}, (_, i) =>
    isLong ? table.readUInt32BE(at + 4 * i) : 2 * table.readUInt16BE(at + 2 * i)
  );
}

function pieces(data: Buffer, starts: readonly number[]): readonly Buffer[] {
  return starts.slice(1).map((end, i) => data.subarray(starts[i], end));
}

const countOf = (tables: FontTables): number => tableOf(tables, "maxp").readUInt16BE(4);

function outlines(tables: FontTables): readonly Buffer[] {
  const isLong = tableOf(tables, "head").readInt16BE(50) === 1;
  return pieces(tableOf(tables, "glyf"), offsets(tableOf(tables, "loca"), 0, countOf(tables), isLong));
}

/** Variations of all outlines; none in a font that does not vary. */
function variations(tables: FontTables): readonly Buffer[] {
  const gvar = tables.get("gvar");
  if (gvar === undefined) return [];
  const starts = offsets(gvar, 20, countOf(tables), (gvar.readUInt16BE(14) & 1) === 1);
  return pieces(gvar.subarray(gvar.readUInt32BE(16)), starts);
}

/** Advance and left side of all glyphs: the last ones may share an advance. */
function metrics(tables: FontTables): readonly (readonly [advance: number, left: number])[] {
  const hmtx = tableOf(tables, "hmtx");
  const own = tableOf(tables, "hhea").readUInt16BE(34);
  return Array.from({length: countOf(tables)}, (_, i) => [
    hmtx.readUInt16BE(4 * Math.min(i, own - 1)),
    hmtx.readInt16BE(i < own ? 4 * i + 2 : 2 * own + 2 * i)
  ]);
}

/** The glyph of a letter. @throws Error where the font lacks it */
export function glyphOf(tables: FontTables, letter: string): Glyph {
  const id = readLetters(tables).get(letter.codePointAt(0) ?? 0);
  const outline = id === undefined ? undefined : outlines(tables)[id];
  if (id === undefined || outline === undefined || outline.length < 10) throw new Error(`the font lacks ${letter}`);
  const [left, low, right, high] = [2, 4, 6, 8].map((at) => outline.readInt16BE(at)) as [
    number,
    number,
    number,
    number
  ];
  const [advance] = metrics(tables)[id] ?? [0];
  return {id, outline, variation: variations(tables)[id] ?? Buffer.alloc(0), advance, box: [left, low, right, high]};
}

/** Pieces one after the other, each at a multiple of four, and where each begins. */
function joined(list: readonly Buffer[]): readonly [data: Buffer, starts: readonly number[]] {
  const even = list.map((piece) => Buffer.concat([piece, Buffer.alloc(-piece.length & 3)]));
  let at = 0;
  return [Buffer.concat(even), [0, ...even.map((piece) => (at += piece.length))]];
}

const longs = (values: readonly number[]): Buffer => {
  const table = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => table.writeUInt32BE(value, 4 * i));
  return table;
};

/** The places on the axes that variations name by number; none in a font that does not vary. */
function sharedTuples(gvar: Buffer | undefined): Buffer {
  if (gvar === undefined) return Buffer.alloc(0);
  return gvar.subarray(gvar.readUInt32BE(8)).subarray(0, 2 * gvar.readUInt16BE(4) * gvar.readUInt16BE(6));
}

/**
 * A letter of another font, to be added to one as it is.
 * @throws Error where its bytes would mean something else there: parts and places by numbers, another size of the units
 */
export function takenLetter(from: FontTables, into: FontTables, letter: string): NewGlyph {
  const glyph = glyphOf(from, letter);
  if (glyph.outline.readInt16BE(0) < 0) throw new Error(`${letter} is made of parts of its own font`);
  const [own, units] = [from, into].map((tables) => tableOf(tables, "head").readUInt16BE(18));
  if (own !== units) throw new Error(`the font of ${letter} has ${own} units where the other has ${units}`);
  const named = sharedTuples(from.get("gvar"));
  if (!sharedTuples(into.get("gvar")).subarray(0, named.length).equals(named))
    throw new Error(`the font of ${letter} varies at other places`);
  return {...glyph, letter};
}

/** The table of variations, with those of more glyphs. */
function withVariations(gvar: Buffer, list: readonly Buffer[]): Buffer {
  const [data, starts] = joined(list);
  const tuples = sharedTuples(gvar);
  const head = Buffer.from(gvar.subarray(0, 20));
  const after = 20 + 4 * starts.length;
  head.writeUInt32BE(after, 8);
  head.writeUInt16BE(list.length, 12);
  head.writeUInt16BE(1, 14);
  head.writeUInt32BE(after + tuples.length, 16);
  return Buffer.concat([head, longs(starts), tuples, data]);
}

/**
 * A font with more glyphs. Its table of advances' variations is left out: without it they follow from the glyphs' own.
 * @param font TrueType
 */
export function addGlyphs(font: Buffer, added: readonly NewGlyph[]): Buffer {
  const tables = new Map(readTables(font));
  const before = countOf(tables);
  const count = before + added.length;
  const [glyf, starts] = joined([...outlines(tables), ...added.map(({outline}) => outline)]);
  const lefts = added.map(({advance, outline}) => [advance, outline.readInt16BE(2)] as const);
  const hmtx = Buffer.alloc(4 * count);
  [...metrics(tables), ...lefts].forEach(([advance, left], i) => {
    hmtx.writeUInt16BE(advance, 4 * i);
    hmtx.writeInt16BE(left, 4 * i + 2);
  });
  const [head, hhea, maxp] = ["head", "hhea", "maxp"].map((name) => Buffer.from(tableOf(tables, name))) as [
    Buffer,
    Buffer,
    Buffer
  ];
  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(count, 34);
  maxp.writeUInt16BE(count, 4);
  // Most parts that a glyph is made of, and how often parts are made of parts.
  maxp.writeUInt16BE(Math.max(2, maxp.readUInt16BE(28)), 28);
  maxp.writeUInt16BE(maxp.readUInt16BE(30) + 1, 30);
  const letters = new Map(readLetters(tables));
  added.forEach(({letter}, i) => letters.set(letter.codePointAt(0) ?? 0, before + i));
  const gvar = tables.get("gvar");
  const changed = {glyf, loca: longs(starts), hmtx, head, hhea, maxp, cmap: writeLetters(letters)};
  for (const [name, table] of Object.entries(changed)) tables.set(name, table);
  if (gvar)
    tables.set(
      "gvar",
      withVariations(gvar, [...variations(readTables(font)), ...added.map(({variation}) => variation)])
    );
  tables.delete("HVAR");
  return writeTables(tables);
}
