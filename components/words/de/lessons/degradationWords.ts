/** @file German words of degradation. */
import type {Shown} from "../../shown.js";

export const dragTheThreePoints =
  "Zieh die drei Punkte: Wie gut hat sich ein schlichtes Netz nach 120 Schritten an seine Trainingsbilder angepasst?";
export const withBatchNormalization = "Mit Batch-Normalisierung";
export const withoutBatchNormalization = "Ohne Batch-Normalisierung";
export const meanOfTheLastBatches = (steps: Shown, lr: Shown, seeds: Shown, recorded: Shown): string =>
  `Mittel der letzten 20 Batches von ${steps} Schritten, Lernrate ${lr}; Band und Punkte: ${seeds} Startwerte. ${recorded}.`;
export const network = "Netz";
export const layers = "Schichten";
export const seed = "Startwert";
export const step = "Schritt";
export const trainingLoss = "Verlust im Training";
export const trainingLossNats = "Verlust im Training, nat";
export const validationLoss = "Validierungsverlust";
export const validationAccuracy = "Validierungsgenauigkeit";
export const lowestSeed = "Tiefster Startwert";
export const highestSeed = "Höchster Startwert";
export const trainingLossByDepth = "Verlust im Training nach der Tiefe";
export const withOrWithout = "Mit oder ohne";
export const showWhatWasMeasured = "Zeigen, was gemessen wurde";
export const guessAgain = "Noch einmal vermuten";
export const trainingLossAfter120Steps = "Verlust im Training nach 120 Schritten, nach der Tiefe";
export const everyRun = "jeder Lauf";
export const guessFirst = "Vermute zuerst: Dann steht hier, was gemessen wurde.";
export const dragOrMoveTheSliders = "Zieh die drei Punkte oder beweg die Regler, und vergleiche noch einmal.";
export const diverged = "divergiert";
export const someDiverged = (lost: Shown): string => ` (${lost} divergiert)`;
/** In the place of a mean where no run has one. */
export const noMean = "keiner";
export const atLayers = (value: Shown, depth: Shown): string => `${value} bei ${depth} Schichten`;
export const yourGuessForPlain = (values: Shown): string => `deine Vermutung für das schlichte Netz: ${values}`;
export const byNumberOfLayers = (name: Shown, words: Shown): string => `${name} nach der Zahl der Schichten. ${words}.`;
export const seedOf = (seed: Shown): string => `Startwert ${seed}`;
export const guess = "Vermutung";
export const yourGuess = "deine Vermutung";
export const layersAxis = "Schichten";
export const plainLayers = (depth: Shown): string => `Schlicht, ${depth} Schichten`;
export const guessAtLayers = (depth: Shown): string => `Vermutung bei ${depth} Schichten`;
export const nats = (value: Shown): string => `${value} nat`;
export const trainingLossAxis = "Verlust im Training, nat";
export const validationImagesRight = "Validierungsbilder richtig";
export const chance = "Raten";
export const residualWithNorm = "Residual, mit Batch-Normalisierung";
export const plainWithNorm = "Schlicht, mit Batch-Normalisierung";
export const residualWithoutNorm = "Residual, ohne Batch-Normalisierung";
export const plainWithoutNorm = "Schlicht, ohne Batch-Normalisierung";
export const show = "Zeigen";
export const all = "Alle";
export const everyCellWithALink = "jede Zelle, mit einem Link, der sie rechnet";
export const eachDotIsOneSeed = (
  seeds: Shown,
  steps: Shown,
  withNorm: Shown,
  without: Shown,
  recorded: Shown
): string =>
  `Jeder Punkt ist ein Startwert; Linie und Band: Mittel und Bereich von ${seeds}. Alle Läufe gehen über ${steps} Schritte, mit Lernrate ${withNorm} mit Batch-Normalisierung und ${without} ohne. ${recorded}.`;
export const runItHere = "hier rechnen";
export const runItHereOf = (title: Shown, depth: Shown, seed: Shown): string =>
  `hier rechnen: ${title}, ${depth} Schichten, Startwert ${seed}`;
export const layersOf = (depth: Shown): string => `${depth} Schichten`;
export const meanAndRange = "Mittel und Bereich über die Startwerte";
export const everyCellOfTheGrid = "Jede Zelle des Gitters";
export const layersEndAt = (depth: Shown, end: Shown): string => `${depth} Schichten enden bei ${end}`;
export const layersEndAtWithValidation = (depth: Shown, end: Shown, validation: Shown): string =>
  `${depth} Schichten enden bei ${end}, Validierung ${validation}`;
export const lossOfNetworksByStep = (network: Shown, lines: Shown): string =>
  `Verlust ${network === "plain" ? "der schlichten Netze" : "der Residualnetze"} nach Schritten: ${lines}.`;
export const stepAxis = "Schritt";
export const lossAxis = (network: Shown): string => `${network}: Verlust, nat`;
export const trainingLossAxisOf = (network: Shown): string => `${network}: Verlust im Training, nat`;
export const lossByStepAndDepth = "Verlust nach Schritt und Tiefe";
export const ringsAreValidation = "Ringe: Verlust auf 512 Validierungsbildern, bei jedem zehnten Schritt.";
export const runningMeanOfBatches = (batches: Shown, seeds: Shown, lr: Shown, recorded: Shown): string =>
  `Gleitendes Mittel über ${batches} Batches, davon das Mittel über ${seeds} Startwerte und ihr Bereich als Band; je tiefer, desto stärker die Linie. Lernrate ${lr}, Batch-Normalisierung. ${recorded}.`;
export const bothLossesByStep = "Verlust im Training und in der Validierung, Schritt für Schritt";
export const everyTenthStep = "jeder zehnte Schritt";
export const networkWithNorm = (network: Shown): string => `${network}, mit Batch-Norm`;
export const networkWithoutNorm = (network: Shown): string => `${network}, ohne Batch-Norm`;
export const networkBn = (network: Shown): string => `${network}, mit BN`;
export const networkNoBn = (network: Shown): string => `${network}, ohne BN`;
/** At a ratio of one. */
export const equal = "gleich";
export const gradientAtTheStemShort = "↑ Gradient am Stamm ÷ an der letzten Einheit";
export const gradientAtTheStem = "↑ Gradient am Stamm, gegen den an der letzten Einheit";
export const layersArrow = "Schichten →";
export const gradientOverGradient = (words: Shown): string =>
  `Gradient am Stamm durch den Gradienten an der letzten Einheit, erster Schritt. ${words}.`;
export const batchNorm = "Batch-Norm";
export const ratioMean = "Verhältnis, Mittel";
export const withWord = "mit";
export const withoutWord = "ohne";
export const gradientsAtTheStart = "Gradienten am Anfang";
export const theGradientThatReachesTheStem = "Der Gradient, der den Stamm erreicht, im ersten Schritt";
export const gradientOfTheStem = (recorded: Shown): string =>
  `‖∂L/∂y‖ der Ausgabe des Stamms geteilt durch das der Ausgabe der letzten Einheit, im ersten Schritt. Gefüllt: mit Batch-Normalisierung; hohl: ohne, von kleineren ersten Gewichten aus. Jeder Punkt ist einer von fünf Startwerten. ${recorded}.`;
export const tableOfGradients = "Gradienten am Anfang";
