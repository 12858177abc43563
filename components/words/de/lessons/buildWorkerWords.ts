/** @file German words of the worker that holds a built network, and of what it writes for Keras. */
import type {Shown} from "../../shown.js";

export const hasToBeBuiltFirst = "zuerst muss ein Netz gebaut werden";
export const itWasCancelled = "es wurde abgebrochen";
export const weightsDrawn = (layer: Shown): string => `${layer}: Gewichte gezogen`;
export const madeReady = (layer: Shown): string => `${layer}: bereit gemacht`;
export const drawnFromSeed = (seed: Shown): string => `gezogen mit dem Startwert ${seed}`;
export const readFrom = (files: Shown): string => `gelesen aus ${files}`;
export const classOf = (number: Shown): string => `Klasse ${number}`;
export const noLongerKept = (unit: Shown): string => `die Karten von ${unit} sind nicht mehr aufbewahrt`;
export const overflowIn = (place: Shown): string =>
  `in ${place} verlässt ein Wert den Bereich der 32-Bit-Gleitkommazahlen (3,4 · 10³⁸), darum gibt es keine Antwort: Die Gewichte sind zu groß`;
export const theClassifier = "der letzten Schicht";

export const hasThreeConvolutions = (title: Shown): string =>
  `${title} hat Einheiten aus drei Faltungen; das Keras-Programm kennt die Residualeinheit aus zwei Faltungen mit Identität oder Projektion`;
export const hasPaddedShortcuts = (title: Shown): string =>
  `${title} hat mit Nullen aufgefüllte Abkürzungen; das Keras-Programm kennt die Residualeinheit aus zwei Faltungen mit Identität oder Projektion`;
export const paddingIsKeras = 'Der Rand ist der von Keras\' "same": Bleibt ein Pixel übrig, liegt es am Ende.';
export const paddingIsPyTorchs =
  "Der Rand ist der von PyTorch: auf beiden Seiten gleich, darum füllt vor jeder Faltung und vor dem Pooling eine eigene Schicht auf. Nullen schaden dort nicht, denn aus einer ReLU kommt nichts unter 0.";
export const builtInABrowser = (origin: Shown, stem: Shown, pixels: Shown): string =>
  `In einem Browser von Shortcut gebaut, geschrieben für Keras 3 auf JAX. Die Gewichte: ${origin}. Sie werden aus ${stem}.safetensors im selben Ordner gelesen. Pixel: ${pixels}.`;
export const manyDevices = "Viele Geräte";
export const kerasCopies =
  "Keras kopiert die Gewichte auf jedes Gerät und teilt jeden Batch unter ihnen auf. Das muss gesagt sein, bevor das Modell gebaut wird. Mit einem Gerät ändert es nichts.";
export const thePlainUnit = "Die schlichte Einheit";
export const theResidualUnit = "Die Residualeinheit";
export const unitWithoutShortcut = (pads: Shown): string =>
  `Die Residualeinheit ohne ihre Abkürzung (He et al. 2015, Abbildung 2). ${pads}`;
export const unitWithShortcut = (pads: Shown): string =>
  `Die Abkürzung trägt die Eingabe um zwei Faltungen herum; die Summe geht durch die letzte ReLU (He et al. 2015, Abbildung 2). ${pads}`;
export const theNetwork = "Das Netz";
export const stemAndStages =
  "Stamm, Stufen von Einheiten, mittelndes Pooling, Klassifikator. Die Zahl der Parameter muss die im Browser sein.";
export const theWeights = "Die Gewichte";
export const everyTensorOnce =
  "Die Datei hat die Namen von torchvision und die Reihenfolge der Achsen von PyTorch. Jeder Tensor wird einmal gebraucht, und keiner bleibt übrig.";
export const goOnTraining = "Weiter trainieren";
export const noiseStandsIn = (input: Shown, pixels: Shown, last: Shown): string =>
  `Hier steht Rauschen für deine Bilder, darum bedeutet die Genauigkeit nichts. Setz deine eigenen an seine Stelle, [n, ${input}] und ${pixels}, mit Labels von 0 bis ${last}.`;
