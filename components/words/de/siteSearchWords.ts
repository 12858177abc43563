/** @file German words of site search. */
import type {Shown} from "../shown.js";

export const nothingInTheBookHolds = (query: Shown): string => `Nichts im Heft enthält „${query}“.`;
export const onePlace = "1 Stelle";
export const placesTheFirstOfThem = (total: Shown, count: Shown): string =>
  `${total} Stellen, die ersten ${count} davon`;
export const placesOf = (total: Shown): string => `${total} Stellen`;
export const searchTheBook = "Im Heft suchen ";
export const theSearchCouldNotBe = "Die Suche konnte nicht geladen werden. Alle Seiten stehen unten.";
