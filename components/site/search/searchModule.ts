/** @file The search as a module of its own, which the build fills with the book and a page loads when its reader searches. */
import {bookSearch, type BookSearch} from "./bookSearch.js";
import type {BookSection} from "./bookSection.js";

/** The sections of the book, which the build writes here. */
declare const BOOK_SECTIONS: readonly BookSection[];

/** Searches this build's pages. */
export const search: BookSearch = bookSearch(BOOK_SECTIONS);
