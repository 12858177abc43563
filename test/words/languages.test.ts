import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {type Language, LANGUAGES, TRANSLATIONS} from "../../components/words/languages.js";
import {catalogue, wordFiles} from "../support/catalogue.js";
import {root} from "../support/root.js";

type Words = Readonly<Record<string, unknown>>;

const wordsOf = async (language: string, file: string): Promise<Words> =>
  (await import(/* @vite-ignore */ `../../components/words/${language}/${file}`)) as Words;

/** Files that a language may have alone: what its sentences need. */
const OWN = ["grammar.ts"];
/** Words that are the same in another language. */
const SAME =
  /^(?:[^\p{L}]*|… in …|× γ \+ β|.*(?:ResNet-34|Momentum|Adam|He|Name|Linear|CSV|SVG|PNG|[Rr]esidual|Pause|Version|Code|‖f‖).*|search\.js)$/u;

it.each(TRANSLATIONS)("has each word in %s, a sentence with the same places", async (language) => {
  const english = wordFiles("en");
  expect(wordFiles(language).filter((file) => !OWN.includes(file))).toEqual(english);
  expect(english.length).toBeGreaterThan(25);
  for (const file of english) {
    const [one, other] = [await wordsOf("en", file), await wordsOf(language, file)];
    expect(Object.keys(other).sort(), file).toEqual(Object.keys(one).sort());
    for (const [name, words] of Object.entries(one)) {
      expect(typeof other[name], `${file}: ${name}`).toBe(typeof words);
      if (typeof words === "function")
        expect((other[name] as (...places: unknown[]) => string).length, `${file}: ${name}`).toBe(words.length);
    }
  }
});

/** What can stand in a place: mostly a word; a shape or a list; a thing that is counted. */
const PLACES: readonly unknown[] = ["…", ["…", "…"], "image"];

/** All that words say, sentences with something in their places; a list is told by its parts. @throws Error where nothing fits */
function told(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "object" && words !== null) return Object.values(words).flatMap(told);
  const say = words as (...places: unknown[]) => unknown;
  for (const place of PLACES)
    try {
      return told(say(...Array.from({length: say.length}, () => place)));
    } catch {
      continue;
    }
  throw new Error(`nothing fits the places of ${say.name}`);
}

it.each(TRANSLATIONS)("leaves no sentence in English in %s", async (language) => {
  const untouched: string[] = [];
  for (const file of wordFiles("en").filter((name) => name !== "language.ts")) {
    const [one, other] = [await wordsOf("en", file), await wordsOf(language, file)];
    for (const [name, words] of Object.entries(one)) {
      const english = told(words);
      const same = told(other[name]).filter((text) => english.includes(text) && !(SAME.test(text) && text.length < 40));
      untouched.push(...same.map((text) => `${file}, ${name}: ${text}`));
    }
  }
  expect(untouched).toEqual([]);
});

/** A straight apostrophe after a letter or a digit, unless it closes a name in Python (`told['loss']`). */
const STRAIGHT = /[\p{L}\p{N}]'(?!\])/u;

it.each(Object.keys(LANGUAGES) as Language[])(
  "sets no straight apostrophe in %s, as the prose sets none",
  (language) => {
    const texts = catalogue(language);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => STRAIGHT.test(text))).toEqual([]);
  }
);

it("sets none in the pages, but for the comments of the code that they show", () => {
  const pages = readdirSync(join(root, "src"), {recursive: true, encoding: "utf8"}).filter((name) =>
    name.endsWith(".md")
  );
  expect(pages.length).toBeGreaterThan(15);
  const lines = pages.flatMap((name) =>
    readFileSync(join(root, "src", name), "utf8")
      .replaceAll(/\/\*\*[^]*?\*\//g, "")
      .split("\n")
      .map((line) => `${name}: ${line}`)
  );
  // A letter after it, too: it is a sign for derivatives in formulas, and quotes in Python.
  expect(lines.filter((line) => /[\p{L}\p{N}]'\p{L}/u.test(line))).toEqual([]);
});
