/** @file German words of the exercises on degradation. */
import {das, dem} from "../grammar.js";
import type {Shown} from "../../shown.js";

export const layersThatCopy = "Schichten, die kopieren";
export const eachKernelHasAOne = "Jeder Kern hat in seiner Mitte eine 1 und sonst 0";
export const eachKernelHasAOneExceptTheLast =
  "Jeder Kern hat in seiner Mitte eine 1 und sonst 0, außer in der letzten Schicht, wo statt der 1 eine 0,5 steht";
export const convolutionsStandNegative = (copies: Shown, kernel: Shown, value: Shown): string =>
  `${copies} Faltungen stehen hintereinander, nach jeder eine ReLU. ${kernel}. Ein Pixel der Karte, die hereinkommt, ist ${value}: Die Karte ist ein Foto, von dem das Mittel abgezogen wurde.`;
export const convolutionsStandPositive = (copies: Shown, kernel: Shown, value: Shown): string =>
  `${copies} Faltungen stehen hintereinander, nach jeder eine ReLU. ${kernel}. Ein Pixel der Karte, die hereinkommt, ist ${value}, nach einer ReLU.`;
export const whatIsThisPixel = "Was ist dieses Pixel nach der letzten Schicht?";
export const value = "Wert";
export const theFirstReluMakesItZero =
  "Die erste ReLU macht es zu 0, und 0 bleibt es. Kopien dürfen also zwischen trainierten Schichten stehen, wo jeder Wert durch eine ReLU gegangen ist, aber nicht vor der ersten.";
export const aOneHandsThePixelOn =
  "Eine 1 in der Mitte gibt das Pixel weiter, und die ReLU lässt, was nicht negativ ist. Wie viele solche Schichten auch eingefügt werden, das Netz berechnet dasselbe.";
export const onlyTheLastLayerHalves = (value: Shown): string =>
  `Eine 1 in der Mitte gibt das Pixel weiter, und die ReLU lässt, was nicht negativ ist. Nur die letzte Schicht halbiert es: ${value}.`;
export const theConvolutionCopiesIt =
  "Die Faltung kopiert es. Aber nach ihr steht eine ReLU, und was negativ ist, kommt nicht durch.";
export const aReluMakesOnlyNegativeZero =
  "Eine ReLU macht nur negative Werte zu 0. Dieser ist durch eine ReLU gegangen und positiv.";
export const layersHandOn =
  "Schichten, die aufeinander folgen, geben weiter, sie addieren nicht. Zum Addieren bräuchte es Abkürzungen.";
export const aReluTurnsNoSign = "Eine ReLU setzt einen negativen Wert auf 0; sie kehrt sein Vorzeichen nicht um.";
export const onlyTheLastLayerHasTheHalf = "Nur die letzte Schicht hat die 0,5.";
export const twiceWouldBeAShortcut =
  "Eine Schicht, die kopiert, gibt einmal den Wert weiter. Zweimal wäre eine Abkürzung um sie herum: x + x.";
export const followThePixel =
  "Folge dem Pixel durch eine Faltung, dann durch ihre ReLU. Frag dann, was die nächste Schicht ändert.";

export const overfittingOrDegradation = "Überanpassung oder Degradation?";
export const degradationHarderToTrain = "Degradation: Das tiefere ist schwerer zu trainieren";
export const overfittingTooClosely = "Überanpassung: Das tiefere hat seine Trainingsbilder zu genau gelernt";
export const neitherDepthHasHelped = "Keines von beiden: Die Tiefe hat geholfen";
export const risesBy = (points: Shown): string => `steigt um ${points} Prozentpunkte`;
export const fallsBy = (points: Shown): string => `fällt um ${points} Prozentpunkte`;
/** How the errors move, each said by `risesBy` or `fallsBy`; then what that means. */
export const withDepthTheErrors = (training: Shown, test: Shown, reason: Shown): string =>
  `Vom flachen zum tieferen Netz: Der Trainingsfehler ${training}, der Testfehler ${test}. ${reason}`;
export const itFitsItsOwnWorse =
  "Es passt sich an seine eigenen Trainingsbilder schlechter an: Das Training ist gescheitert; zu viel gelernt hat es nicht.";
export const degradationShowsInTraining =
  "Degradation zeigt sich im Trainingsfehler: Er wäre beim tieferen Netz höher, und er ist niedriger.";
export const itFitsNewOnesWorse = "Es passt sich an seine Trainingsbilder besser an, und an neue schlechter.";
export const overfittedHasLowTrainingError =
  "Ein überangepasstes Netz hat einen niedrigen Trainingsfehler. Hier ist er der höhere.";
