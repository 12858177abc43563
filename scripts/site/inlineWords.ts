import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Plugin} from "esbuild";
import type {Language} from "../../components/words/languages.js";

const IMPORT = /^import \* as (\w+) from "([^"]*\/)en\/([\w/]+)\.js";$/gm;
const CONSTANT = /^export const (\w+) =\s*("(?:[^"\\\n]|\\.)*");$/gm;

/**
 * A source with the words of a language in the place of their names, those that are functions apart: passed from one bundle to another,
 * a name at both ends would weigh as much as many a word.
 * @param path of the source
 */
export function inlineWords(source: string, path: string, language: Language): string {
  let text = source;
  for (const [statement, name = "", folder = "", file = ""] of source.matchAll(IMPORT)) {
    const words = readFileSync(join(dirname(path), folder, language, `${file}.ts`), "utf8");
    const constants = new Map([...words.matchAll(CONSTANT)].map(([, key = "", literal = ""]) => [key, literal]));
    text = text.replaceAll(
      new RegExp(`(?<![\\w.])${name}\\.(\\w+)\\b`, "g"),
      (use, key: string) => constants.get(key) ?? use
    );
    // What is imported in vain esbuild resolves in one build and not in the next, and its chunks then differ.
    if (!new RegExp(`(?<![\\w.])${name}\\.`).test(text)) text = text.replace(statement, "");
  }
  return text;
}

/** Does so with every source of a bundle. */
export const wordsInPlace = (language: Language): Plugin => ({
  name: "words-in-place",
  setup(build) {
    build.onLoad({filter: /[\\/]components[\\/].*\.ts$/}, ({path}) => ({
      contents: inlineWords(readFileSync(path, "utf8"), path, language),
      loader: "ts"
    }));
  }
});
