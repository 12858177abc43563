/** @file German words of the page that makes an assignment. */
import type {Shown} from "../../shown.js";

export const thereAreQuestions = (count: Shown, most: Shown): string =>
  `Es sind ${count} Fragen, ein Link stellt aber höchstens ${most}; der Rest bleibt weg.`;
export const questionIsTooLong = (number: Shown, characters: Shown, most: Shown): string =>
  `Frage ${number} hat ${characters} Zeichen, darf aber höchstens ${most} haben; ihr Rest bleibt weg.`;
export const experiment = "Versuch";
export const none = "Keiner";
export const openItAsAStudent = "So öffnen, wie die Klasse es sieht";
export const copyLink = "Link kopieren";
export const readyMade = "Fertige Aufträge";
export const link = "Link zum Auftrag";
export const task = "Aufgabe";
export const itStandsAboveTheLaboratory = (most: Shown): string =>
  `Sie steht über dem Labor; höchstens ${most} Zeichen.`;
export const questions = "Fragen";
export const oneALine = "Eine je Zeile; geantwortet wird in Worten, und die Antworten kommen mit dem Bericht.";
export const eachEntersANumber = " Jeder gibt seine Nummer in der Klasse ein";
export const settings = "Einstellungen";
export const assignment = "Arbeitsauftrag";
export const whatStudentsMayChange = "Was die Klasse ändern darf";
export const tickedAreShown =
  "Was ein Häkchen hat, sieht die Klasse. Drücken verbirgt ein Bedienelement oder zeigt es wieder.";
