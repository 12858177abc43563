/** The language of these words and of the numbers beside them, as `lang` and `Intl` name it. */
export const LANGUAGE: string = "de";

/** A control's name within a sentence. */
export const inSentence = (name: string): string => name;

/** Between the last two of a list. */
export const AND: string = " und ";
