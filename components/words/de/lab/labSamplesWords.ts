/** @file German words of lab samples. */
import {das} from "../grammar.js";
import type {Shown} from "../../shown.js";

export const imageOf = (place: Shown): string => `Bild ${place}`;
export const validationImageOf = (place: Shown, name: Shown): string => `Validierungsbild ${place}, von ${name}`;
export const classOf = (said: Shown): string => `Klasse ${said}`;
export const itsNumbersAreBroken = "ihre Zahlen sind kaputt";
export const notMeasured = "nicht gemessen";
export const right = " richtig:";
export const wrong = " falsch:";
export const image = "Bild";
export const classWord = "Klasse";
export const answersToSomeValidationImages = "Antworten auf einige Validierungsbilder";
export const answersAtStep = (step: Shown): string => `Antworten bei Schritt ${step}`;
export const somethingElse = "etwas anderes";
export const confusionMatrixOfTheNetwork = (network: Shown): string => `Verwechslungsmatrix: ${das(network)}`;
export const confusionOfTheNetworkAt = (network: Shown, step: Shown): string =>
  `Verwechslungen bei Schritt ${step}: ${das(network)}`;
export const saidOf = (names: Shown, name: Shown): string => `${names} gesagt zu ${name}`;
export const ofRightTheValidationAccuracy = (right: Shown, images: Shown, right2: Shown): string =>
  `${right} von ${images} richtig: ${right2}, die Validierungsgenauigkeit dieses Schritts.`;
export const theImagesCouldNotBe = (error: Shown): string => `Die Bilder konnten nicht gezeichnet werden: ${error}.`;
export const theImagesThemselvesAreNot =
  "Die Bilder selbst sind nicht in diesem Tab: Sie bleiben auf dem Gerät und werden nicht behalten. Wähle ihre Dateien unter „Eigene Bilder“, um sie zu sehen.";
export const theImagesAreBeingDrawn = "Die Bilder werden gezeichnet …";
export const whatTheNetworksSeeAnd = "Was die Netze sehen und sagen";
export const imagesToTrainOnAs = "Bilder zum Trainieren, wie die Netze sie sehen";
export const theFirstOfEachClass = (settings: Shown): string =>
  `Das erste jeder Klasse mit den Einstellungen oben: ${settings}. Die Validierungsbilder kommen aus derselben Quelle; kein Netz lernt aus ihnen.`;
export const whatTheNetworksSayWas = (name: Shown): string =>
  `Was die Netze sagen, wurde in diesem Lauf nicht gemessen (${name}): Trainiere hier einen, um ihre Antworten zu sehen, was sie verwechseln und ihre schlimmsten Fehler.`;
export const noStepHasBeenTaken = "Noch ist kein Schritt getan.";
export const ownLook = (size: Shown, seed: Shown): string => `eigene Bilder, ${size}×${size} Pixel, Startwert ${seed}`;
export const drawnLook = (name: Shown, size: Shown, seed: Shown, noise: Shown, distort: Shown): string =>
  `${name}, ${size}×${size} Pixel, Startwert ${seed}, Rauschen ${noise}, Verzerrung ${distort}`;
export const ofThatTheNetworkCalls = (count: Shown, name: Shown, network: Shown, names: Shown, step: Shown): string =>
  `${count} von ${name}, die ${das(network)} bei Schritt ${step} ${names} nennt`;
/** The same where only the first of them are shown. */
export const ofThatTheNetworkCallsTheFirst = (first: Shown, ...all: Parameters<typeof ofThatTheNetworkCalls>): string =>
  `Die ersten ${first}: ${ofThatTheNetworkCalls(...all)}`;
export const saidWithLoss = (classes: Shown, classes2: Shown, part: Shown, losse: Shown): string =>
  `${classes}, gesagt ${classes2} mit ${part}, Verlust ${losse}`;
export const noMistake = "kein Fehler";
export const itsWorst = (count: Shown): string => `seine ${count} schlimmsten`;
export const someAnswersStepByStep = "Einige Antworten, Schritt um Schritt";
export const theClassThatEachNetwork =
  "Die Klasse, der jedes Netz den größten Anteil gibt, und dieser Anteil. Beweg den Regler „Bei Schritt“, um zu sehen, wie sie sich ändern.";
export const whatIsTakenForWhat = "Was womit verwechselt wird";
export const aRowIsAClass =
  "Eine Zeile ist eine Klasse, eine Spalte, was zu ihren Bildern gesagt wird. Richtige Antworten liegen auf der umrahmten Diagonale; die Tönung ist der Anteil einer Zahl an ihrer Zeile. Drück auf eine Zahl, um ihre Bilder zu sehen.";
export const shownAreTheClassesWith = (count: Shown, count2: Shown): string =>
  `Gezeigt sind die ${count} Klassen mit den meisten Validierungsbildern, von ${count2}.`;
export const theWorstMistakes = "Die schlimmsten Fehler";
export const mistakesWithTheHighestLoss =
  "Fehler mit dem höchsten Verlust: Je sicherer ein Netz einer falschen Klasse ist, desto höher.";
export const theWorkerThatDrawsThe = "der Worker, der die Bilder zeichnet";
export const theFirstTrainingImagesOf = (count: Shown, name: Shown): string =>
  `Die ersten ${count} Trainingsbilder von ${name}`;
export const classHeading = "Klasse";
export const anythingElse = "sonst";
export const nothingSaid = "nichts";
