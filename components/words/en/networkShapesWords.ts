/** @file English words of the networks whose shapes are looked at: controls, what a link got wrong, layers as a table, differences. */
import {LANGUAGE} from "./language.js";
import type {Shown} from "../shown.js";

export const variant = "Variant";
export const inputSize = "Input size";
export const classes = "Classes";
export const shortcut = "Shortcut";
export const padding = "Padding";
export const besideIt = "Beside it";
export const isEmpty = (control: Shown, expected: Shown, kept: Shown): string =>
  `${control} is empty, but must be ${expected}; ${kept} stays in use.`;
export const isOf = (control: Shown, text: Shown, expected: Shown, kept: Shown): string =>
  `${control} is ${text}, but must be ${expected}; ${kept} stays in use.`;
export const layer = "Layer";
export const outputShape = "Output shape";
export const parameters = "Parameters";
export const multiplyAdds = "Multiply-adds";
/** A shortcut by its kind, as what another network has in the same place. */
export const shortcutThere: Readonly<Record<"identity" | "projection" | "zero-padding" | "none", string>> = {
  identity: "an identity shortcut",
  projection: "a projection shortcut",
  "zero-padding": "a zero-padding shortcut",
  none: "no shortcut"
};
export const notIn = (title: Shown): string => `not in ${title}`;
export const outputOf = (shape: Shown): string => `output ${shape}`;
export const parametersOf = (count: number): string => `${count.toLocaleString(LANGUAGE)} parameters`;
export const layersOnTheMainPath = (count: Shown): string => `${count} layers on the main path`;
export const otherwiseIn = (title: Shown, differences: readonly string[]): string =>
  `in ${title}: ${differences.join(", ")}`;
