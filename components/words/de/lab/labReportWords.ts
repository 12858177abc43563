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
/** In two parts: the button's name stands between them. */
export const answersGoIntoTheReport: readonly string[] = [
  "Die Antworten kommen in den Bericht: Drück ",
  ", wenn sie geschrieben sind."
];
export const saveReport = "Bericht speichern";
export const itHoldsNoNumberIn =
  "Der Code nennt keine Nummer in der Klasse. Mit einer Nummer von 1 bis 999 hier nennt er sie.";
export const thereIsNoRunTo =
  "Es gibt keinen Lauf zu berichten: Trainiere erst einen, oder zeig einen, der verborgen ist.";
export const savedRuns = (runs: number, student: string): string => {
  const saved = plural(runs, {one: "ein Lauf", other: `${runs} Läufe`});
  return student === ""
    ? `Gespeichert: ${saved}, ohne Namen. Mit einer Nummer oder einem Namen hier sagt der Bericht, von wem er ist.`
    : `Gespeichert: ${saved}; der Bericht nennt „${student}“.`;
};
export const theCodeOfIs = (run: Shown, code: Shown): string => `Der Code von ${run} ist ${code}.`;
export const theCodeOfIsCopied = (run: Shown, code: Shown): string =>
  `Der Code von ${run} ist ${code}; er wurde kopiert.`;
export const copyCode = "Code kopieren";
export const downloadNotebook = "Notebook herunterladen";
export const numberOrNameInClass = "Nummer oder Name in der Klasse";
export const openReport = "Bericht öffnen";
export const noAnswerYet = "Noch keine Antwort.";
