/** @file English words of network. */
import type {Shown} from "../shown.js";

export const aNumber = "a number";
export const aWholeNumber = "a whole number";
export const aMultipleOf = (multiple: Shown): string => `a multiple of ${multiple}`;
export const fromTo = (kind: Shown, minimum: Shown, maximum: Shown): string => `${kind} from ${minimum} to ${maximum}`;
export const oneOf = (object: Shown): string => `one of ${object}`;
export const residual = "Residual";
export const plain = "Plain";

/** The short name of a network, `residual` or `plain`, as a legend and a table show it. */
export const networkName = (network: string): string => network;
