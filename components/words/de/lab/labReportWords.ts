/** @file German words of lab report. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const oneRun = "Ein Lauf";
export const runsOf = (runs: Shown): string => `${runs} Läufe`;
export const theReport = "dem Bericht";
export const theReportOf = (student: Shown): string => `dem Bericht von ${student}`;
export const ofOpened = (count: Shown, from: Shown, part: Shown): string => `${count} von ${from} ${part} geöffnet.`;
export const were = (count: number): string => plural(count, {one: "wurde", other: "wurden"});
export const ofHereAlready = (here: Shown, from: Shown, part: Shown): string =>
  `${here} von ${from} ${part} schon hier.`;
export const are = (count: number): string => plural(count, {one: "ist", other: "sind"});
export const aRunNeedsWhatThis = (foreign: Shown): string =>
  `Ein Lauf braucht, was diese Fassung der Seite nicht hat: ${foreign}.`;
export const questionsOfTheLink = "Fragen des Links";
export const answersGoIntoTheReport = "Die Antworten kommen in den Bericht: Drück ";
export const saveReport = "Bericht speichern";
export const whenTheyAreWritten = ", wenn sie geschrieben sind.";
export const itHoldsNoNumberIn =
  "Er nennt weder Nummer in der Klasse noch Namen: Gib eine Nummer von 1 bis 999 ein, damit sie darin steht.";
export const thereIsNoRunTo =
  "Es gibt keinen Lauf zu berichten: Trainiere erst einen, oder zeig einen, der verborgen ist.";
export const oneRunInText = "einen Lauf";
export const theReportHolds = (words: Shown, part: Shown): string => `Der Bericht enthält ${words}${part}.`;
export const andNoNameOrNumber = ", aber weder Namen noch Nummer in der Klasse";
export const itWasCopied = "; er wurde kopiert";
export const theCodeOfIs = (run: Shown, code: Shown, copied: Shown): string =>
  `Der Code von ${run} ist ${code}${copied}.`;
export const copyCode = "Code kopieren";
export const downloadNotebook = "Notebook herunterladen";
export const numberOrNameInClass = "Nummer oder Name in der Klasse";
export const openReport = "Bericht öffnen";
export const noAnswerYet = "Noch keine Antwort.";
