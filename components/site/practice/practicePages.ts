/** The pages that end with a practice, as in their addresses, in reading order. */
export const PRACTICE_PAGES = [
  "degradation",
  "residual-learning",
  "residual-unit",
  "resnet-34",
  "gradients",
  "paths",
  "loss-surface",
  "after-resnet",
  "build"
] as const;

/** One of them. */
export type PracticePage = (typeof PRACTICE_PAGES)[number];
