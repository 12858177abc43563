/** @file German words of one opened unit. */
import type {Shown} from "../../shown.js";

export const trainedUnit = (stage: Shown, unit: Shown): string => `Einheit ${stage}.${unit}, trainiert`;
export const pixelAt = (row: Shown, column: Shown): string => `Pixel ${row}, ${column}`;
/** What a unit's name adds of its shortcut. */
export const withShortcut: Readonly<Record<"none" | "identity" | "projection", string>> = {
  none: "ohne Abkürzung",
  identity: "Abkürzung als Identität",
  projection: "Abkürzung mit Projektion"
};
export const by = (shape: readonly number[]): string => shape.join(" mal ");
export const channelRowColumn = (channel: Shown, row: Shown, column: Shown): string =>
  `Kanal ${channel}, Zeile ${row}, Spalte ${column}`;
export const networkUnit = (name: Shown, shortcut: Shown, shape: Shown, place: Shown): string =>
  `Netz, Einheit ${name}, ${shortcut}, ${shape}, ${place}. Pfeiltasten wandern, die Eingabetaste geht näher, Escape hinaus.`;
/** A unit's operations. */
export const operations: Readonly<
  Record<"conv1" | "bn1" | "relu" | "conv2" | "bn2" | "projection" | "projectionBn" | "plus" | "relu2", string>
> = {
  conv1: "erste Faltung",
  bn1: "erste Batch-Normalisierung",
  relu: "innere ReLU",
  conv2: "zweite Faltung",
  bn2: "zweite Batch-Normalisierung",
  projection: "1×1-Faltung",
  projectionBn: "Batch-Normalisierung der Abkürzung",
  plus: "Summe",
  relu2: "letzte ReLU"
};
export const productsMakeThePixel = (
  products: Shown,
  each: Shown,
  channels: Shown,
  value: Shown,
  most: Shown,
  adds: Shown
): string =>
  `${products} Produkte, ${each} aus jedem von ${channels} Kanälen, ergeben das Pixel: ${value}. Kanal ${most} bringt am meisten, ${adds}.`;
export const theProjectionSums = (from: Shown, to: Shown, place: Shown, channels: Shown, value: Shown): string =>
  `x ist ${from}, {f}(x) ist ${to}. An jeder ${place} nimmt die 1×1-Faltung einen Wert aus jedem der ${channels} Kanäle von x mal seinem Gewicht und summiert: ${value}.`;
export const place = "Stelle";
export const secondPlace = "zweiten Stelle";
export const nothingComesOver = (value: Shown): string =>
  `Über die Abkürzung kommt nichts: Der gerahmte Wert der Summe ist {f}(x) allein, ${value}.`;
export const itsProjectionCarries = "trägt ihre Projektion";
export const theShortcutCarries = "trägt die Abkürzung";
export const takesAway = (carries: Shown, x: Shown, f: Shown, sum: Shown): string =>
  `Im gerahmten Pixel ${carries} ${x}, und {f}(x) nimmt ${f} weg: ${sum}.`;
export const adds = (carries: Shown, x: Shown, f: Shown, sum: Shown): string =>
  `Im gerahmten Pixel ${carries} ${x}, und {f}(x) fügt ${f} hinzu: ${sum}.`;
export const reluCuts = (value: Shown): string =>
  `Der gerahmte Wert, ${value}, ist negativ: Die innere ReLU schneidet ihn ab.`;
export const reluHandsOn = (value: Shown): string =>
  `Der gerahmte Wert, ${value}, ist positiv: Die innere ReLU gibt ihn weiter, wie er ist.`;
export const sumsBelowZero = (share: Shown): string =>
  `In diesem Kanal liegen ${share} der Summen unter null. Die letzte ReLU schneidet sie ab; was positiv ist, gibt sie weiter, wie es ist.`;
