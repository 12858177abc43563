/** @file German words of residual learning’s figures but those of curves. */
import type {Shown} from "../../shown.js";

export const endsOfTheTest = (
  plain: Shown,
  copy: Shown,
  residual: Shown,
  closed: Shown,
  better: Shown,
  seeds: Shown,
  plainNoNorm: Shown,
  silentNoNorm: Shown,
  guessing: Shown
): string =>
  `Mit Batch-Normalisierung endet das schlichte Netz bei ${plain}, nahe an einer Kopie begonnen bei ${copy}, das Residualnetz bei ${residual}: Der Anfang allein schafft ${closed} des Wegs und endet bei ${better} von ${seeds} Startwerten tiefer. Ohne sie endet das schlichte Netz bei ${plainNoNorm}, das Residualnetz mit stummen Zweigen bei ${silentNoNorm}; Raten kostet ${guessing}.`;
export const copyStart = "Kopie";
export const plainFromTheCopy = "schlicht, nahe an einer Kopie begonnen";
export const plainNoBatchNorm = "schlicht, ohne Batch-Normalisierung";
export const residualSilentNoBatchNorm = "residual, stumme Zweige, ohne Batch-Normalisierung";
export const withBatchNormalization = "Mit Batch-Normalisierung";
export const withoutBatchNormalization = "Ohne Batch-Normalisierung";
export const runItInTheLaboratory = "Im Labor rechnen, mit allen Startwerten: ";
export const rate = (rate: Shown): string => `Lernrate ${rate}`;
export const bestRate = "Beste Lernrate";
export const seed = (seed: Shown): string => `Startwert ${seed}`;
export const validationAccuracy = "Validierungsgenauigkeit";
export const trainingLossAtTheEnd = "Verlust im Training am Ende, nach Lernrate und Startwert";
export const network = "Netz";
export const noneOfIt = "Nichts davon";
export const aQuarter = "Ein Viertel";
export const half = "Die Hälfte";
export const allOfIt = "Alles";
export const startThePlainNetworkNearACopy =
  "Beginn das schlichte Netz nahe an einer Kopie und ändere sonst nichts. Wie viel von seinem Abstand zum Residualnetz schließt sich?";
export const theStartAloneCloses = (right: Shown, closed: Shown): string =>
  `${right}Der Anfang allein schließt ${closed} des Abstands im Verlust.`;
export const trainingLossMeanOver = (title: Shown): string => `${title}: Verlust im Training, Mittel der Startwerte`;
export const layersStepsAndLines = (
  depth: Shown,
  steps: Shown,
  seeds: Shown,
  rates: Shown,
  triedSeeds: Shown,
  best: Shown,
  recorded: Shown
): string =>
  `${depth} Schichten, ${steps} Schritte; Linien: Mittel aus ${seeds} Startwerten des gleitenden Mittels von 5 Batches; Bänder: vom tiefsten bis zum höchsten Startwert. Jedes Netz bei der besten der Lernraten ${rates}, gewählt mit den Startwerten ${triedSeeds}: ${best}. ${recorded}.`;
export const valuesTo = (least: Shown, greatest: Shown): string => `Werte ${least} bis ${greatest}`;
export const notNumbers = "keine Zahlen";
export const untrained = (network: Shown): string => `${stapel(network)} untrainiert`;
export const networkError = (network: Shown, error: Shown, on: Shown): string =>
  `${stapel(network)}: Fehler ${error}, ${on} der inneren ReLUs an`;
export const ratesOfBoth = (residual: Shown, plain: Shown): string =>
  `Lernrate ${residual} residual, ${plain} schlicht: die beste, die für jeden gefunden wurde.`;
export const networkFromTo = (network: Shown, least: Shown, most: Shown): string =>
  `${stapel(network)} ${least} bis ${most}`;
export const errorOverSeeds = (recorded: Shown, steps: Shown, seeds: Shown, ranges: Shown): string =>
  `${recorded}. Fehler nach ${steps} Schritten, über ${seeds} Startwerte: ${ranges}.`;
export const stack = "Stapel";
export const computedOnYourDevice = "Auf deinem Gerät gerechnet.";
export const eightMaps = (rates: Shown, source: Shown): string =>
  `Acht Karten von 8×8 Zahlen, schwarz die kleinste, weiß die größte. ${rates} ${source}`;
export const errorZeroOutputIs1 = "Fehler (1: Ausgabe ist null)";
export const innerReLUsThatAre = "innere ReLUs, die an sind";
export const whatCameIn = "Was hereinkam";
export const whatTheStackGivesOut = (network: Shown): string =>
  `Was der ${network === "residual" ? "Residualstapel" : "schlichte Stapel"} ausgibt`;
export const relusOn = "ReLUs an";
export const learningToCopy = "Kopieren lernen, nach gemachten Schritten";
export const stepsDone = "Gemachte Schritte";
export const stageMeans = (stage: Shown, means: Shown): string => `Stufe ${stage} ${means}`;
export const sizeOfEachUnit = (words: Shown): string =>
  `Größe des Residuums jeder Einheit neben ihrer Abkürzung, nach der Tiefe: ${words}.`;
export const stageNumber = (stage: Shown): string => `Stufe ${stage}`;
export const firstUnitDepthLast = "erste Einheit … Tiefe … letzte Einheit";
export const sizeOfTheBranch = "Größe von {f}(x) neben x";
export const theWorkerThatMeasuresResiduals = "der Worker, der die Residuen misst";
export const sizesFromTo = (least: Shown, most: Shown): string =>
  `Die Residuen haben ${least} bis ${most} der Größe dessen, was die Abkürzung trägt.`;
