/** @file German words of ui settings. */
import type {Shown} from "../../shown.js";

export const compare = "Vergleich";
export const on = "An";
export const off = "Aus";
export const digits = "Ziffern";
export const colouredShapes = "Farbige Formen";
export const ownImages = "Eigene Bilder";
export const projection = "Projektion";
export const zeroPadding = "Auffüllen mit Nullen";
export const he = "He";
export const copy = "Kopie";
export const momentum = "Momentum";
export const adam = "Adam";
export const equalEverywhere = "Überall gleich";
export const faster = "Schneller";
export const isEmpty = "ist leer";
export const isOf = (text: Shown): string => `ist „${text}“`;
export const butMustBeStaysIn = (control_labels: Shown, given: Shown, expected: Shown, key: Shown): string =>
  `${control_labels} ${given}, muss aber ${expected} sein; ${key} gilt weiter.`;
export const moreSettings = "Weitere Einstellungen";
export const sizeStepsAndSeed = "Größe, Schritte und Startwert";
export const chooseFile = "Datei wählen";
export const chooseFiles = "Dateien wählen";
