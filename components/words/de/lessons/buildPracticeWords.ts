/** @file German words of the exercises on a built network. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const aFileOfWeights = "Eine Datei mit Gewichten";
export const hasParameters = (title: Shown, classes: Shown, parameters: Shown, bits: Shown): string =>
  `${title} für ${classes} Klassen hat ${parameters} Parameter. Jeder wird als Zahl von ${bits} Bit aufbewahrt.`;
export const howManyMegabytes =
  "Wie viele Megabyte (Millionen Bytes) hat die Datei, von ihrem Kopf abgesehen? Eine Nachkommastelle genügt.";
export const megabytes = "Megabyte";
export const bitsAreBytes = (bits: Shown, each: number, parameters: Shown, all: Shown, right: Shown): string =>
  `${bits} Bit sind ${each} ${plural(each, {one: "Byte", other: "Bytes"})}: ${parameters} · ${each} = ${all} Bytes, ${right} MB.`;
export const thoseAreMegabits = "Das sind Megabit. Acht Bit machen ein Byte.";
export const oneByteEach = "Das ist ein Byte für jeden Parameter. Wie viele Bytes sind diese Bits?";
export const with32Bits = "Das ist mit 32 Bit je Zahl, wie TensorFlow.js rechnet. Die Datei bewahrt andere auf.";
export const inMebibytes = "Das ist in Einheiten von 1.048.576 Bytes (Mebibyte). Ein Megabyte ist eine Million.";
export const thousandsOfBytes = "Das sind Tausende von Bytes. Ein Megabyte ist eine Million.";
export const bytesTimesNumbers = "Bytes je Zahl, mal Zahlen, geteilt durch eine Million.";

export const batchNormFoldedIn = "Batch-Norm eingerechnet";
export const oneChannelsConvolution = (
  weight: Shown,
  mean: Shown,
  deviation: Shown,
  gamma: Shown,
  beta: Shown
): string =>
  `Die Faltung eines Kanals hat das Gewicht ${weight} und keinen Bias. Es folgt eine Batch-Normalisierung mit dem Mittel ${mean}, der Streuung √(σ² + ε) = ${deviation}, γ = ${gamma} und β = ${beta} aus dem Training. Aus beiden wird eine Faltung, wie es diese Seite für ein einzelnes Bild macht.`;
export const whatBecomesOfTheWeight = "Was wird aus dem Gewicht?";
export const whichBias = "Welchen Bias bekommt der Kanal?";
export const weight = "Gewicht";
export const bias = "Bias des Kanals";
export const multipliesAll = (scale: Shown, weight: Shown, right: Shown): string =>
  `γ / √(σ² + ε) = ${scale} multipliziert alles, was die Faltung liefert, und kann darum ihre Gewichte multiplizieren: ${weight} · ${scale} = ${right}.`;
export const goesIntoTheBias = (beta: Shown, mean: Shown, scale: Shown, right: Shown): string =>
  `Was nicht vom Bild abhängt, kommt in den Bias: β − Mittel · γ / √(σ² + ε) = ${beta} − ${mean} · ${scale} = ${right}.`;
export const dividesFirst = "Batch-Norm teilt durch die Streuung, bevor sie mit γ malnimmt.";
export const gammaIsMissing = "γ fehlt: Damit wird malgenommen, was geteilt wurde.";
export const theOtherWayAround = "Umgekehrt: geteilt durch die Streuung, malgenommen mit γ.";
export const theBiasAlone = "Der Bias allein kann es nicht: Batch-Norm streckt auch, was hereinkommt.";
export const theMeanIsTaken =
  "Das Mittel wird von dem abgezogen, was die Faltung liefert, nicht von ihren Gewichten. Es kommt in den Bias.";
export const theMeanIsMissing =
  "Das Mittel fehlt. Was vor dem Teilen abgezogen wird, muss auch danach abgezogen werden, im neuen Maßstab.";
export const theMeanIsDivided =
  "Das Mittel wird durch die Streuung geteilt und mit γ malgenommen, wie alles, was hereinkommt.";
export const theMeanIsNotAdded = "Das Mittel wird abgezogen, nicht addiert.";
export const betaIsMissing = "β fehlt: Es wird am Ende addiert.";
export const gammaOfTheMean = "γ fehlt: Auch der Anteil des Mittels wird damit malgenommen.";
export const batchNormShifts =
  "Batch-Norm verschiebt auch: Sie zieht das Mittel ab und addiert β. Eine Faltung ohne Bias könnte das nicht.";
export const writeBatchNormOut =
  "Schreib Batch-Norm aus: (v − Mittel) / Streuung · γ + β. Sortiere nach dem, was v multipliziert, und dem Rest.";

export const outputsToProbabilities = "Von Ausgaben zu Wahrscheinlichkeiten";
export const endsWithOutputs = (first: Shown, second: Shown): string =>
  `Ein Netz für zwei Klassen endet mit den Ausgaben ${first} und ${second}, vor Softmax.`;
export const whichProbability = "Welche Wahrscheinlichkeit bekommt die erste Klasse?";
export const onlyTheDifference = (apart: Shown, times: Shown): string =>
  `Nur der Unterschied zählt, ${apart}: Die erste Klasse ist ${times}-mal so wahrscheinlich wie die andere, e hoch den Unterschied.`;
export const addedToBoth = " Dieselbe Zahl, zu beiden Ausgaben addiert, ändert nichts.";
export const comparesTheOutputs =
  "Das vergleicht die Ausgaben selbst. Softmax vergleicht ihre Exponentiale, darum zählt nur der Unterschied.";
export const theOtherClass = "Das ist die andere Klasse: Ihre Ausgabe ist kleiner.";
export const halfEach = "Je die Hälfte wäre es bei gleichen Ausgaben.";
export const twiceTheDifference =
  "Das ist der doppelte Unterschied. Das Exponential des Unterschieds wird einmal genommen.";

export const aCutLeaves =
  "Ein Schnitt lässt nur {f}(x) übrig: Er schadet am wenigsten, wo {f}(x) groß neben x ist, und in der letzten Stufe.";
export const theRatioDoesNotTell = "Hier sagt es das Verhältnis allein nicht.";
export const unitOfStage = (name: Shown, unit: Shown, stage: Shown): string =>
  `${name}, Einheit ${unit} von Stufe ${stage}`;
export const anArcToSpare = "Ein entbehrlicher Bogen";
export const rightWithoutIt = (count: Shown, images: Shown, share: Shown, ratio: Shown): string =>
  `Ohne ihn stimmen ${count} von ${images} Ziffern, ${share}; {f}(x) war ${ratio}-mal so groß wie das, was der Bogen brachte.`;
export const oneArcIsCut = (depth: Shown, steps: Shown, seed: Shown, images: Shown, names: Shown): string =>
  `In einem Netz von ${depth} Schichten (${steps} Schritte, Startwert ${seed}) wird ein Bogen durchtrennt, der Zweig bleibt, und ${images} Ziffern werden noch einmal gelesen. Zur Wahl stehen ${names}.`;
export const whichArc = "Ohne welchen dieser Bögen stimmen noch die meisten Ziffern?";
export const leaves = (here: Shown, best: Shown, count: Shown, rule: Shown): string =>
  `${here} Ohne den von ${best} stimmen ${count}. ${rule}`;
