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
