/** The language of these words and of the numbers beside them, as `lang` and `Intl` name it. */
export const LANGUAGE: string = "de";

/** A control's name within a sentence. */
export const inSentence = (name: string): string => name;

/** The language of lists, as `Intl` names it. */
export const LISTS: string = "de";

/** The day of an ISO date, as the book writes it: `27. November 2026`. */
export const dayOf = (date: string): string => {
  const day = new Date(`${date.slice(0, 10)}T00:00Z`);
  return new Intl.DateTimeFormat(LANGUAGE, {dateStyle: "long", timeZone: "UTC"}).format(day);
};

/** What stands between two numbers of a row. */
export const BETWEEN: string = "; ";
