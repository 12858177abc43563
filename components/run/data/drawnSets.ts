/** @file What is known of the data sets that the site draws, without drawing them. */

/** Colour channels of each set's images. */
export const IMAGE_CHANNELS = {digits: 1, shapes: 3} as const;

/** Images in each split: as many for training, to steer by, and to test at the end. */
export const SPLIT_COUNTS = {train: 4096, validation: 512, test: 1024} as const;
