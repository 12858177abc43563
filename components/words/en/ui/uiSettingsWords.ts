/** @file English words of ui settings. */
import type {Shown} from "../../shown.js";

export const compare = "Compare";
export const on = "On";
export const off = "Off";
export const digits = "Digits";
export const colouredShapes = "Coloured shapes";
export const ownImages = "Own images";
export const projection = "Projection";
export const zeroPadding = "Zero padding";
export const he = "He";
export const copy = "Copy";
export const momentum = "Momentum";
export const adam = "Adam";
export const equalEverywhere = "Equal everywhere";
export const faster = "Faster";
export const isEmpty = "is empty";
export const isOf = (text: Shown): string => `is “${text}”`;
export const butMustBeStaysIn = (control_labels: Shown, given: Shown, expected: Shown, key: Shown): string =>
  `${control_labels} ${given}, but must be ${expected}; ${key} stays in use.`;
export const moreSettings = "More settings";
export const sizeStepsAndSeed = "Size, steps and seed";
export const chooseFile = "Choose file";
export const chooseFiles = "Choose files";
