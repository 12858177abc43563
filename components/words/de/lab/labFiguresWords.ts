/** @file German words of lab figures. */
import type {Shown} from "../../shown.js";

export const inputAtTheLeftLogarithmic = "Eingang links, logarithmische Achse.";
export const thinEachBatchThickRunning = (classes: Shown, math: Shown): string =>
  `Dünn: jeder Batch. Dick: gleitendes Mittel. Punkte: Validierungsbilder. Raten ergibt ln ${classes} ≈ ${math} nat.`;
export const dotsValidationImagesFreshDrawings =
  "Punkte: Validierungsbilder, frisch gezeichnet von demselben Generator. Geraten ist eines von zehn richtig.";
export const dotsTheOfYourImages = (validation: Shown, classes: Shown): string =>
  `Punkte: die ${validation} deiner Bilder, die zurückgehalten wurden. Geraten ist eines von ${classes} richtig.`;
export const lossLowerIsBetter = "Verlust, kleiner ist besser";
export const byDepth = "Nach der Tiefe";
export const shareReadCorrectly = "Anteil richtig gelesen";
export const whereDoYouExpectEach =
  "Wohin, vermutest du, geht der Verlust jedes Netzes? Zieh die Punkte mit dem Zeiger oder den Pfeiltasten, dann drück „Trainieren“: Deine Vermutung bleibt als gepunktete Linie.";
export const thePicturesMeasure = "Die Messgröße des Bildes";
export const gradientOfWeights = "Gradient der Gewichte";
export const updateBesideWeights = "Änderung neben Gewichten";
export const show = "Zeigen";
export const mapsAndAnswersAfterThe =
  "Karten und Antworten nach der Änderung des Schritts, Batch-Normalisierung wie bei der Auswertung; Normen davor.";
export const notTrainedYetPictureAnd = "Noch nicht trainiert: Bild und Kurven warten auf deinen Lauf.";
export const notTrainedYetWithThese = (missing: Shown, name: Shown): string =>
  `Mit diesen Einstellungen noch nicht trainiert: ${missing}. Drück „Trainieren“; Status und Kurven zeigen noch ${name}.`;
export const theSettingsHaveChangedSince = (name: Shown): string =>
  `Die Einstellungen sind seither geändert: Status, Kurven und Zahlen gehören zu ${name}. Drück „Trainieren“, um zu rechnen, was jetzt eingestellt ist.`;
export const stopPlaying = "Abspielen beenden";
export const playTheRun = "Lauf abspielen";
export const noStepYet = "noch kein Schritt";
export const stepOf = (probed: Shown): string => `Schritt ${probed}`;
export const atStep = "Bei Schritt";
export const theRecordedRun = "den aufgezeichneten Lauf";
export const recordedWithSeedOn = (seed: Shown, backend: Shown, runtime: Shown, date: Shown, config: Shown): string =>
  `Aufgezeichnet mit Startwert ${seed} auf ${backend}, ${runtime}, ${date}. ${config}.`;
export const shownAsSoonAsYour = "Zu sehen, sobald dein Lauf beginnt.";
export const noRunYet = "noch keinen Lauf";
export const learningRateChangedByHand = (rates: Shown, rates2: Shown): string =>
  ` Lernrate von Hand geändert nach Schritt ${rates}. Von da an war sie ${rates2}.`;
export const measuredHereWithSeedOn = (seed: Shown, text: Shown, config: Shown, changed: Shown): string =>
  `Hier gemessen mit Startwert ${seed} auf ${text}. ${config}.${changed}`;
export const forward = "Vorwärts";
export const loss = "Verlust";
export const backward = "Rückwärts";
export const update = "Änderung";
export const theBatchOfStepGoes = (step: Shown): string =>
  `Der Batch von Schritt ${step} geht durch Kästen und Abkürzungen.`;
export const howWrongTheBatchWas = (runs: Shown): string => `Wie falsch der Batch war: ${runs}.`;
export const theGradientGoesBackWhere =
  "Der Gradient geht zurück; wo die Balken lang sind, wird den Schichten laut gesagt, wie sie sich ändern sollen.";
export const theWeightsAreMovedAgain = (next: Shown): string =>
  `Die Gewichte werden verschoben, wieder und wieder: die Karten von Schritt ${next}.`;
export const theWeightsAreMovedOnce = "Die Gewichte werden noch einmal verschoben, und der Lauf ist zu Ende.";
export const slowMotion = "Zeitlupe";
export const curveOfTheLoss = "Verlust";
