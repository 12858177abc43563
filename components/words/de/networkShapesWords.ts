/** @file German words of the networks whose shapes are looked at: controls, what a link got wrong, layers as a table, differences. */
import {LANGUAGE} from "./language.js";
import type {Shown} from "../shown.js";

export const variant = "Variante";
export const inputSize = "Bildgröße";
export const classes = "Klassen";
export const shortcut = "Abkürzung";
export const padding = "Auffüllung";
export const besideIt = "Daneben";
export const isEmpty = (control: Shown, expected: Shown, kept: Shown): string =>
  `${control} ist leer, muss aber ${expected} sein; ${kept} gilt weiter.`;
export const isOf = (control: Shown, text: Shown, expected: Shown, kept: Shown): string =>
  `${control} ist ${text}, muss aber ${expected} sein; ${kept} gilt weiter.`;
export const layer = "Schicht";
export const outputShape = "Form der Ausgabe";
export const parameters = "Parameter";
export const multiplyAdds = "Multiplikationen mit Addition";
/** A shortcut by its kind, as what another network has in the same place. */
export const shortcutThere: Readonly<Record<"identity" | "projection" | "zero-padding" | "none", string>> = {
  identity: "eine Identität als Abkürzung",
  projection: "eine Abkürzung mit Projektion",
  "zero-padding": "eine Abkürzung mit aufgefüllten Nullen",
  none: "keine Abkürzung"
};
export const notIn = (title: Shown): string => `nicht in ${title}`;
export const outputOf = (shape: Shown): string => `Ausgabe ${shape}`;
export const parametersOf = (count: number): string => `${count.toLocaleString(LANGUAGE)} Parameter`;
export const layersOnTheMainPath = (count: Shown): string => `${count} Schichten im Zweig`;
export const otherwiseIn = (title: Shown, differences: readonly string[]): string =>
  `bei ${title}: ${differences.join(", ")}`;
