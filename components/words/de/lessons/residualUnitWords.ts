/** @file German words of the residual unit’s page: the unit that the text opens, its controls and its arithmetic. */
import type {Shown} from "../../shown.js";

export const mustBeAWholeNumber = (name: Shown, value: Shown, most: Shown): string =>
  `${name} ist ${value}, muss aber eine ganze Zahl von 1 bis ${most} sein; das Bild bleibt.`;
export const theResidualNetworkOfLayers = (
  depth: Shown,
  steps: Shown,
  seed: Shown,
  data: Shown,
  provenance: Shown
): string =>
  `Das Residualnetz mit ${depth} Schichten, ${steps} Schritte mit Startwert ${seed} trainiert (Daten: ${data === "digits" ? "Ziffern" : data}; data/weights). ${provenance}, mit npm run record -- unit.`;
export const oneValuesArithmetic = "Die Rechnung eines Werts der Ausgabe";
export const operation = "Rechenschritt";
export const path = "Weg";
export const numbers = "Zahlen";
export const result = "Ergebnis";
export const unit = "Einheit";
export const channel = "Kanal";
export const row = "Zeile";
export const column = "Spalte";
export const allTheArithmeticOfThisValue = "die ganze Rechnung dieses Werts";
export const anotherUnitChannelOr = "Andere Einheit, anderer Kanal, anderes Pixel";
export const placesOfTheCamera = "Orte der Kamera";
export const step = "Schritt";
export const empty = "leer";
export const shortcut = "Abkürzung";
export const mainWay = "Zweig";
export const bothWays = "beide";
/** What a unit's shortcut is called in the choice of a unit. */
export const shortcutKinds: Readonly<Record<"none" | "identity" | "projection", string>> = {
  none: "keine",
  identity: "Identität",
  projection: "Projektion"
};
export const around = "Ringsum";
export const onePixel = "Ein Pixel";
export const theSum = "Die Summe";
export const theReLU = "Die ReLU";
export const theProjection = "Die Projektion";
export const formulaAndCode = "Formel und Code";
