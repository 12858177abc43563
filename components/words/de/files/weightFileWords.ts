/** @file German words of what is wrong with a reader's file of weights; names in it, and those of its formats, stay as they are. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

// What any file is.
const expected = "erwartet wird eine .safetensors-Datei oder model.json mit den Dateien ihrer Gewichte";
export const isMarkedUp = (begin: Shown): string =>
  `das ist eine HTML-Seite oder ein anderer Text mit Auszeichnungen (${begin}…); ${expected}`;
export const isAZip = `das ist ein ZIP-Archiv, wie die .pth- und .pt-Dateien von PyTorch; ${expected}`;
export const isAText = (begin: Shown): string => `das ist ein Text, der mit „${begin}…“ beginnt; ${expected}`;
export const filesWereGiven = (count: Shown): string => `${count} Dateien wurden gewählt; ${expected}`;
export const saysNoNames = (name: Shown): string =>
  `${name} allein nennt keine Namen und Formen: Wähle die Datei zusammen mit ihrer model.json`;
export const descriptionIsNoJson = "die Beschreibung in der Datei ist kein JSON";
export const configurationIsNoJson = "die Konfiguration in der Datei ist kein JSON";
export const inConfigurationIs = (key: Shown, found: Shown, allowed: Shown): string =>
  `„${key}“ in der Konfiguration der Datei ist ${found}, muss aber ${allowed} sein`;

// A tensor.
export const floats = "F32, F16 oder BF16";
/** A type, or a shape. */
export const isOtherThan = (name: Shown, found: Shown, wanted: Shown): string =>
  `${name} ist ${found}; erwartet wird ${wanted}`;
export const classesBy = (channels: Shown): string => `[Klassen, ${channels}]`;
export const isMissing = (name: Shown, shape: Shown, inFile: string): string =>
  `${name} fehlt: Erwartet wird ein Tensor der Form ${shape}; ${inFile}`;
/** What is in the file instead. */
export const noTensor = "die Datei enthält keinen Tensor";
export const tensors = (count: number, first: Shown): string =>
  `die Datei enthält ${count} ${plural(count, {one: "Tensor", other: "Tensoren"})}, der erste ist ${first}`;
export const holdsNoFiniteNumbers = (name: Shown): string => `${name} enthält Werte, die keine endlichen Zahlen sind`;
export const holdsANegativeVariance = (name: Shown): string => `${name} enthält eine negative Varianz`;
export const belongsToNoNetwork = (name: Shown): string => `${name} gehört zu keinem Netz, das hier gelesen wird`;
export const tellsOfOtherUnits = (name: Shown): string =>
  `${name} gehört zu Einheiten, die mehr tun als die eines ResNets; erwartet wird ResNet-18, 34 oder 50`;

// The safetensors format.
export const hasTooFewBytes = (count: Shown): string =>
  `eine safetensors-Datei hat mindestens 8 Bytes; diese hat ${count}`;
export const headerIsTooLong = (bytes: Shown, most: Shown): string =>
  `das ist keine safetensors-Datei: Ihr Kopf hätte ${bytes} Bytes, und höchstens ${most} werden gelesen`;
export const headerIsCutOff = (bytes: Shown, found: Shown): string =>
  `die Datei ist abgeschnitten: Ihr Kopf hat ${bytes} Bytes, aber nur ${found} folgen`;
export const headerIsNoJson = "das ist keine safetensors-Datei: Ihr Kopf ist kein JSON";
export const headerIsNoList = "das ist keine safetensors-Datei: Ihr Kopf ist keine Liste von Tensoren mit Namen";
export const hasNoEntry = (name: Shown): string => `dtype, shape und data_offsets von ${name} lassen sich nicht lesen`;
export const takesOtherBytes = (name: Shown, shape: Shown, type: Shown, wanted: Shown, found: Shown): string =>
  `${name} ${shape} aus ${type} braucht ${wanted} Bytes, aber der Kopf gibt ihm ${found}`;
