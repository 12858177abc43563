/** @file German words of picture network. */
import {das, des, wort} from "./grammar.js";
import type {Shown} from "../shown.js";

export const shownChannel = (channel: Shown): string => `gezeigt: Kanal ${channel}`;
export const classOf = (top: Shown): string => `Klasse ${top}`;
export const networkAStemAndUnits = (names: Shown, depth: Shown): string =>
  `Netz: ${names}, ein Stamm und ${depth} Einheiten`;
export const ofThe = (name: Shown, called: Shown): string => `${name} ${des(called)}`;
export const networkOf = (network: Shown): string => das(network);
export const takesTheImageFor = (classe: Shown, share: Shown): string => `, hält das Bild für ${classe}, ${share}`;
export const theOf = (called: Shown, answered: Shown): string => `${wort(called)}${answered}`;
export const plain = "Schlicht";
export const residual = "Residual";
export const stageOf = (stage: Shown): string => `Stufe ${stage}`;
export const stem = "Stamm";
/** A shape in words: `8 mal 8 mal 16`. */
export const by = (shape: readonly number[]): string => shape.join(" mal ");
export const facesAreMeans = "Flächen: das Mittel der Karten jeder Einheit, jede in ihrem eigenen Maßstab.";
export const facesAreOneChannel = (channel: Shown): string =>
  `Flächen: Kanal ${channel} jeder Einheit, von 0 an gezählt, jede in ihrem eigenen Maßstab.`;
export const facesAreTheStrongest = (channels: Shown): string =>
  `Flächen: die stärkste Karte jeder Einheit, die mit dem größten quadratischen Mittel, jede in ihrem eigenen Maßstab. Kanal, von 0 an gezählt: ${channels}`;
export const none = "keiner";
export const shortcutOf = (unit: Shown): string => `Abkürzung von ${unit}`;
export const movedPercent = "bewegt, % von ‖y‖";
export const movedBy = (share: Shown): string => `bewegt um ${share} ihrer Größe`;
export const takenOut = "herausgenommen";
export const hasToStay = "ändert die Form und muss bleiben";
export const gradientNormOf = (norm: Shown): string => `Gradientennorm ${norm}`;
export const gradientParts = (norm: Shown, carried: Shown, brought: Shown): string =>
  `Gradientennorm ${norm}, ihre Abkürzung trägt ${carried} zurück, ihr Zweig bringt ${brought}`;
export const reachesTheStem = "erreicht den Stamm";
export const reachesStem = "am Stamm";
export const batchLoss = "Verlust";
export const lossOfThisBatch = "Verlust dieses Batches";
