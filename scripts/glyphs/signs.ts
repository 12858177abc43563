import type {Glyph, NewGlyph} from "./addGlyphs.js";

/** A glyph that is drawn anew as a part of a sign: `x′ = a·x + c·y + dx`, `y′ = b·x + d·y + dy`, in the font's units. */
interface Part {
  readonly of: string;
  readonly turn: readonly [a: number, b: number, c: number, d: number];
  readonly dx: number;
  readonly dy: number;
}

type Look = (letter: string) => Glyph;

/** A sign as parts, and the room that it takes in a line. */
type Made = (look: Look) => {readonly parts: readonly Part[]; readonly advance: number};

const middle = ({box: [, low, , high]}: Glyph): number => (low + high) / 2;

/** A letter as small as an exponent, raised or lowered by its own height. */
const small =
  (of: string, down: boolean): Made =>
  (look) => {
    const [large, model, two] = [look(of), look("²"), look("2")];
    const scale = (model.box[3] - model.box[1]) / (two.box[3] - two.box[1]);
    const dy = down ? -0.34 * two.box[3] : model.box[3] - scale * two.box[3];
    return {parts: [{of, turn: [scale, 0, 0, scale], dx: 0, dy}], advance: scale * large.advance};
  };

/** What the font has as an exponent, as an index. */
const lowered =
  (of: string): Made =>
  (look) => {
    const [{advance, box}, two] = [look(of), look("2")];
    return {parts: [{of, turn: [1, 0, 0, 1], dx: 0, dy: -0.34 * two.box[3] - box[1]}], advance};
  };

/** How far two arrows in one sign stand from each other, by their length. */
const ARROWS_APART = 0.5;

/** The arrow up, turned to the right, to the left, or both. */
const arrow =
  (...ways: readonly (1 | -1)[]): Made =>
  (look) => {
    const [up, minus] = [look("↑"), look("−")];
    const [left, low, right, high] = up.box;
    const beside = (minus.advance - (minus.box[2] - minus.box[0])) / 2;
    const apart = ways.length > 1 ? ARROWS_APART * (high - low) : 0;
    const parts = ways.map((way): Part => ({
      of: "↑",
      turn: [0, -way, way, 0],
      dx: beside + (way > 0 ? apart - low : high),
      dy: middle(minus) + (way * (left + right)) / 2
    }));
    return {parts, advance: high - low + apart + 2 * beside};
  };

/** A letter twice, the second one moved by shares of its own width and height. */
const twice =
  (of: string, across: number, up: number): Made =>
  (look) => {
    const {advance, box} = look(of);
    const [dx, dy] = [across * (box[2] - box[0]), up * (box[3] - box[1])];
    const turn = [1, 0, 0, 1] as const;
    return {
      parts: [-0.5, 0.5].map((side) => ({of, turn, dx: dx * (side + 0.5), dy: dy * side})),
      advance: advance + dx
    };
  };

/** Two letters in one place, the second one moved up. */
const over =
  (of: string, second: string, up: (look: Look) => number): Made =>
  (look) => {
    const [first, other] = [look(of), look(second)];
    const turn = [1, 0, 0, 1] as const;
    const dx = (first.box[0] + first.box[2] - other.box[0] - other.box[2]) / 2;
    return {
      parts: [
        {of, turn, dx: 0, dy: 0},
        {of: second, turn, dx, dy: up(look)}
      ],
      advance: first.advance
    };
  };

/** A letter that stands for another one as it is. */
const copied =
  (of: string): Made =>
  (look) => ({parts: [{of, turn: [1, 0, 0, 1], dx: 0, dy: 0}], advance: look(of).advance});

/** A letter stretched in its place. */
const stretched =
  (of: string, wide: number, high: number): Made =>
  (look) => {
    const glyph = look(of);
    const dy = middle(glyph) * (1 - high);
    return {parts: [{of, turn: [wide, 0, 0, high], dx: 0, dy}], advance: wide * glyph.advance};
  };

/** The 6 in a mirror. */
const mirrored: Made = (look) => {
  const {advance} = look("6");
  return {parts: [{of: "6", turn: [-1, 0, 0, 1], dx: advance, dy: 0}], advance};
};

/** The 8 lying. */
const lying: Made = (look) => {
  const [eight, minus] = [look("8"), look("−")];
  const [left, low, right, high] = eight.box;
  return {
    parts: [{of: "8", turn: [0, -0.8, 0.8, 0], dx: left - 0.8 * low, dy: middle(minus) + 0.4 * (left + right)}],
    advance: 0.8 * (high - low) + 2 * left
  };
};

