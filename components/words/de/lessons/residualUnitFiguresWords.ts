/** @file German words of figures on shortcuts and ReLUs of residual units. */
import type {WordPieces} from "../../wordPieces.js";
import type {Shown} from "../../shown.js";

export const ordersOfAUnit = (orders: Shown): string =>
  `Reihenfolgen der Teile einer Einheit, mit dem Fehler von ResNet-110 auf CIFAR-10: ${orders}.`;
export const errorCIFAR10 = "Fehler, CIFAR-10";
export const howOftenIsASumClipped = "Wie oft wird eine Summe abgeschnitten?";
export const all16UnitsOfTheNetwork = (images: Shown, least: Shown, most: Shown): string =>
  `Alle 16 Einheiten des trainierten Netzes, ${images} Testbilder. Die ReLU nach der Summe schneidet ${least} bis ${most} der Werte ab. Die Einheiten 4, 8 und 14 halbieren die Karte und haben eine Projektion, deren Werte auch negativ sein können.`;
export const signsAroundTheSum = "Vorzeichen um die Summe";
export const unit = "Einheit";
export const residualBelow0 = "Residuum unter 0";
export const clipped = "Abgeschnitten";
export const fiveOrdersOfTheSamePieces = "Dieselben Teile in fünf Reihenfolgen";
export const valuesWithAReLUBeforeTheSum = (unit: Shown, negative: Shown): string =>
  `f(x) von ${unit} mit einer ReLU vor der Summe: Nichts ist negativ, und ${negative} aller Werte wären genau 0.`;
export const valuesOfTheBranch = (unit: Shown, negative: Shown): string =>
  `Werte von f(x) von ${unit}: ${negative} sind negativ, die anderen positiv.`;
export const shareOfValues = "Anteil der Werte";
export const putAReLUBeforeTheSum = "Eine ReLU vor die Summe setzen";
export const allValuesOfTheBranch = (unit: Shown, images: Shown, share: Shown): string =>
  `{f}(x) von ${unit}, alle Werte von ${images} Testbildern; ${share} sind negativ. Die äußersten Balken enthalten auch, was jenseits liegt.`;
export const whatAReLUWouldCutAway = "Was eine ReLU vor der Summe abschneiden würde";
export const shareOfValuesByUnit = (negative: Shown, clipped: Shown): string =>
  `Anteil der Werte nach Einheiten. f(x) unter 0: im Mittel ${negative}; Summen, die die ReLU abschneidet: im Mittel ${clipped}.`;
export const unitInOrderOfDepth = "Einheit, der Tiefe nach";
export const theShortcutCostsNothing = (mainParameters: Shown, mainMultiplyAdds: Shown): string =>
  `Die Abkürzung kostet keinen Parameter und keine Multiplikation. (Der Zweig: ${mainParameters} Parameter, ${mainMultiplyAdds} Multiplikationen mit Addition.)`;
export const theShortcutCosts = (
  parameters: Shown,
  multiplyAdds: Shown,
  parametersShare: Shown,
  multiplyAddsShare: Shown,
  mainParameters: Shown,
  mainMultiplyAdds: Shown
): string =>
  `Die Abkürzung kostet ${parameters} Parameter und ${multiplyAdds} Multiplikationen mit Addition: ${parametersShare} und ${multiplyAddsShare} dessen, was der Zweig kostet (${mainParameters} und ${mainMultiplyAdds}).`;
export const sidesDiffer = (main: Shown, skip: Shown, stride: Shown): string =>
  `{f}(x) ist ${main} Pixel breit und hoch, die Abkürzung ${skip}: Schrittweite ${stride} verkleinert nur den Zweig`;
export const mapsHaveNoPartner = (main: Shown, skip: Shown, more: Shown): string =>
  `{f}(x) hat ${main} Karten, die Abkürzung ${skip}: Die letzten ${more} haben kein Gegenüber`;
export const theShortcutHasMoreMaps = (skip: Shown, main: Shown, more: Shown): string =>
  `die Abkürzung hat ${skip} Karten, {f}(x) nur ${main}, und ${more} lassen sich nicht einfach wegnehmen`;
export const theyCannotBeAddedBecause = (reasons: Shown): string => `Sie lassen sich nicht addieren: ${reasons}.`;
export const nothingIsAddedThe = (main: Shown): string =>
  `Nichts wird addiert: Die Einheit rechnet y = ReLU({f}(x)), ${main}, wie zwei schlichte Schichten. Sind alle Gewichte null, gibt sie 0, was auch immer x war; mit einer Identität als Abkürzung gäbe sie x zurück.`;
export const noErrorAndYet = (main: Shown, skip: Shown, result: Shown): string =>
  `Kein Fehler, und doch nicht, was eine Residualeinheit meint: ${main} und ${skip} sind verschieden, aber wo eine Länge 1 ist, wird dieser eine Wert entlang der anderen wiederholt (Broadcasting). Das Ergebnis hat die Form ${result}.`;
