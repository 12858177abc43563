/** @file English words of site search. */
import type {Shown} from "../shown.js";

export const nothingInTheBookHolds = (query: Shown): string => `Nothing in the book holds “${query}”.`;
export const onePlace = "1 place";
export const placesTheFirstOfThem = (total: Shown, count: Shown): string =>
  `${total} places, the first ${count} of them`;
export const placesOf = (total: Shown): string => `${total} places`;
export const searchTheBook = "Search the book ";
export const theSearchCouldNotBe = "The search could not be loaded. All pages are listed below.";
/** The file of the search in this language. */
export const searchModule = "search.js";
/** Words that make a question and say nothing of what it is about. */
export const askingWords =
  "a an and are at be by can do does for from how i in is it its many much of on or the to was what when where which who why with";
