/** @file English words of picture network. */
import type {Shown} from "../shown.js";

export const shownChannel = (channel: Shown): string => `shown: channel ${channel}`;
export const classOf = (top: Shown): string => `class ${top}`;
export const networkAStemAndUnits = (names: Shown, depth: Shown): string =>
  `Network: ${names}, a stem and ${depth} units`;
export const ofThe = (name: Shown, called: Shown): string => `${name} of the ${called}`;
export const networkOf = (network: Shown): string => `${network} network`;
export const takesTheImageFor = (classe: Shown, share: Shown): string => `, takes the image for ${classe}, ${share}`;
export const theOf = (called: Shown, answered: Shown): string => `The ${called}${answered}`;
export const plain = "Plain";
export const residual = "Residual";
export const stageOf = (stage: Shown): string => `stage ${stage}`;
export const stem = "stem";
/** A shape in words: `8 by 8 by 16`. */
export const by = (shape: readonly number[]): string => shape.join(" by ");
export const facesAreMeans = "Faces: the mean of each unit’s maps, each on its own scale.";
export const facesAreOneChannel = (channel: Shown): string =>
  `Faces: channel ${channel} of each unit, counted from 0, each on its own scale.`;
export const facesAreTheStrongest = (channels: Shown): string =>
  `Faces: each unit’s strongest map, of the largest root mean square, each on its own scale. Channel, counted from 0: ${channels}`;
export const none = "none";
export const shortcutOf = (unit: Shown): string => `Shortcut of ${unit}`;
export const movedPercent = "moved, % of ‖y‖";
export const movedBy = (share: Shown): string => `moved by ${share} of its size`;
export const takenOut = "taken out";
export const hasToStay = "changes the shape and has to stay";
export const gradientNormOf = (norm: Shown): string => `gradient norm ${norm}`;
export const gradientParts = (norm: Shown, carried: Shown, brought: Shown): string =>
  `gradient norm ${norm}, its shortcut carries ${carried} back, its branch brings ${brought}`;
export const reachesTheStem = "reaches the stem";
export const reachesStem = "reaches stem";
export const batchLoss = "batch loss";
export const lossOfThisBatch = "loss of this batch";