/** The L in a mirror, narrower, and turned until it stands on its corner. */
const tick: Made = (look) => {
  const {box} = look("L");
  const [left, low, right, high] = box;
  const [angle, size, narrow] = [0.66, 0.95, 0.72];
  const [cos, sin] = [size * Math.cos(angle), size * Math.sin(angle)];
  const turn = [-narrow * cos, narrow * sin, sin, cos] as const;
  const at = (x: number, y: number) => [turn[0] * x + turn[2] * y, turn[1] * x + turn[3] * y] as const;
  const [foot, short, long] = [at(left, low), at(right, low), at(left, high)];
  const beside = 0.6 * left;
  return {parts: [{of: "L", turn, dx: beside - short[0], dy: -foot[1]}], advance: long[0] - short[0] + 2.4 * beside};
};

/** How far a bar under a sign is lowered: by the height of digits. */
const barDrop = (look: Look): number => -0.22 * look("2").box[3];

/**
 * Signs that the sources of the fonts lack, which hold no more than a language's letters: in a system's own font they would look like
 * strangers, and on each system like others. By the letters that they are made of.
 */
export const SIGNS: Readonly<Record<string, Made>> = {
  "→": arrow(1),
  "↔": arrow(1, -1),
  "‖": twice("|", 2.1, 0),
  "≈": twice("~", 0, 1.3),
  "≠": over("=", "/", () => 0),
  "≤": over("<", "−", (look) => look("<").box[1] - look("−").box[3] + barDrop(look) / 2),
  "≥": over(">", "−", (look) => look(">").box[1] - look("−").box[3] + barDrop(look) / 2),
  "⟨": stretched("<", 0.55, 1.5),
  "⟩": stretched(">", 0.55, 1.5),
  "∂": mirrored,
  "∞": lying,
  "✓": tick,
  "✗": copied("×"),
  "✕": copied("×"),
  "⁻": small("−", false),
  ⁿ: small("n", false),
  ...Object.fromEntries([..."⁰⁴⁵⁶⁷⁸⁹"].map((sign, i) => [sign, small(`${i === 0 ? 0 : i + 3}`, false)])),
  ...Object.fromEntries([..."₁₂₃"].map((sign, i) => [sign, lowered("¹²³"[i] ?? "")])),
  ...Object.fromEntries([..."₀₄₅₆₇₈₉"].map((sign, i) => [sign, small(`${i === 0 ? 0 : i + 3}`, true)]))
};

/** Letters that the signs are made of. */
export const SIGN_PARTS = "02456789¹²³↑−|~=/<>×Ln";

/**
 * What is said of a part: its numbers are words, places are places, it is turned, more follow, and its place is not turned with it. The first of
 * several says that they lie over each other: where a font varies, some systems would leave white where two do.
 */
const FLAGS = {words: 1, places: 2, more: 0x20, turned: 0x80, overlaps: 0x400, still: 0x1000};

/** The glyph of a sign. @throws Error where a font lacks a part */
export function signGlyph(letter: string, look: Look): NewGlyph {
  const made = SIGNS[letter]?.(look);
  if (made === undefined) throw new Error(`${letter} is made of nothing`);
  const {parts, advance} = made;
  const corners = parts.flatMap(({of, turn: [a, b, c, d], dx, dy}) => {
    const [left, down, right, high] = look(of).box;
    return [left, right].flatMap((x) => [down, high].map((y) => [a * x + c * y + dx, b * x + d * y + dy] as const));
  });
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const outline = Buffer.alloc(10 + 16 * parts.length);
  [-1, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, i) =>
    outline.writeInt16BE(Math.round(value), 2 * i)
  );
  parts.forEach(({of, turn, dx, dy}, i) => {
    const at = 10 + 16 * i;
    const more = i < parts.length - 1 ? FLAGS.more : 0;
    const overlaps = i === 0 && parts.length > 1 ? FLAGS.overlaps : 0;
    outline.writeUInt16BE(FLAGS.words | FLAGS.places | FLAGS.turned | FLAGS.still | more | overlaps, at);
    outline.writeUInt16BE(look(of).id, at + 2);
    outline.writeInt16BE(Math.round(dx), at + 4);
    outline.writeInt16BE(Math.round(dy), at + 6);
    turn.forEach((value, k) => outline.writeInt16BE(Math.round(value * 0x4000), at + 8 + 2 * k));
  });
  return {letter, outline, variation: Buffer.alloc(0), advance: Math.round(advance)};
}
