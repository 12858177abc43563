/** @file German words of exercises and of packages for learning platforms. */
import type {Shown} from "../shown.js";

export const chooseOneOfTheAnswers = "Wähle zuerst eine der Antworten.";
export const markRight = " ✓ richtig";
export const markNotSo = " ✗ nicht so";
export const writeANumberFirst = "Schreib zuerst eine Zahl in Ziffern: 12, 0,5 oder −3.";
export const invitation =
  "Kurze Übungen zu dieser Seite, jede so oft neu gestellt, wie du willst. Zu jeder falschen Antwort gibt es eine Begründung. Was du geschafft hast, bleibt allein in diesem Browser.";
export const theExercisesDidNotLoad =
  "Die Übungen wurden nicht geladen. Sieh nach der Verbindung, dann drück den Knopf noch einmal.";
export const beginThePractice = "Übungen beginnen";
export const practice = "Übungen";
export const theExercisesCouldNotBeDrawn = "Die Übungen ließen sich nicht zeichnen.";
export const allExercisesDone = (count: Shown): string => `Alle ${count} Übungen geschafft.`;
export const exercisesDone = (done: Shown, count: Shown): string => `${done} von ${count} Übungen geschafft.`;
export const checkAnswer = "Antwort prüfen";
export const nextExercise = "Nächste Übung";
export const anotherQuestion = "Andere Frage";
export const right = "Richtig. ";
export const notSo = "Nicht so. ";
export const exerciseOf = (number: Shown, topic: Shown): string => `Übung ${number}: ${topic}`;
export const exerciseDone = (number: Shown, topic: Shown): string => `Übung ${number}: ${topic}, geschafft`;
export const thisQuestion = (words: Shown, seed: Shown): string => `${words} Diese Frage: Nummer ${seed} ihrer Art.`;
export const theSignIsNot = (hint: Shown): string => `Die Größe stimmt, das Vorzeichen nicht. ${hint}`;
export const tooLarge = (hint: Shown): string => `Zu groß. ${hint}`;
export const tooSmall = (hint: Shown): string => `Zu klein. ${hint}`;
export const twoCurves = (curves: Shown): string => `Zwei Kurven. ${curves}.`;
export const noPlatformWasFound = "Um diese Seite ist keine Lernplattform, darum wird nichts gemeldet.";
export const completePlatformTold = "Vollständig: Deine Plattform weiß es.";
export const reportedToPlatform = (reached: Shown, asked: Shown): string =>
  `${reached} von ${asked} sind deiner Plattform gemeldet: Schritte des geführten Wegs und Übungen der Seiten.`;
export const valueAt = (value: Shown, place: Shown): string => `${value} bei ${place}`;
