/** @file German words of network. */
import type {Shown} from "../shown.js";

export const aNumber = "eine Zahl";
export const aWholeNumber = "eine ganze Zahl";
export const aMultipleOf = (multiple: Shown): string => `ein Vielfaches von ${multiple}`;
export const fromTo = (kind: Shown, minimum: Shown, maximum: Shown): string => `${kind} von ${minimum} bis ${maximum}`;
export const oneOf = (object: Shown): string => `eines von ${object}`;
export const residual = "Residual";
export const plain = "Schlicht";

/** The short name of a network, `residual` or `plain`, as a legend and a table show it. */
export const networkName = (network: string): string => NAMES[network] ?? network;

const NAMES: Readonly<Record<string, string>> = {residual: "residual", plain: "schlicht"};
