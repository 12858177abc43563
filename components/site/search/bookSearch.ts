import MiniSearch from "minisearch";
import type {BookSection} from "./bookSection.js";
import * as say from "../../words/en/siteSearchWords.js";
import {excerpt, type ExcerptPart} from "./excerpt.js";

/** A section that was found. */
export interface FoundSection extends Omit<BookSection, "text"> {
  readonly excerpt: readonly ExcerptPart[];
}

/** What a search finds, the best first. */
export interface SearchResult {
  /** Sections that hold the words; `found` has the first of them. */
  readonly total: number;
  readonly found: readonly FoundSection[];
}

/** A search over the sections of the book. */
export type BookSearch = (query: string) => SearchResult;

/** Sections that are shown: more are not read, but words are added. */
const SHOWN = 8;

/** Letters that one may get wrong: none in a short word, one in five otherwise. */
const mistakes = (term: string): number | false => (term.length > 4 ? 0.2 : false);
/** Whether a word may be the beginning of another: not a single letter, which is a symbol here. */
const begins = (term: string): boolean => term.length > 1;
/** Words that make a question and say nothing of what it is about. */
const ASKING = new Set(say.askingWords.split(" "));
/** With fewer sections that hold all words, those that hold some of them follow. */
const FEW = 3;

/**
 * A search over these sections: all words of a query must occur, whole or as beginnings, and a heading counts four times. Where few
 * sections hold them all, those that hold some follow.
 */
export function bookSearch(sections: readonly BookSection[]): BookSearch {
  const index = new MiniSearch<BookSection & {readonly id: number}>({
    fields: ["heading", "page", "text"],
    searchOptions: {
      prefix: begins,
      fuzzy: mistakes,
      boost: {heading: 4, page: 2},
      processTerm: (word) => (ASKING.has(word.toLowerCase()) ? null : word.toLowerCase())
    }
  });
  index.addAll(sections.map((section, id) => ({...section, id})));
  return (query) => {
    const all = index.search(query, {combineWith: "AND"});
    const known = new Set(all.map(({id}) => id as number));
    const some = all.length < FEW ? index.search(query).filter(({id}) => !known.has(id as number)) : [];
    const results = [...all, ...some];
    const found = results.slice(0, SHOWN).flatMap(({id, terms}) => {
      const section = sections[id as number];
      if (section === undefined) return [];
      const {page, place, heading, text} = section;
      return [{page, place, heading, excerpt: excerpt(text, new Set(terms))}];
    });
    return {total: results.length, found};
  };
}
