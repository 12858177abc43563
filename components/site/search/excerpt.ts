/** A stretch of an excerpt, and whether it is one of the words that were found. */
export interface ExcerptPart {
  readonly text: string;
  readonly isFound: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Characters of an excerpt: two lines on a phone. */
const LENGTH = 130;
/** Of them, those before the first word that was found. */
const BEFORE = 40;

/** Where a cut next to this place leaves words whole. */
function wholeWord(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const space = text.indexOf(" ", at);
  return space < 0 ? text.length : space;
}

/**
 * The part of a text in which the first of these words stands, cut between words, `…` where it was cut.
 * @param words in lower case, as the text has them
 */
export function excerpt(text: string, words: ReadonlySet<string>): readonly ExcerptPart[] {
  const found = [...text.matchAll(WORD)].filter(([word]) => words.has(word.toLowerCase()));
  const from = wholeWord(text, (found[0]?.index ?? 0) - BEFORE);
  const to = wholeWord(text, from + LENGTH);
  const parts: ExcerptPart[] = [];
  const add = (part: string, isFound = false): void => {
    if (part !== "") parts.push({text: part, isFound});
  };
  if (from > 0) add("…");
  let at = from;
  for (const {0: word, index} of found) {
    if (index < from || index + word.length > to) continue;
    add(text.slice(at, index));
    add(word, true);
    at = index + word.length;
  }
  add(text.slice(at, to));
  if (to < text.length) add(" …");
  return parts;
}
