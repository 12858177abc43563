/** @file German words of site search. */
import type {Shown} from "../shown.js";

export const nothingInTheBookHolds = (query: Shown): string => `Nichts im Heft enthält „${query}“.`;
export const onePlace = "1 Stelle";
export const placesTheFirstOfThem = (total: Shown, count: Shown): string =>
  `${total} Stellen, die ersten ${count} davon`;
export const placesOf = (total: Shown): string => `${total} Stellen`;
export const searchTheBook = "Im Heft suchen ";
export const theSearchCouldNotBe = "Die Suche konnte nicht geladen werden. Alle Seiten stehen unten.";
/** The file of the search in this language. */
export const searchModule = "search-de.js";
/** Words that make a question and say nothing of what it is about. */
export const askingWords =
  "als am an auf aus bei das dem den der des die durch ein eine einem einen einer für hat im in ist kann mit oder sich sind und von vom wann warum was welche wer wie wird wo zu zum zur";
