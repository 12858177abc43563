/** The language of these words and of the numbers beside them, as `lang` and `Intl` name it. */
export const LANGUAGE: string = "en";

/** A control's name within a sentence. */
export const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The language of lists, as `Intl` names it: the book has no comma before "and". */
export const LISTS: string = "en-GB";

/** The day of an ISO date, as the book writes it: `2026-11-27`. */
export const dayOf = (date: string): string => date.slice(0, 10);

/** What stands between two numbers of a row. */
export const BETWEEN: string = ", ";
