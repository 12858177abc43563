/** @file German words of After ResNet. */
import {listed} from "../../listed.js";
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const wholeOneOutHalfOut = (
  whole: Shown,
  oneOut: Shown,
  half: Shown,
  units: Shown,
  halfOut: Shown,
  best: Shown,
  draws: Shown
): string =>
  `Ganz liest unser Residualnetz ${whole} der Ziffern; ohne eine Einheit ${oneOut}; ohne ${half} von ${units} noch ${halfOut}, und ${best} in der besten von ${draws} Ziehungen.`;
export const fromTo = (low: Shown, high: Shown): string => `${low} bis ${high}`;
export const digitsRightByUnitsLeftOut = "Richtige Ziffern nach ausgelassenen Einheiten";
export const unitsOut = "Einheiten weg";
export const meanOf = (network: Shown): string => `${network}, Mittel`;
export const rangeOf = (network: Shown): string => `${network}, Bereich`;
export const digitsStillRead = "Ziffern, die noch gelesen werden, nach ausgelassenen Einheiten";
export const linesAreMeansOfDraws = (draws: Shown, digits: Shown, recorded: Shown): string =>
  `Linien: Mittel über ${draws} zufällige Ziehungen auf ${digits} Testziffern; Band: schlechteste bis beste Ziehung. Nichts wird neu trainiert. ${recorded}.`;
export const everyNumberOfUnits = "jede Zahl von Einheiten";
export const wholeThreeAndSixOut = (network: Shown, whole: Shown, three: Shown, six: Shown): string =>
  `${network}: ${whole} ganz, ${three} ohne 3, ${six} ohne 6`;
export const digitsRightAtRandom = (words: Shown): string =>
  `Richtige Ziffern, wenn zufällige Einheiten ausgelassen werden. ${words}.`;
export const unitsLeftOutOf = (units: Shown): string => `ausgelassene Einheiten, von ${units}`;
export const digitsRight = "Ziffern richtig";
export const halfOfThem = "die Hälfte";

export const twoKernelsAreOne = (before: Shown, after: Shown): string =>
  `Ein 3×3-Kern und der Kern, der seine Eingabe weitergibt, sind zusammen ein Kern: Seine Mitte geht von ${before} auf ${after}, der Rest bleibt.`;
export const convolution = "Faltung";
export const shortcut = "Abkürzung";
export const oneKernel = "ein Kern";
export const kernel = "Kern";
export const bothWaysDifferBy = (difference: Shown): string =>
  `Auf einer zufälligen Karte von 16 × 16 liegen beide Wege höchstens ${difference} auseinander: Rundung.`;
export const theArcInTheKernel = "Der Bogen, in den Kern geholt";
export const computedHere = "Hier berechnet. Die Nullen um die Karte herum sind die der Faltung.";

export const free = "frei";
export const balanced = "ausgewogen";
export const differences = "Unterschiede";
export const stretchedAfter = (count: number, free: Shown, balanced: Shown, differences: Shown): string =>
  `Nach ${count} ${plural(count, {one: "Matrix", other: "Matrizen"})} ist ein Signal bis um den Faktor ${free} gestreckt, wo frei gemischt wird, und bis um ${balanced}, wo ausgewogen gemischt wird; ein Unterschied zwischen ausgewogenen Strömen höchstens um ${differences}.`;
export const largestStretchOfAProduct = (words: Shown): string =>
  `Größte Streckung eines Produkts von Mischmatrizen. ${words}`;
export const matricesAxis = "Matrizen";
export const largestStretch = "größte Streckung";
export const fourStreams =
  "Vier Ströme. Frei: die Identität, zu jeder ihrer 16 Zahlen eine Zufallszahl addiert. Ausgewogen: dieselben Matrizen ohne ihre Vorzeichen, Zeilen und Spalten abwechselnd skaliert, bis jede die Summe 1 hat (Sinkhorn und Knopp 1967). Linien: der größte Singulärwert des Produkts; Punkte: der zweite des ausgewogenen Produkts, also was aus Unterschieden zwischen den Strömen wird. Hier berechnet.";
export const matrices = "Matrizen";
export const freeLargest = "Frei, größter";
export const balancedLargest = "Ausgewogen, größter";
export const balancedSecond = "Ausgewogen, zweiter";
export const stretchByNumberOfMatrices = "Streckung nach der Zahl der Mischmatrizen";
export const noise = "Rauschen";
export const draw = "Ziehung";
export const stretchByMatrices = "Streckung nach der Zahl der Matrizen";
export const hardlyAtAll = "Kaum";
export const aboutTenfold = "Etwa auf das Zehnfache";
export const aHundredfoldOrMore = "Auf das Hundertfache oder mehr";
export const howLargeCanASignalBecome = (matrices: Shown): string =>
  `Statt eines Stroms vier; zwischen zwei Schichten wird jeder zu einer Mischung aus allen vieren, durch eine zufällige Matrix nahe der Identität. Wie weit kann ein Signal nach ${matrices} solchen Matrizen wachsen?`;
