/** @file German words of the explorer of ResNet-34’s layers, and of what its stages cost. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const makesLayers = (code: Shown, count: number): string =>
  `${code} macht ${count} ${plural(count, {one: "Schicht", other: "Schichten"})}`;
export const ofTheNetworks = (percent: Shown): string => `${percent} % des ganzen Netzes`;
export const output = "Ausgabe";
export const theSideStays = "die Seite bleibt";
export const sideOf = (side: Shown): string => `Seite ${side}`;
export const weights = "Gewichte";
export const andNotTrainable = (share: Shown, nonTrainable: Shown): string =>
  `${share}; ${nonTrainable} nicht trainierbar`;
export const multiplyAdds = "Multiplikationen mit Addition";
export const multiplyAddsHead = "Mult. mit Add.";
export const activationMemory = "Speicher für Aktivierungen";
export const oneImageAllLayers = "ein Bild, alle Schichten darin und die Summe";
export const oneImageFloat32 = "ein Bild, float32";
export const receptiveField = "Rezeptives Feld";
export const squarePixels = (side: Shown): string => `${side} × ${side} Pixel`;
export const theWholeImage = "das ganze Bild";
export const moreThanTheWhole = "mehr als das ganze Bild";
export const oneLayerOf = (title: Shown): string => `Eine Schicht von ${title}`;
export const differsFrom = (network: Shown): string => `anders als in ${network}`;
export const layersInside = (name: Shown): string => `Schichten in ${name}`;
export const layer = "Schicht";
export const outputShape = "Form der Ausgabe";
export const parameters = "Parameter";
export const layers = "Schichten";
export const layersOf = (title: Shown): string => `Schichten von ${title}`;
export const copyAs = (label: Shown): string => `Als ${label} kopieren`;
export const theTableIsInTheClipboard = (label: Shown): string =>
  `Die Tabelle ist in der Zwischenablage, als ${label}.`;
export const theTableWasSavedAs = (name: Shown): string =>
  `Der Browser gab seine Zwischenablage nicht her, darum wurde die Tabelle als ${name} gespeichert.`;
export const rows = "Zeilen";
export const theStem = "der Stamm";
export const stageNumber = (stage: Shown): string => `Stufe ${stage}`;
export const theHead = "der Kopf";
export const sendAPictureThrough = "Ein Bild hindurchschicken";
export const aPictureOnItsWay = (title: Shown): string => `Ein Bild auf dem Weg durch ${title}`;
export const kerasCodeOf = (title: Shown): string => `Keras-Programm von ${title}`;
export const whatAProjectionIsFor = (
  name: Shown,
  from: Shown,
  to: Shown,
  stride: Shown,
  identities: Shown,
  units: Shown
): string =>
  `${name} bekommt ${from} und gibt ${to} weiter: Bevor x addiert wird, ändert eine 1×1-Faltung mit Schrittweite ${stride} seine Form. ${identities} der ${units} Einheiten addieren x, wie es ist.`;
export const miniatureOfTheLab = "Miniatur (die des Labors)";
export const optionB = "B: Projektion, wo sich die Form ändert";
export const optionA = "A: stattdessen mit Nullen aufgefüllt";
export const optionC = "C: Projektion an jeder Abkürzung";
export const kerasSame = "Keras, „same“";
export const pytorchSymmetric = "PyTorch, symmetrisch";
export const runATrainedNetwork = "ein trainiertes Netz rechnen lassen";
export const aBoxIsWhatALayerHandsOn = "Ein Kasten ist, was eine Schicht weitergibt: ";
export const itsFaceAndThickness =
  "seine Fläche die Höhe und Breite der Karten, seine Dicke ihre Zahl. Ein Klick wählt ihn; Doppelklick oder Eingabetaste öffnet eine Einheit, Escape schließt sie. Der Name einer Stufe faltet sie.";
export const facesShowThePicture =
  "Die Flächen zeigen das Bild in der Auflösung jeder Karte: Hier rechnen keine Gewichte · ";
export const more = "Mehr";
export const shapesOfEveryLayer = "Formen aller Schichten";
export const besideIt = (title: Shown): string => `${title}, daneben`;
export const costOfOneUnit = (costs: Shown): string =>
  `Kosten einer Einheit mit einer Identität als Abkürzung. ${costs}.`;
export const multiplyAddsOfOne = "Multiplikationen mit Addition, eine Einheit";
export const parametersOfOneUnit = "Parameter einer Einheit";
export const costOfEachStage = "Kosten jeder Stufe";
export const stage = "Stufe";
export const featureMap = "Merkmalskarte";
export const units = "Einheiten";
export const multiplyAddsOfOneUnitHead = "Multiplikationen mit Addition einer Einheit";
export const parametersOfOneUnitHead = "Parameter einer Einheit";
export const shareOfMultiplyAdds = "Anteil an den Multiplikationen";
export const shareOfParameters = "Anteil an den Parametern";
export const whatOneUnitCosts = "Was eine Einheit jeder Stufe kostet";
export const total = "Summe";
export const difference = "Unterschied";
export const boxes = "Kästen";
export const compressed = "gestaucht (Quadratwurzel)";
export const trueToScale = "maßstäblich";
export const foldAll = "Alle falten";
export const spreadAll = "Alle ausbreiten";
export const allTotals = (
  parameters: Shown,
  trainable: Shown,
  nonTrainable: Shown,
  multiplyAdds: Shown,
  activations: Shown
): string =>
  `Parameter insgesamt: ${parameters}. Trainierbar: ${trainable}. Nicht trainierbar: ${nonTrainable}. Multiplikationen mit Addition für ein Bild: ${multiplyAdds}. Aktivierungen eines Bildes: ${activations}.`;
export const none = "keine";
export const allRows = "alle";
export const tapToClose = " Tipp ihn noch einmal an, um ihn zu schließen.";
export const tapToSeeItsLayers = " Tipp ihn noch einmal an, um seine Schichten zu sehen.";
export const oneValueSees = (field: Shown, image: Shown): string =>
  `Was ein Wert sieht: ${field} mal ${field} Pixel in der Mitte eines Bildes von ${image} mal ${image}`;
export const oneValueSeesAll = (image: Shown): string =>
  `Was ein Wert sieht: ein ganzes Bild von ${image} mal ${image}`;
export const nothing = "nichts";
export const costsOfStage = (stage: Shown, multiplyAdds: Shown, parameters: Shown): string =>
  `Stufe ${stage}: ${multiplyAdds} Multiplikationen mit Addition, ${parameters} Parameter`;
export const layersCounted = "Schichten, gezählt als Faltungen des Zweigs und die Klassifikation";
export const multiplyAddsForOneImage = "Multiplikationen mit Addition für ein Bild";
export const activationsInBytes = "Aktivierungen eines Bildes, Bytes";
export const receptiveFieldBeforePooling = "Rezeptives Feld vor dem globalen Pooling, Pixel";
export const same = "gleich";