export const endsBeyondTheFile = (name: Shown, end: Shown, bytes: Shown): string =>
  `${name} endet bei Byte ${end}, aber die Datei hat nur ${bytes}: Sie ist abgeschnitten`;
export const overlap = (name: Shown, other: Shown, end: Shown, begin: Shown): string =>
  `${name} und ${other} überlappen sich: Einer endet bei Byte ${end} der Daten, der andere beginnt bei ${begin}`;

// A model of tf.layers: its file, then its layers.
export const modelHasCharacters = (count: Shown, most: Shown): string =>
  `model.json hat ${count} Zeichen; höchstens ${most} werden gelesen`;
export const modelIsNoJson = "model.json ist kein JSON";
export const modelHolds = (found: Shown): string =>
  `model.json enthält ${found}; erwartet wird ein Objekt, das ein Modell beschreibt`;
export const modelHasNoManifest = "model.json hat kein weightsManifest, das sich lesen lässt";
export const weightsWereNotGiven = (name: Shown): string =>
  `model.json nennt die Gewichte ${name}, die nicht dabei sind: Wähle beide Dateien zusammen`;
export const weightsAreNamedTwice = (name: Shown): string =>
  `model.json nennt die Gewichte ${name} mehrmals; erwartet wird jede Datei einmal`;
export const endsBeyondFiles = (name: Shown, end: Shown, files: Shown, bytes: Shown): string =>
  `${name} endet bei Byte ${end}, aber in ${files} stehen nur ${bytes}`;
export const quantized = (type: Shown): string => `${type}, quantisiert oder kein float32`;
export const modelIs = (found: Shown): string => `das Modell ist ${found}; erwartet wird ein Sequential-Modell`;
export const modelsInputIs = (found: Shown): string =>
  `die Eingabe des Modells ist ${found}; erwartet wird [null, Seite, Seite, 1 oder 3] mit Seiten bis 512`;
export const modelHasLayers = (count: Shown, most: Shown): string =>
  `das Modell hat ${count} Schichten; gelesen wird ein Sequential-Modell mit höchstens ${most}`;
/** In the place of a layer. */
export const theInput = "der Eingabe";
export const withoutAName = "einer Schicht ohne Namen";
export const afterComes = (before: Shown, found: Shown, wanted: Shown): string =>
  `nach ${before} kommt ${found}; erwartet wird ${wanted}`;
export const hasTheName = (kind: Shown, before: Shown, found: Shown): string =>
  `${kind} nach ${before} hat den Namen ${found}; erwartet wird ein Text`;
export const hasAKernel = (name: Shown, found: Shown, wanted: Shown): string =>
  `„kernel_size“ von ${name} ist ${found}; erwartet wird ${wanted}`;
export const hasFilters = (name: Shown, found: Shown): string =>
  `„filters“ von ${name} ist ${found}; erwartet wird ein Vielfaches von 8`;
export const hasFiltersAndStrides = (name: Shown, found: Shown, strides: Shown, wanted: Shown): string =>
  `„filters“ und „strides“ von ${name} sind ${found} und ${strides}; erwartet wird ${wanted} und 1 oder 2`;
export const firstUnitStrides =
  "die erste Residualeinheit hat die Schrittweite 2 oder fehlt; erwartet wird die Schrittweite 1";
export const hasUnits = (name: Shown, found: Shown): string =>
  `„units“ von ${name} ist ${found}; erwartet wird eine ganze Zahl`;
export const epsilonIs = (found: Shown): string =>
  `„epsilon“ der Batch-Normalisierung ist ${found}; erwartet wird eine Zahl zwischen 0 und 1`;

// What a network asks of the machine.
export const takesTooMuch = (side: Shown, found: Shown, unit: string, most: Shown): string =>
  `ein Bild von ${side}×${side} kostet in diesem Netz ${found} ${unit}; erlaubt sind hier höchstens ${most}`;
export const multiplyAdds = "Milliarden Multiplikationen mit Addition";
export const memory = "GB Speicher";
/** So many of one of these. */
export const moreThanAMillion = "mehr als eine Million";
