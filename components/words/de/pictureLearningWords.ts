/** @file German words of picture learning. */
import type {Shown} from "../shown.js";

export const theMapsBetweenAreNot = "Die Karten dazwischen sind in diesem Lauf nicht aufgezeichnet. ";
export const aUnitWithAllIts = "Eine Einheit mit allen inneren Karten";
export const shortcutThatChangesTheShape = "Abkürzung, die die Form ändert";
export const faceMeanOfAUnits = "Fläche: Mittel der Karten einer Einheit, jede bis zu ihrem eigenen größten Wert";
export const measure = "Messgröße";
export const toLogScale = (low: Shown, high: Shown): string => `${low} bis ${high}, logarithmisch`;
export const notMeasuredInThisRun = "in diesem Lauf nicht gemessen";
export const shortcut = "Abkürzung";
export const newDigitsRead = "Neue Ziffern";
export const correctly = " richtig gelesen";
