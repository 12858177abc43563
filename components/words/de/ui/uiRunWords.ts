/** @file German words of ui run. */
import type {Shown} from "../../shown.js";

export const atStepTheResidualNetworks = (step: Shown, residual: Shown, plain: Shown): string =>
  `Bei Schritt ${step} ist der Verlust des Residualnetzes ${residual}, der des schlichten ${plain}.`;
export const lossOf = (loss: Shown): string => `Verlust ${loss}`;
export const lossAndAccuracyOf = (loss: Shown, accuracy: Shown): string =>
  `Verlust ${loss}, Validierungsgenauigkeit ${accuracy}`;
export const afterStepTheResidualNetwork = (step: Shown, residual: Shown, plain: Shown): string =>
  `Nach Schritt ${step} hat das Residualnetz ${residual}; das schlichte ${plain}.`;
export const dotsOfOutputGradients =
  "Ein Punkt für den Stamm und einer für jede Einheit, links der Eingang, auf einer logarithmischen Achse. Eine waagerechte Linie heißt: Jeder Tiefe wird gleich laut gesagt, wie sie sich ändern soll.";
export const dotsOfWeightGradients =
  "Ein Punkt für jede Faltung und einer für den Klassifikator, links der Eingang, auf einer logarithmischen Achse.";
export const dotsOfOutputs =
  "Ein Punkt für den Stamm und einer für jede Einheit: das quadratische Mittel dessen, was sie weitergibt, links der Eingang, auf einer logarithmischen Achse.";
export const linesOfTheLoss =
  "Dünne Linien: jeder Batch. Dicke Linien: ihr gleitendes Mittel. Punkte: Validierungsbilder. Raten ergibt ln 10 ≈ 2,30 nat.";
export const linesOfTheAccuracy =
  "Raten trifft eines von zehn. Dicke Linien: gleitendes Mittel der Batches. Punkte: Validierungsbilder, neue Zeichnungen desselben Generators.";
export const lossByStep = "Verlust, Schritt um Schritt";
export const accuracyByStep = "Genauigkeit, Schritt um Schritt";
export const gradientFromUnitToUnit = "Der Gradient auf seinem Weg zurück, Einheit um Einheit";
export const gradientOfOutputs = "Gradient der Ausgabe jeder Einheit";
export const gradientOfWeights = "Gradient der Gewichte jeder Schicht";
export const sizeOfOutputs = "Größe der Ausgabe jeder Einheit";
export const atStep = "Bei Schritt";
export const show = "Zeigen";
export const noStepYet = "noch kein Schritt";
export const stepOf = (step: Shown): string => `Schritt ${step}`;