export const addedWithAProjection = (skip: Shown, width: Shown): string =>
  `Sie lassen sich addieren: Die 1×1-Faltung gibt ${skip}, welche Form auch hereinkam. Jeder ihrer Werte mischt die ${width} Kanäle eines Pixels.`;
export const addedWithZeros = (pixels: Shown, maps: Shown): string =>
  `Sie lassen sich addieren: Die Abkürzung behält ${pixels} und hängt ${maps} Karten aus Nullen an. Für diese Karten rechnet die Einheit ReLU({f}(x)) allein.`;
export const addedAsTheyAre = (main: Shown): string =>
  `Sie lassen sich addieren: Beide sind ${main}. Zu jedem Wert von {f}(x) kommt der Wert von x an derselben Stelle.`;
export const kind = "Art";
export const zeroPaddingOptionA = "Auffüllen mit Nullen (Option A)";
export const projectionOptionB = "1×1-Projektion (Option B)";
export const stride = "Schrittweite";
export const side = "Seite";
export const mapsIn = "Karten hinein";
export const mapsOut = "Karten hinaus";
export const workOutTheTwoShapes = "Rechne die zwei Formen aus, die zur Summe kommen, dann rate.";
export const boxesAreHeightWidthMaps =
  "Kästen: Höhe × Breite × Karten. Längen, die nicht zu ihrem Gegenüber passen, sind unterstrichen. Probier eine ungerade Seite, Auffüllen mit Nullen bei weniger Karten hinaus als hinein und eine Karte von einem Pixel oder einem Kanal.";
export const willTheTwoPathsFit = "Passen die zwei Wege zusammen? ";
export const theyCanBeAdded = "Sie lassen sich addieren";
export const shapeError = "Fehler in der Form";
export const justRunIt = "Einfach rechnen";
export const right = "Richtig. ";
export const notSo = "Nicht so. ";
export const guessFirst = "Erst raten";
export const whichShortcutFits = "Welche Abkürzung passt?";
export const theyAreAdded = "sie werden addiert";
export const addedWithLengthsRepeated = "addiert, Längen von 1 wiederholt";
export const theyCannotBeAdded = "sie lassen sich nicht addieren";
export const nothingIsAdded = "nichts wird addiert";
export const every2ndPixel = "jedes 2. Pixel";
export const everyPixel = "jedes Pixel";
export const batchNorm = "Batch-Norm";
export const mapsOfZeros = (maps: Shown): string => `+ ${maps} Karten aus Nullen`;
export const noMapsToAdd = "keine Karten dazu";
export const shapesOnThePaths = (input: Shown, main: Shown, skip: Shown): string =>
  `x ${input}, f(x) ${main}, Abkürzung ${skip}`;
export const twoPathsToTheSum = (shapes: Shown, meaning: Shown): string =>
  `Zwei Wege zur Summe: ${shapes}; ${meaning}.`;
export const twoPathsFromX = (input: Shown): string => `Zwei Wege von x, ${input}: Was bringen sie zur Summe?`;
export const theBranchAlone = "{f}(x) allein";
export const thatIsPredicted = "Das sagen auch die Regeln voraus.";
export const theRulesPredictSomethingElse = "Die Regeln sagen etwas anderes voraus.";
/** The answer, whose shape or error stands apart, and what the rules say of it. */
export const tensorflowGives = <P>(shape: P, end: Shown): WordPieces<P> => [
  "TensorFlow.js hat die Einheit gerechnet und gibt eine Karte der Form ",
  shape,
  `. ${end}`
];
export const tensorflowSays = <P>(error: P, end: Shown): WordPieces<P> => [
  "TensorFlow.js hat die Einheit gerechnet und sagt ",
  error,
  ` ${end}`
];
export const tensorflowIsRunning = "TensorFlow.js rechnet die Einheit auf Nullen …";
export const tensorflowCouldNotBeAsked = (reason: Shown): string =>
  `TensorFlow.js ließ sich nicht fragen: ${reason}. Die Regeln oben gelten auch ohne es.`;
export const theWorkerThatTriesShortcuts = "der Worker, der Abkürzungen ausprobiert";
export const stageUnit = (stage: Shown, unit: Shown): string => `Stufe ${stage}, Einheit ${unit}`;
export const tableOfSigns = "Vorzeichen um die Summe";
export const clippedSums = "abgeschnitten";
export const nothing = "nichts";
export const identity = "Identität";
export const none = "keine";
export const shortcut = "Abkürzung";
export const sum = "Summe";
export const convolution = "Faltung";
export const everySecondPixel = "jedes zweite Pixel jeder zweiten Zeile";
export const original = "ursprünglich";
export const bnAfterAddition = "BN nach der Addition";
export const reluBeforeAddition = "ReLU vor der Addition";
export const reluOnlyPreActivation = "Voraktivierung nur mit ReLU";
export const fullPreActivation = "volle Voraktivierung";