export const overfittedWouldBeWorse = "Ein überangepasstes Netz wäre bei neuen Bildern schlechter. Hier ist es besser.";
export const bothFall = "Beide fallen: Was das tiefere Netz gelernt hat, gilt auch für neue Bilder.";
export const depthWouldHaveHelped =
  "Die Tiefe hätte geholfen, wenn neue Bilder besser gelesen würden. Sie werden schlechter gelesen.";
export const supposeTwoNetworks = (
  shallow: Shown,
  training: Shown,
  test: Shown,
  deep: Shown,
  deepTraining: Shown,
  deepTest: Shown
): string =>
  `Angenommen, ein Netz mit ${shallow} Schichten endet mit ${training} Trainingsfehler und ${test} Testfehler, und eines mit ${deep} Schichten mit ${deepTraining} und ${deepTest}.`;
export const whatDoTheNumbersShow = "Was zeigen die Zahlen?";

export const theFirstGradient = "Der erste Gradient";
/** A network among others, as an answer. */
export const networkAnswer = (network: "residual" | "plain", depth: Shown, bn: boolean): string =>
  `${network === "plain" ? "Schlicht" : "Residual"}, ${depth} Schichten, ${bn ? "mit" : "ohne"} Batch-Normalisierung`;
export const plainGradientGrows =
  "Mit Batch-Normalisierung wächst der Gradient eines schlichten Netzes zum Eingang hin, je tiefer, desto mehr.";
export const residualGradientGrows =
  "Mit Batch-Normalisierung wachsen Gradienten auch in einem Residualnetz zum Eingang hin, nur weniger.";
export const plainGradientShrinks =
  "Ohne Batch-Normalisierung lässt hier jede Schicht eines schlichten Netzes den Gradienten schrumpfen.";
export const residualGradientIsLevel =
  "Ohne Batch-Normalisierung tragen Abkürzungen den Gradienten fast unverändert zurück.";
export const geometricMean = (ratio: Shown, seeds: Shown): string =>
  `${ratio} (geometrisches Mittel aus ${seeds} Startwerten)`;
export const beforeTheFirstUpdate =
  "Vor der ersten Änderung der Gewichte wird der Gradient der Ausgabe des Stamms mit dem der Ausgabe der letzten Einheit verglichen: Wievielmal so groß ist er?";
export const whereIsItLargest = "Für welches dieser Netze ist dieses Verhältnis am größten?";
export const whereIsItSmallest = "Für welches dieser Netze ist dieses Verhältnis am kleinsten?";
export const measuredRatio = (ratio: Shown, law: Shown): string => `Gemessen: ${ratio}. ${law}`;
export const measuredHere = (ratio: Shown, answer: string, found: Shown, law: Shown): string =>
  `Hier gemessen: ${ratio}; ${answer}: ${found}. ${law}`;

export const whoseCurve = "Wessen Kurve?";
export const theNetworkOf = (network: Shown, depth: Shown): string => `${das(network)} mit ${depth} Schichten`;
export const deeperCouldCopy =
  "Das tiefere könnte das flachere kopieren und nichts hinzufügen. Es passt sich an seine eigenen Trainingsbilder schlechter an: Degradation.";
export const onlyShortcutsDiffer = "Beide haben dieselben Schichten; nur die Abkürzungen unterscheiden sie.";
export const plainStillGuesses = "Mit 66 Schichten rät das schlichte Netz noch: ln 10 ≈ 2,30 nat.";
export const depthCostsTime =
  "Die Tiefe kostet auch das Residualnetz Zeit, nur viel weniger: Abkürzungen machen die Degradation hier milder, nicht unmöglich.";
/** The loss at the end in both networks, each given by its kind and depth. */
export const overTheLastBatches = (
  batches: Shown,
  asked: Shown,
  network: Shown,
  depth: Shown,
  other: Shown,
  otherNetwork: Shown,
  otherDepth: Shown,
  law: Shown
): string =>
  `Über die letzten ${batches} Batches ist der Verlust ${asked} nat in ${dem(network)} mit ${depth} Schichten und ${other} nat in ${dem(otherNetwork)} mit ${otherDepth} Schichten. ${law}`;
export const trainingLossOfTwo = (seed: Shown, lr: Shown, asked: Shown, other: Shown): string =>
  `Verlust im Training von zwei Netzen mit Batch-Normalisierung, Startwert ${seed}, Lernrate ${lr}: ${asked} und ${other}.`;
export const whichCurveBelongsTo = (network: Shown, depth: Shown): string =>
  `Welche Kurve gehört zu ${dem(network)} mit ${depth} Schichten?`;
export const step = "Schritt";
export const trainingLossNats = "Verlust im Training, nat";
export const curve = (name: Shown): string => `Kurve ${name}`;
export const thatOneIs = (which: Shown, told: Shown): string => `Das ist ${which}. ${told}`;
