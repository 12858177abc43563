/** @file What is known of the data sets that the site draws, without drawing them. */

/** Colour channels of each set's images. */
export const IMAGE_CHANNELS = {digits: 1, shapes: 3} as const;

/** Images in each split: as many for training, to steer by, and to test at the end. */
export const SPLIT_COUNTS = {train: 4096, validation: 512, test: 1024} as const;

/** Names of each set's classes, in order of their labels. */
export const CLASS_NAMES = {
  digits: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
  shapes: ["disc", "ring", "square", "frame", "triangle", "plus", "cross", "stripes", "checks", "moon"]
} as const;
