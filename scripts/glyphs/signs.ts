import type {NewGlyph} from "./addGlyphs.js";
import {arrow} from "./arrows.js";
import {EXPONENTS, fraction, small} from "./digits.js";
import {middle, type Look, type Made, type Part} from "./made.js";
import {polygonGlyph, type Corner} from "./polygon.js";

/** A letter over itself, so far apart as a share of its height says. */
const twice =
  (of: string, apart: number): Made =>
  (look) => {
    const {advance, box} = look(of);
    const dy = apart * (box[3] - box[1]);
    return {parts: [-0.5, 0.5].map((side) => ({of, turn: [1, 0, 0, 1], dx: 0, dy: dy * side})), advance};
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

/** A bar as high as brackets, its left side at a place. */
function bar(look: Look, left: number): Part {
  const [{box}, two] = [look("|"), look("2")];
  const high = 1.25 * two.box[3];
  const tall = high / (box[3] - box[1]);
  return {of: "|", turn: [1, 0, 0, tall], dx: left - box[0], dy: (two.box[3] - high) / 2 - tall * box[1]};
}

/** Two bars. */
const norm: Made = (look) => {
  const {box} = look("|");
  const [wide, high] = [box[2] - box[0], look("2").box[3]];
  const [beside, apart] = [0.16 * high, wide + 0.16 * high];
  return {parts: [bar(look, beside), bar(look, beside + apart)], advance: wide + apart + 2 * beside};
};

/** A bracket with one arm, at its upper or lower end. */
const bracket =
  (isUp: boolean, isLeft: boolean): Made =>
  (look) => {
    const [stem, minus, two] = [look("|").box, look("−").box, look("2").box];
    const [arm, beside] = [0.3 * two[3], 0.12 * two[3]];
    const long = arm / (minus[2] - minus[0]);
    const armAt = isUp ? 1.125 * two[3] - (minus[3] - minus[1]) : -0.125 * two[3];
    return {
      parts: [
        bar(look, isLeft ? beside : beside + arm - (stem[2] - stem[0])),
        {of: "−", turn: [long, 0, 0, 1], dx: beside - long * minus[0], dy: armAt - minus[1]}
      ],
      advance: arm + 2 * beside
    };
  };

/** The slash, before it a short bar that falls to its foot, and at the top of both a short line. */
const root: Made = (look) => {
  const [slash, stem, minus] = [look("/").box, look("|").box, look("−").box];
  const [left, foot, , top] = slash;
  const high = top - foot;
  const across = 0.2 * high;
  const tall = (0.5 * high) / (stem[3] - stem[1]);
  const lean = -across / (stem[3] - stem[1]);
  const line = (at: number, long: number, y: number): Part => {
    const wide = long / (minus[2] - minus[0]);
    return {of: "−", turn: [wide, 0, 0, 1], dx: at - wide * minus[0], dy: y - minus[3]};
  };
  const hook = 0.12 * high;
  const [start, end] = [left + hook, slash[2] + hook + across];
  return {
    parts: [
      {of: "|", turn: [1, 0, lean, tall], dx: start + across - stem[0] - lean * stem[1], dy: foot - tall * stem[1]},
      {of: "/", turn: [1, 0, 0, 1], dx: hook + across, dy: 0},
      line(left, hook + 0.04 * high, foot + 0.5 * high),
      line(end - 0.06 * high, 0.3 * high, top)
    ],
    advance: end + 0.2 * high
  };
};

/** A triangle as high as small letters nearly are, around the middle of a line. */
const triangle =
  (isDown: boolean): Made =>
  (look) => {
    const [minus, two] = [look("−"), look("2")];
    const [half, deep] = [0.32 * two.box[3], 0.56 * two.box[3]];
    const [y, beside] = [middle(minus), 0.1 * two.box[3]];
    const corners: readonly Corner[] = isDown
      ? [
          [beside, y + deep / 2],
          [beside + 2 * half, y + deep / 2],
          [beside + half, y - deep / 2]
        ]
      : [
          [beside, y - half],
          [beside, y + half],
          [beside + deep, y]
        ];
    return {corners, advance: (isDown ? 2 * half : deep) + 2 * beside};
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
  "←": arrow(-1),
  "▸": triangle(false),
  "▾": triangle(true),
  "⌈": bracket(true, true),
  "⌉": bracket(true, false),
  "⌊": bracket(false, true),
  "⌋": bracket(false, false),
  "√": root,
  "↔": arrow(1, -1),
  "‖": norm,
  "≈": twice("~", 1.3),
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
  "½": fraction("1", "2"),
  "⁻": small("−", false),
  ⁿ: small("n", false),
  ...Object.fromEntries(Array.from(EXPONENTS, (sign, i) => [sign, small(String(i), false)])),
  ...Object.fromEntries(Array.from("₀₁₂₃₄₅₆₇₈₉", (sign, i) => [sign, small(String(i), true)]))
};

/** Letters that the signs are made of. */
export const SIGN_PARTS = "0123456789↑−|~=/<>×Ln";

/**
 * What is said of a part: its numbers are words, places are places, it is turned, more follow, and its place is not turned with it. The first of
 * several says that they lie over each other: where a font varies, some systems would leave white where two do.
 */
const FLAGS = {words: 1, places: 2, more: 0x20, turned: 0x80, overlaps: 0x400, still: 0x1000};

/** The glyph of a sign. @throws Error where a font lacks a part */
export function signGlyph(letter: string, look: Look): NewGlyph {
  const made = SIGNS[letter]?.(look);
  if (made === undefined) throw new Error(`${letter} is made of nothing`);
  if ("corners" in made) return polygonGlyph(letter, made.corners, made.advance);
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
