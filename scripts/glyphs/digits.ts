import type {Made} from "./made.js";

/** Digits as exponents. Sources have three of them, each of its own weight: in one number all have one. */
export const EXPONENTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** How large an exponent or an index is beside its letter, and where it ends and begins, by the height of digits. */
const SMALL = {size: 0.64, top: 1.04, foot: -0.2};

/** A letter as an exponent, or as an index. */
export const small =
  (of: string, down: boolean): Made =>
  (look) => {
    const [large, two] = [look(of), look("2")];
    const {size, top, foot} = SMALL;
    const dy = (down ? foot : top - size) * two.box[3];
    return {parts: [{of, turn: [size, 0, 0, size], dx: 0, dy}], advance: size * large.advance};
  };

/** An exponent, a slash that is narrower than a letter, and a digit as small on the line. */
export const fraction =
  (above: string, below: string): Made =>
  (look) => {
    const [first, slash, second, two] = [look(above), look("/"), look(below), look("2")];
    const {size, top} = SMALL;
    const turn = [size, 0, 0, size] as const;
    const at = size * first.advance;
    const wide = 0.75 * slash.advance;
    return {
      parts: [
        {of: above, turn, dx: 0, dy: (top - size) * two.box[3]},
        {of: "/", turn: [1, 0, 0, 1], dx: at - 0.125 * slash.advance, dy: 0},
        {of: below, turn, dx: at + wide, dy: 0}
      ],
      advance: at + wide + size * second.advance
    };
  };
