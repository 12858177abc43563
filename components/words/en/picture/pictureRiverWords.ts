/** @file English words of the river of the way back. */
import type {Shown} from "../../shown.js";

export const gradientNormOf = (norm: Shown): string => `gradient norm ${norm}`;
export const gradientParts = (norm: Shown, carried: Shown, brought: Shown): string =>
  `gradient norm ${norm}, its shortcut carries ${carried} back, its branch brings ${brought}`;
export const reachesTheStem = "reaches the stem";
export const reachesStem = "reaches stem";
export const batchLoss = "batch loss";
export const lossOfThisBatch = "loss of this batch";
