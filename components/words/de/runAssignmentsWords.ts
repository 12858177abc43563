/** @file German words of assignments: what a class will see, and those that are ready-made. */
import {plural} from "../plural.js";
import type {Shown} from "../shown.js";

/** Counts in words, as far as a sentence has them: of questions. */
const COUNTS = ["keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"];

export const studentsSeeNoTask = "Die Klasse sieht das Labor ohne Aufgabe.";
export const studentsSee = (task: Shown): string => `Die Klasse sieht: „${task}“`;
export const noSettingCanBeChanged = "Keine Einstellung lässt sich ändern.";
export const theyCanChange = (controls: Shown): string => `Ändern lässt sich: ${controls}.`;
export const theyCanChangeEverySetting = "Jede Einstellung lässt sich ändern.";
export const theyCanChangeAllBut = (controls: Shown): string =>
  `Jede Einstellung lässt sich ändern, außer: ${controls}.`;
export const theyAnswer = (count: number): string =>
  `Zu beantworten ${plural(count, {one: "ist", other: "sind"})} ${COUNTS[count] ?? count} ${plural(count, {one: "Frage", other: "Fragen"})}.`;
export const eachEntersANumber = (seed: Shown): string =>
  `Jeder gibt seine Nummer in der Klasse ein, und der Startwert ist ${seed} plus diese Nummer.`;
export const allHaveSeed = (seed: Shown): string =>
  `Alle haben den Startwert ${seed}, also bekommen alle dieselben Zahlen.`;

export const depthName = "Tiefe";
export const depthTask =
  "Trainiere mit Tiefe 10, dann 18, dann 34. Rate vor jedem Lauf den letzten Verlust beider Netze.";
export const fromWhichDepth = "Ab welcher Tiefe trennen sich die beiden Netze?";
export const isItOverfitting = "Ist das tiefe schlichte Netz überangepasst? Sag, welche Kurve es dir verrät.";
export const whatNext = "Was würdest du als Nächstes versuchen, und was erwartest du davon?";
export const conditionsName = "Die vier Bedingungen";
export const conditionsTask =
  "Trainiere mit Batch-Normalisierung, dann ohne sie mit Lernrate 0,02. Mit und ohne Abkürzungen macht das vier Netze. Rate zuerst ihre Reihenfolge.";
export const whichOrder =
  "Ordne die vier Netze nach ihrem letzten Trainingsverlust. Welche Reihenfolge hattest du erwartet?";
export const whatBatchNormDoes = "Was bewirkt Batch-Normalisierung beim schlichten Netz, und was beim Residualnetz?";
export const whatDiffersInTheGradients =
  "Sieh dir die Gradientennorm bei den ersten Schritten an: Was unterscheidet die vier?";
export const shortcutName = "Was die Abkürzung bringt";
export const shortcutTask =
  "Beide Netze beginnen mit denselben Gewichten und sehen dieselben Bilder. Rate ihre letzten Verluste, dann trainiere und vergleiche.";
export const howFarApart =
  "Wie weit liegen die beiden Trainingsverluste am Ende auseinander, und wie weit lagst du daneben?";
export const whatAUnitComputes = "Was berechnet eine Einheit mit Abkürzung, das sie ohne nicht berechnet?";
export const whichConclusions = "Welche deiner Schlüsse würde ein anderer Startwert ändern?";
export const apartName = "Nimm es auseinander";
export const apartTask =
  "Trainiere einmal, wie es ist. Dann nimm ein Teil heraus oder setz eines ein, eine Änderung je Lauf: Worauf kann das Residualnetz verzichten?";
export const whichChangeHurts = "Welche einzelne Änderung schadet dem Residualnetz am meisten, und welche kaum?";
export const whyOneChange = "Warum ist eine Änderung je Lauf besser als zwei?";
export const whichCannotReach = "Welche Änderungen können das schlichte Netz nicht erreichen, und warum?";
