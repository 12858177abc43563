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
