import type {NewGlyph} from "./addGlyphs.js";
import {arrow} from "./arrows.js";
import {middle, type Look, type Made} from "./made.js";
import {polygonGlyph, type Corner} from "./polygon.js";

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

/** A bracket with one arm, at its upper or lower end. */
const bracket =
  (isUp: boolean, isLeft: boolean): Made =>
  (look) => {
    const [bar, minus, two] = [look("|").box, look("−").box, look("2").box];
    const [high, thick] = [1.25 * two[3], minus[3] - minus[1]];
    const [low, arm, beside] = [(two[3] - high) / 2, 0.3 * two[3], 0.12 * two[3]];
    const long = arm / (minus[2] - minus[0]);
    const tall = high / (bar[3] - bar[1]);
    const stem = bar[2] - bar[0];
    const armAt = isUp ? low + high - thick : low;
    return {
      parts: [
        {of: "|", turn: [1, 0, 0, tall], dx: (isLeft ? beside : beside + arm - stem) - bar[0], dy: low - tall * bar[1]},
        {of: "−", turn: [long, 0, 0, 1], dx: beside - long * minus[0], dy: armAt - minus[1]}
      ],
      advance: arm + 2 * beside
    };
  };

/** The slash, and before it a short bar that falls to its foot. */
const root: Made = (look) => {
  const [{box, advance}, bar] = [look("/"), look("|").box];
  const [high, across] = [0.4 * (box[3] - box[1]), 0.13 * (box[3] - box[1])];
  const tall = high / (bar[3] - bar[1]);
  const lean = -across / (bar[3] - bar[1]);
  return {
    parts: [
      {of: "|", turn: [1, 0, lean, tall], dx: box[0] + across - bar[0] - lean * bar[1], dy: box[1] - tall * bar[1]},
      {of: "/", turn: [1, 0, 0, 1], dx: across, dy: 0}
    ],
    advance: advance + across
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
