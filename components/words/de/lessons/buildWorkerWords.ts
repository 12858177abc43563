/** @file German words of the worker that holds a built network. */
import type {Shown} from "../../shown.js";

export const hasToBeBuiltFirst = "zuerst ist ein Netz zu bauen";
export const itWasCancelled = "es wurde abgebrochen";
export const weightsDrawn = (layer: Shown): string => `${layer}: Gewichte gezogen`;
export const madeReady = (layer: Shown): string => `${layer}: bereit gemacht`;
export const classOf = (number: Shown): string => `Klasse ${number}`;
export const noLongerKept = (unit: Shown): string => `die Karten von ${unit} sind nicht mehr da`;
export const overflowIn = (place: Shown): string =>
  `in ${place} passt ein Wert nicht mehr in 32 Bit (3,4 · 10³⁸), darum gibt es keine Antwort: Die Gewichte sind zu groß`;
export const theClassifier = "der letzten Schicht";
