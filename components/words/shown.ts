/** What stands in a sentence's place: a word, a number that is written already, or a whole number below a thousand. */
export type Shown = string | number;
