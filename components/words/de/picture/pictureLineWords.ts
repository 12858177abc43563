/** @file German words of a network on one line. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const inputPicture = (shape: Shown): string => `Bild, ${shape}`;
export const layerTold = (name: Shown, shape: Shown, count: Shown): string =>
  `${name}, Ausgabe ${shape}, ${count} Parameter`;
export const layersOfArrowKeys = (title: Shown): string =>
  `Netz: die Schichten von ${title}. Pfeiltasten bewegen, die Eingabetaste öffnet eine Schicht, Escape schließt sie.`;
export const layersCounted = (counts: Shown): string => `Schichten ${counts}`;
export const layerCounted = (count: Shown): string => `Schicht ${count}`;
export const pool = "Pooling";
export const picture = "Bild";
export const layersThatCount = "Schichten, die zählen";
export const whereYouAreIn = (title: Shown): string => `Wo du in ${title} bist`;
/** What stands beside a layer's name where it has a shortcut, by its kind. */
export const withShortcut: Readonly<Record<"identity" | "projection" | "zero-padding", string>> = {
  identity: ", Abkürzung als Identität",
  projection: ", Abkürzung mit Projektion",
  "zero-padding": ", Abkürzung mit aufgefüllten Nullen"
};
export const stageOf = (stage: Shown): string => `Stufe ${stage}`;
export const multiplyAdds = "Mult. mit Add.";
export const weights = "Gewichte";
export const xOverTheArc = "x über den Bogen, {f}(x) durch den Kasten: eine Form, also lassen sie sich addieren";
export const bothChangeTheShape = "{f}(x) und die 1×1 ändern die Form gleich, also lassen sie sich addieren";
export const filledUp = "x wird mit Karten aus Nullen aufgefüllt, also lassen sie sich addieren";
export const thinnedAndFilledUp =
  "x wird ausgedünnt und mit Karten aus Nullen aufgefüllt, also lassen sie sich addieren";
export const noShortcut = (shape: Shown): string => `keine Abkürzung: Alles geht durch die Faltungen, zu ${shape}`;
export const atEverySecondPlace = "an jeder zweiten Stelle in beiden Richtungen";
export const atEveryPlace = "an jeder Stelle";
export const oneNumberForEachPlace = "eine Zahl für jede Stelle";
export const numbersForEachPlace = (count: Shown): string => `${count} Zahlen für jede Stelle: rot, grün, blau`;
export const mapsEachFrom = (count: Shown, kernel: Shown, maps: Shown, places: Shown): string =>
  `${count} Karten, jede aus ${kernel} Stellen aller ${maps}, ${places}`;
export const theLargestOf = (pool: Shown, places: Shown): string => `der größte von ${pool}×${pool} Werten, ${places}`;
export const theMeanOfEachMap = (count: Shown): string => `das Mittel jeder Karte: ${count} Zahlen`;
export const numbersMake = (shape: Shown, count: Shown): string =>
  `aus ${shape} Zahlen werden ${count}, eine für jede Klasse`;
export const whatTheArcBrings = "was der Bogen bringt";
export const areAdded = (carried: Shown): string =>
  `{f}(x) und ${carried} werden addiert, Wert um Wert; dann folgt ReLU`;
export const inTheStack = (name: Shown, at: Shown, count: Shown): string => `${name}, ${at} von ${count} im Stapel`;
export const unitsOf = (count: number): string => `${count} ${plural(count, {one: "Einheit", other: "Einheiten"})}`;
export const head = "Kopf";
