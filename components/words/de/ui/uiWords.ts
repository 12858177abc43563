/** @file German words of ui. */
import {wort} from "../grammar.js";
import type {Shown} from "../../shown.js";

export const theWasCopied = (name: Shown): string => `${wort(name)} wurde kopiert.`;
export const theBrowserDoesNotAllow = (name: Shown, text: Shown): string =>
  `Der Browser erlaubt das Kopieren nicht; ${name} ist ${text}`;
export const dataTable = (name: Shown): string => `Datentabelle: ${name}`;
export const position = "Stelle";
export const play = "Abspielen";
export const speed = "Tempo";
export const pause = "Pause";
export const step = "Schritt";
export const cancel = "Abbrechen";
export const progress = "Fortschritt";
export const seed = "Startwert";
export const seedIsBut = (text: Shown, expected: Shown, seed: Shown): string =>
  `Startwert ist „${text}“, muss aber ${expected} sein; ${seed} bleibt in Gebrauch.`;
export const meanOfAll = "Mittel aller";
export const theStrongest = "die stärkste";
export const oneChannel = "ein Kanal";
export const maps = "Karten";
export const mapNumber = "Nummer der Karte";
export const zeroTo = (most: Shown): string => `0 bis ${most}`;
export const justShowIt = "Einfach zeigen";
