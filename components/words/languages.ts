/**
 * The languages of the book, each by its own name; the book is written in the first. Every other one has a folder of its words here and
 * a folder of its pages in `src/`.
 */
export const LANGUAGES = {en: "English", de: "Deutsch"} as const;

/** A language that the book has pages in. */
export type Language = keyof typeof LANGUAGES;

/** The languages beside the book's own. */
export const TRANSLATIONS = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== "en");