export const dottedIsTheRoot = (least: Shown, most: Shown): string =>
  `Gepunktet: 1/√k, k zählt die Einheiten einer Stufe; die hohlen Marken neben einer Identität als Abkürzung stehen ${least}- bis ${most}-mal so hoch.`;
export const mean = "Mittel";
export const tenPercentBelow = "10 % der Bilder darunter";
export const tenPercentAbove = "10 % darüber";
export const beforeTraining = "Vor dem Training";
export const sizeOfTheResidual = "Größe des Residuums neben x nach Einheiten";
export const unit = "Einheit";
export const recordedSizes = (sizes: Shown): string => `Aufgezeichnet. ${sizes}`;
export const measureItHere = "Hier messen";
export const howLargeIsEach = "Wie groß ist jedes Residuum?";
export const filledAndHollow = (steps: Shown, images: Shown, root: Shown, recorded: Shown): string =>
  `Gefüllt: das Residualnetz mit 34 Schichten nach ${steps} Schritten; Linien: die mittleren 80 % von ${images} Testbildern. Quadrate: Einheiten, die die Karte halbieren, neben ihrer Projektion gemessen. Hohl: dasselbe Netz vor seinem ersten Schritt. ${root} ${recorded}.`;
export const thePageHasBeen = "die Seite wurde verlassen";
export const runningTestImagesThrough = (images: Shown): string => `${images} Testbilder gehen durch das Netz …`;
export const measuredOnYourDevice = (images: Shown, sizes: Shown): string =>
  `Auf deinem Gerät gemessen, ${images} Testbilder. ${sizes}`;
export const fetchingTheTrainedNetwork = "Das trainierte Netz wird geholt …";
export const itFailed = (error: Shown): string => `Es misslang: ${error}. Die aufgezeichneten Zahlen bleiben.`;
export const residualPlain = (residual: Shown, plain: Shown): string => `residual ${residual}, schlicht ${plain}`;
export const distancesInWords = (scale: Shown, atScale: Shown, atZero: Shown): string =>
  `Abstand von einer Kopie von x nach dem Faktor aller Gewichte. Bei ${scale}: ${atScale}. Bei 0: ${atZero}.`;
export const allWeightsTimesS = "alle Gewichte mal s";
export const distanceFromACopy = "Abstand von einer Kopie";
export const residual = "Residual";
export const plain = "Schlicht";
export const distanceFromACopyBy = "Abstand von einer Kopie nach dem Faktor aller Gewichte";
export const xWhatComesIn = "x, was hereinkommt";
export const residualStack = "Residualstapel";
export const plainStack = "Schlichter Stapel";
export const picture = "Bild";
export const allWeightsTimesSLabel = "Alle Gewichte mal s";
export const atSThePlain = (scale: Shown, size: Shown, distance: Shown): string =>
  `Bei s = ${scale} hat die schlichte Ausgabe ${size} der Größe von x; die Residualausgabe weicht um ${distance} von x ab.`;
export const unitsOfTwoConvolutions = (units: Shown, maps: Shown, seed: Shown): string =>
  `${units} Einheiten aus zwei 3×3-Faltungen mit ${maps} Karten dazwischen, zufällige Gewichte mit Startwert ${seed}, von dieser Seite gerechnet.`;
export const validationImagesRight = (one: Shown, zero: Shown): string =>
  `Validierungsbilder richtig beim letzten Schritt: ${one} von γ = 1 aus, ${zero} von γ = 0 aus.`;
export const runItHere = "Hier rechnen";
export const meanTrainingLossBy = "Mittlerer Verlust im Training nach Schritten";
export const step = "Schritt";
export const learningRate = "Lernrate";
export const right = "Richtig. ";
export const notSo = "Nicht so. ";
export const plainLine = "schlicht";
export const residualLine = "residual";
export const silent = "stumm";
export const everyRateAndSeed = "alle Lernraten und Startwerte";
export const errorMeasure = "Fehler";
export const branchBesideX = "‖Zweig‖ / ‖x‖";
export const errorOfTheCopy = "Fehler der Kopie";
export const shareOfInnerReLUs = "Anteil der inneren ReLUs, die an sind";
export const sizeOfFBesideX = "Größe von f neben x";
export const measuresByStep = "Fehler, ReLUs und Größe des Zweigs nach Schritten";
export const tableOfSizes = "Größe des Residuums jeder Einheit";
export const trained = "trainiert";
export const untrainedLine = "untrainiert";
export const whatSmallWeightsLeave = "Was herauskommt, wenn die Gewichte gegen null gehen";
export const tableOfDistances = "Abstand von einer Kopie nach s";
export const nothing = "nichts";
export const trainingFromSilentBranches = "Training mit stummen Zweigen, neben dem üblichen Start";
export const trainingLossByStep = "Verlust im Training nach Schritten";
export const linesAndBands = (seeds: Shown, recorded: Shown): string =>
  `Linien: Mittel aus ${seeds} Startwerten des gleitenden Mittels von 5 Batches; Bänder: vom tiefsten bis zum höchsten Startwert. ${recorded}. `;

/** `Residualstapel`, `schlichter Stapel`. */
function stapel(network: Shown): string {
  return network === "residual" ? "Residualstapel" : "schlichter Stapel";
}
