import {measureShare} from "../network/measureShare.js";

/** Width of a river where nothing measurable flows, in CSS pixels. */
const LEAST = 1.5;

/** Width of a gradient's river, in CSS pixels, by its norm: on the log scale of every picture, up to `widest`. */
export function riverWidth(norm: number, widest = 38): number {
  return LEAST + (widest - LEAST) * measureShare(norm);
}
