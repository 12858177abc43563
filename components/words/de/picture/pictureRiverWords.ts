/** @file German words of the river of the way back. */
import type {Shown} from "../../shown.js";

export const gradientNormOf = (norm: Shown): string => `Gradientennorm ${norm}`;
export const gradientParts = (norm: Shown, carried: Shown, brought: Shown): string =>
  `Gradientennorm ${norm}, ihre Abkürzung trägt ${carried} zurück, ihr Zweig bringt ${brought}`;
export const reachesTheStem = "erreicht den Stamm";
export const reachesStem = "am Stamm";
export const batchLoss = "Verlust";
export const lossOfThisBatch = "Verlust dieses Batches";
