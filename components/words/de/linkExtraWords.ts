/** @file German words of link extra. */
import type {Shown} from "../shown.js";

export const theTaskInTheLink = (count: Shown, taskLength: Shown): string =>
  `Die Aufgabe im Link hat ${count} Zeichen, darf aber höchstens ${taskLength} haben; der Rest bleibt weg.`;
export const experimentInTheLinkIs = (text: Shown, expected: Shown): string =>
  `Der Versuch im Link ist „${text}“, muss aber ${expected} sein; keiner wird geöffnet.`;
export const theClasssSeedInThe = (text: Shown, expected: Shown): string =>
  `Der Startwert der Klasse im Link ist „${text}“, muss aber ${expected} sein; nach keiner Nummer wird gefragt.`;
export const theLinkAsksQuestionsBut = (count: Shown, questions: Shown): string =>
  `Der Link stellt ${count} Fragen, darf aber höchstens ${questions} stellen; der Rest bleibt weg.`;
export const aQuestionInTheLink = (taskLength: Shown): string =>
  `Eine Frage im Link darf höchstens ${taskLength} Zeichen haben; der Rest bleibt weg.`;