/** After the judgement on a guess. */
export const right = "Richtig. ";
export const notSo = "Nicht so. ";
export const itCanGrow = (factor: Shown): string => `Es kann auf das ${factor}-Fache wachsen.`;

export const withLayersBothOrders = (depth: Shown, post: Shown, pre: Shown, lower: Shown, seeds: Shown): string =>
  `Mit ${depth} Schichten endet die Einheit von 2015 bei ${post}, die Voraktivierung bei ${pre}; sie endet bei ${lower} von ${seeds} Startwerten tiefer.`;
/** The short names of both orders, at the ends of lines. */
export const order2015 = "2015";
export const orderPreActivation = "Voraktiv.";
export const orderAtDepth = (order: Shown, depth: Shown): string => `${order}, ${depth} Schichten`;
export const rateOf = (rate: Shown): string => `Lernrate ${rate}`;
export const itsRate = "Ihre Lernrate";
export const seedOf = (seed: Shown): string => `Startwert ${seed}`;
export const validationAccuracy = "Validierungsgenauigkeit";
export const trainingLossOfBothOrders = "Verlust im Training am Ende, beide Reihenfolgen";
export const network = "Netz";
export const theUnitOf2015AndOf2016 = "Die Einheit von 2015 und die von 2016";
export const layersBothOrders = (depth: Shown): string =>
  `${depth} Schichten, beide Reihenfolgen: Verlust im Training, Mittel über Startwerte`;
export const layersSeedsTrainingLoss = (depth: Shown, seeds: number): string =>
  `${depth} Schichten, ${seeds} ${plural(seeds, {one: "Startwert", other: "Startwerte"})}: Verlust im Training`;
/** The rates that were tried as a list; each order's best as a list; seeds as text. */
export const bothOrdersCaption = (
  steps: Shown,
  tried: Shown,
  depth: Shown,
  seeds: readonly string[],
  best: Shown,
  recorded: Shown
): string =>
  `${steps} Schritte; Linien: Mittel über die Startwerte vom gleitenden Mittel über 5 Batches; Bänder: tiefster bis höchster Startwert. Jede Reihenfolge mit der besten der Lernraten ${tried}, ausgesucht bei ${depth} Schichten mit den Startwerten ${listed(seeds)}: ${best}. Beide Reihenfolgen beginnen mit denselben Kernen. ${recorded}.`;
export const everyRateAndSeed = "jede Lernrate und jeder Startwert beider Reihenfolgen";

export const withoutNormFromBothStarts = (
  usual: Shown,
  silent: Shown,
  accuracy: Shown,
  seeds: Shown,
  normalized: Shown
): string =>
  `Ohne Batch-Normalisierung endet das Residualnetz vom üblichen Anfang aus bei ${usual} und von stummen Zweigen aus bei ${silent}, mit ${accuracy} der Validierungsbilder richtig (Mittel über ${seeds} Startwerte). Mit Batch-Normalisierung endet es bei ${normalized}.`;
export const silent = "stumm";
export const batchNorm = "Batch-Norm";
export const layersStepsTrainingLoss = (depth: Shown, steps: Shown): string =>
  `${depth} Schichten, ${steps} Schritte: Verlust im Training`;
export const trainingLossFromSilentBranches = "Verlust im Training von stummen Zweigen aus";
export const plainSilentBatchNorm = (seeds: Shown, recorded: Shown, lr: Shown): string =>
  `Schlicht: keine Abkürzungen, keine Batch-Normalisierung. Stumm: Abkürzungen, keine Batch-Normalisierung, die letzte Faltung jedes Zweigs beginnt bei 0. Batch-Norm: das übliche Residualnetz. Linien: Mittel über ${seeds} Startwerte vom gleitenden Mittel über 5 Batches; Bänder: tiefster bis höchster Startwert; jedes mit der besten seiner Lernraten. ${recorded}. Der übliche Anfang ohne Batch-Normalisierung: Lernrate ${lr}.`;
export const trainItHere = "Hier trainieren, neben dem schlichten Netz";
export const whereEachSeedEnded = "wo jeder Startwert endete";
export const lossAtTheEndFromSilentBranches = "Verlust im Training am Ende, von stummen Zweigen aus";
export const itLearnsNothing = "Es lernt nichts: Nichts fängt an";
export const itLearnsAsSlowly = "Es lernt so langsam wie vorher";
export const itLearnsWell = "Es lernt gut";
export const everyBranchStartsAtZero =
  "34 Schichten mit Abkürzungen, ohne Batch-Normalisierung. Nun beginnt jeder Zweig bei genau 0, sodass das Netz nur aus seinen Bögen besteht, wenn es anfängt. Was geschieht?";
