/** @file English words of site search. */
import type {Shown} from "../shown.js";

export const nothingInTheBookHolds = (query: Shown): string => `Nothing in the book holds “${query}”.`;
export const onePlace = "1 place";
export const placesTheFirstOfThem = (total: Shown, count: Shown): string =>
  `${total} places, the first ${count} of them`;
export const placesOf = (total: Shown): string => `${total} places`;
export const searchTheBook = "Search the book ";
export const theSearchCouldNotBe = "The search could not be loaded. All pages are listed below.";
