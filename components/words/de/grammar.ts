/**
 * @file The two networks in a German sentence. English says "the residual network" and "the plain network" alike in every place;
 * German has an article and an ending for each.
 */
import type {WordPiece} from "../wordPieces.js";
import type {Shown} from "../shown.js";

type Case = "wort" | "das" | "dem" | "des";

const NETWORKS: Readonly<Record<string, Readonly<Record<Case, string>>>> = {
  residual: {wort: "Residualnetz", das: "das Residualnetz", dem: "dem Residualnetz", des: "des Residualnetzes"},
  plain: {wort: "schlichtes Netz", das: "das schlichte Netz", dem: "dem schlichten Netz", des: "des schlichten Netzes"}
};

/** A word that is no network's name stays as it is. */
const inCase = (word: Shown, form: Case): string => NETWORKS[String(word)]?.[form] ?? String(word);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Residualnetz`, `schlichtes Netz`. */
export const wort = (word: Shown): string => inCase(word, "wort");
/** `das Residualnetz`. */
export const das = (word: Shown): string => inCase(word, "das");
/** `Das Residualnetz`, at the beginning of a sentence. */
export const Das = (word: Shown): string => capital(das(word));
/** `dem Residualnetz`. */
export const dem = (word: Shown): string => inCase(word, "dem");
/** `des Residualnetzes`. */
export const des = (word: Shown): string => inCase(word, "des");
/** A piece that names a network, with the words that its sentence wants: `des schlichten Netzes`, of which `schlichten` stands apart. */
export const as = <P extends WordPiece>(piece: P, words: string): P => ({...piece, words});
