/** @file German words of cover. */
import type {Shown} from "../shown.js";

export const trainItHere = "Hier trainieren";
export const openTheLaboratory = "Zum Labor";
export const digit = "Ziffer";
export const stepOf = (stop: Shown, steps: Shown): string => `Schritt ${stop} von ${steps}`;
export const atStep = "Bei Schritt";
export const lossAndAccuracyByStep = "Verlust und Genauigkeit nach Schritten";
export const momentsOfTheTraining = "Momente des Trainings";
export const theTwins = "Die Zwillinge";
export const measuredHereWithSeedOn = (seed: Shown, backend: Shown): string =>
  `Hier gemessen mit Startwert ${seed} auf ${backend}; Normen, Karten und Antworten bei jedem zehnten Schritt.`;
export const shownARecordedRun = "Gezeigt: ein aufgezeichneter Lauf.";
export const stop = "Anhalten";
export const thisDigitCouldNotBe = (error: Shown): string =>
  `Diese Ziffer ließ sich nicht holen: ${error}. Die erste ist noch da.`;
export const sameStart = "Gleicher Anfang";
export const onItsWay = "Unterwegs";
export const sentBack = "Zurückgeschickt";
export const late = "Spät";
export const mapsWereTaken =
  " Karten wurden beim ersten und bei jedem fünften Schritt aufgenommen; dazwischen blendet das Bild über.";
