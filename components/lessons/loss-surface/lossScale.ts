/** @file The scale that all pictures of a loss share: which lines are drawn, and how much ink stands for how much. */

/** Nats that guessing among ten classes costs. */
export const GUESSING = Math.log(10);

/** Losses at which a line is drawn, each twice the one before, in nats. */
export const LINES = [0.0625, 0.125, 0.25, 0.5, 1, 2, 4, 8] as const;

/** Losses at which a map becomes a shade darker: √2 times the one before. */
const SHADES = Array.from({length: 18}, (_, i) => 2 ** (i / 2 - 5.25));

/** What one shade lets through of what is below it. */
const THROUGH = 0.925;

/** The losses at which the shades begin, and the opacity of one. */
export const SHADING = {from: SHADES, opacity: 1 - THROUGH} as const;

/** How much ink stands for a loss, 0–1: that of all shades that have begun; the same for every map. */
export function lossInk(loss: number): number {
  return 1 - THROUGH ** SHADES.filter((from) => loss >= from).length;
}
