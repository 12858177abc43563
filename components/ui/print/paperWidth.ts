/** Width of the paper between its margins, and of a page beside its own, in CSS pixels: A4, a little less than Letter. */
export const PAPER_WIDTH = 610;
