import type {Glyph} from "./addGlyphs.js";
import type {Corner} from "./polygon.js";

/** A glyph that is drawn anew as a part of a sign: `x′ = a·x + c·y + dx`, `y′ = b·x + d·y + dy`, in the font's units. */
export interface Part {
  readonly of: string;
  readonly turn: readonly [a: number, b: number, c: number, d: number];
  readonly dx: number;
  readonly dy: number;
}

/** A letter of the font that a sign is made for. @throws Error where the font lacks it */
export type Look = (letter: string) => Glyph;

/** A sign as parts, or as corners, and the room that it takes in a line. */
export type Sign = {readonly advance: number} & (
  | {readonly parts: readonly Part[]}
  | {readonly corners: readonly Corner[]}
);
/** How a sign is made in any font. */
export type Made = (look: Look) => Sign;

/** Height of a letter's middle. */
export const middle = ({box: [, low, , high]}: Glyph): number => (low + high) / 2;
