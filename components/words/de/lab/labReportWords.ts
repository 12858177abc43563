/** @file German words of lab report. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

/** Some runs of a report, where its student is named of that student's. */
const runsOf = (runs: number, student: string): string =>
  `${plural(runs, {one: "Ein Lauf", other: `${runs} Läufe`})} von ${student === "" ? "dem Bericht" : `dem Bericht von ${student}`}`;
export const ofOpened = (runs: number, student: string): string =>
  `${runsOf(runs, student)} ${plural(runs, {one: "wurde", other: "wurden"})} geöffnet.`;
export const ofHereAlready = (runs: number, student: string): string =>
  `${runsOf(runs, student)} ${plural(runs, {one: "ist", other: "sind"})} schon hier.`;
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
export const theReportHolds = (runs: number, isNamed: boolean): string =>
  `Der Bericht enthält ${plural(runs, {one: "einen Lauf", other: `${runs} Läufe`})}${isNamed ? "" : ", aber weder Namen noch Nummer in der Klasse"}.`;
export const theCodeOfIs = (run: Shown, code: Shown): string => `Der Code von ${run} ist ${code}.`;
export const theCodeOfIsCopied = (run: Shown, code: Shown): string =>
  `Der Code von ${run} ist ${code}; er wurde kopiert.`;
export const copyCode = "Code kopieren";
export const downloadNotebook = "Notebook herunterladen";
export const numberOrNameInClass = "Nummer oder Name in der Klasse";
export const openReport = "Bericht öffnen";
export const noAnswerYet = "Noch keine Antwort.";
