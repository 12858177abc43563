import {middle, type Made, type Part} from "./made.js";

/** How far two arrows in one sign stand from each other, by their length. */
const ARROWS_APART = 0.5;

/** The arrow up, turned to the right, to the left, or both. */
export const arrow =
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
