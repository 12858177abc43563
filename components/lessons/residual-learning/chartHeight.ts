/** Charts in a column narrower than this, in CSS pixels, stand one under the other. */
const NARROW = 400;
const LOWER = 0.75;

/** Height of a chart for the width that it has, in CSS pixels: lower where charts stand one under the other, so that one screen holds two. */
export function chartHeight(width: number, height: number): number {
  return width < NARROW ? Math.round(LOWER * height) : height;
}