export const batchNormMoves =
  "Die Batch-Normalisierung verschiebt und streckt jeden Kanal um seine eigenen Zahlen; die Stelle in der Karte spielt keine Rolle.";
export const theProjectionOfX = "die Projektion von x";
export const theShortcutIsCut = (what: Shown): string =>
  `Die Abkürzung ist durchtrennt: In der Summe fehlt ${what}. Die Einheit gibt nur ReLU({f}(x)) weiter, und alle Einheiten nach ihr bekommen das stattdessen.`;
export const underEachMap =
  "Unter jeder Karte steht der Wert ihres gerahmten Pixels. Blau ist positiv, grau bis schwarz negativ, die Farbe der Seite null; x, {f}(x), ihre Summe und y haben einen Maßstab.";
export const intoShape = (from: Shown, to: Shown, stride: Shown): string =>
  `x ist ${from}, alles danach ${to}: Auf der Abkürzung bringt eine 1×1-Faltung mit Schrittweite ${stride} x in die richtige Form.`;
export const leftAndRight = (operation: Shown): string =>
  `${operation}: links, was hereinkommt, rechts, was hinausgeht, beide mit demselben gerahmten Pixel.`;
export const theWindow = "das Fenster";
export const theWeights = "die Gewichte";
export const nineProducts = "neun Produkte";
export const windowShort = "Fenster";
export const weightsShort = "Gewichte";
export const productsShort = "Produkte";
export const pixel = "Pixel";
export const thePixel = "das Pixel";
export const nineProductsEach = "je neun Produkte, summiert";
export const lessTheMean = "weniger das Mittel des Kanals im Training";
export const byTheRoot = "durch die Wurzel aus seiner Varianz und ε";
export const timesGamma = "mal γ, plus β: beide gelernt";
export const meanShort = "− Mittel";
export const deviationShort = "÷ Streuung";
export const gammaShort = "× γ + β";
export const xTimesWeight = "x × Gewicht, an einer Stelle";
export const onePlaceOfX = (values: Shown, weights: Shown): string =>
  `eine Stelle von x: ${values} Werte × ${weights} Gewichte`;
export const rowOfTheSumAlone =
  "Die gestrichelte Zeile, Pixel um Pixel: Die Abkürzung bringt nichts, die Summe ist {f}(x). Marken: die Summe.";
export const rowOfTheSum =
  "Die gestrichelte Zeile, Pixel um Pixel: hinauf um das, was die Abkürzung trägt, dann hinauf oder hinab um {f}(x). Marken: die Summe.";
export const rowBeforeTheRelu = "Die gestrichelte Zeile vor der ReLU. Was unter null liegt, schneidet sie ab.";
export const rowOfTheLastRelu = "Die gestrichelte Zeile der Summe. Was unter null liegt, schneidet die letzte ReLU ab.";
export const branchAlone = "{f}(x) allein";
export const inTheFramedPixel = " im gerahmten Pixel";
export const cut = "abgeschnitten";
export const channelOf = (channel: Shown, count: Shown): string => `Kanal ${channel} von ${count}`;
export const whichCountsMost = (words: Shown): string => `${words}, der am meisten zählt`;
export const convolution = "Faltung";
export const batchNorm = "Batch-Normalisierung";
export const sum = "Summe";
export const whatComesOut = "was hinausgeht";
export const whatComesIn = "was hereinkommt";
export const branchMap = "f(x), zweite Batch-Normalisierung";
export const outputMap = "y, nach der letzten ReLU";
export const framedValue = (value: Shown): string => `, gerahmter Wert ${value}`;
export const mapTold = (map: Shown, unit: Shown, shape: Shown, channel: Shown, framed: Shown): string =>
  `${map} von ${unit}, ${shape}, Kanal ${channel}${framed}`;
export const xUnchanged = "x, unverändert";
export const xGoesAround = "x geht außen herum, unverändert";
export const nothingIsAdded = "durchtrennt: nichts kommt hinzu";
