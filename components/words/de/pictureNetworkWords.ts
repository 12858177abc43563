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
