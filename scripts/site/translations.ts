/** @file Pages in other languages: which there are, where they lie, and the words around them. */
import {existsSync} from "node:fs";
import {join} from "node:path";
import * as germanPages from "../../components/words/de/pagesWords.js";
import * as germanSearch from "../../components/words/de/siteSearchWords.js";
import * as germanShell from "../../components/words/de/shellWords.js";
import * as englishPages from "../../components/words/en/pagesWords.js";
import * as englishSearch from "../../components/words/en/siteSearchWords.js";
import * as englishShell from "../../components/words/en/shellWords.js";
import {TRANSLATIONS, type Language} from "../../components/words/languages.js";

type ShellWords = {
  readonly [K in keyof typeof englishShell]: (typeof englishShell)[K] extends string
    ? string
    : (typeof englishShell)[K];
};

/** The words of the build in each language. */
export const SHELL: Readonly<Record<Language, ShellWords>> = {en: englishShell, de: germanShell};

const PAGE_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {en: englishPages, de: germanPages};

/** The words of the search. */
export const SEARCH: Readonly<Record<Language, {readonly searchModule: string}>> = {
  en: englishSearch,
  de: germanSearch
};

/** A page's name, or what a reader does there, as the list of pages has it, in a language. @throws Error for what is not there */
export function pageWords(english: string, language: Language): string {
  const key = Object.entries(PAGE_NAMES.en).find(([, words]) => words === english)?.[0];
  const words = key === undefined ? english : PAGE_NAMES[language][key];
  if (words === undefined) throw new Error(`${english} has no words in ${language}`);
  return words;
}

/** The language of a page by its address below the site's root or by its file: `/de/training-lab`, `de/training-lab.html`. */
export function languageOf(page: string): Language {
  return TRANSLATIONS.find((language) => page.replace(/^\//, "").startsWith(`${language}/`)) ?? "en";
}

/** The same page's address or file in the book's own language. */
export function originalOf(page: string): string {
  const language = languageOf(page);
  return language === "en" ? page : page.replace(`${language}/`, "");
}

/** Whether a page of the book, `/training-lab`, is there in a language. */
export function isTranslated(root: string, path: string, language: Language): boolean {
  return language === "en" || existsSync(join(root, "src", language, `${path.slice(1)}.md`));
}

/** The languages in which a page of the book can be read, its own first. */
export function languagesOf(root: string, path: string): readonly Language[] {
  return ["en", ...TRANSLATIONS.filter((language) => isTranslated(root, path, language))];
}
