import {readFileSync} from "node:fs";
import {join, sep} from "node:path";
import type {Plugin} from "esbuild";
import {LANGUAGES, TRANSLATIONS, type Language} from "../components/words/languages.js";

/** Where the words of a file lie in a language, for a worker. */
const NAMESPACE = "words-of-workers";

const folderOf = (root: string, language: Language): string => join(root, "components/words", language) + sep;

/** The names that a source of words exports. */
const namesIn = (source: string): readonly string[] =>
  [...source.matchAll(/^export const (\w+)\b/gm)].map(([, name = ""]) => name);

/**
 * Bundles a worker with the words of every language. All pages share the workers, and each starts its own by a name that is its language
 * (`worker/client.ts`): in the place of an English word stands the one of the worker's language, chosen once, when it starts.
 */
export function wordsOfWorkers(root: string): Plugin {
  const english = folderOf(root, "en");
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({filter: /(^|\/)en\/[\w/]+\.js$/}, ({path, resolveDir, namespace}) => {
        const source = join(resolveDir, path).replace(/\.js$/, ".ts");
        if (namespace === NAMESPACE || !source.startsWith(english)) return undefined;
        return {path: source.slice(english.length), namespace: NAMESPACE, sideEffects: false};
      });
      build.onLoad({filter: /.*/, namespace: NAMESPACE}, ({path}) => {
        const names = namesIn(readFileSync(join(english, path), "utf8"));
        const imports = Object.keys(LANGUAGES).map(
          (language) => `import * as ${language} from ${JSON.stringify(folderOf(root, language as Language) + path)};`
        );
        const chosen = (name: string): string =>
          TRANSLATIONS.reduce(
            (rest, language) => `name === "${language}" ? ${language}.${name} : ${rest}`,
            `en.${name}`
          );
        return {
          contents: [
            ...imports,
            "const {name} = globalThis;",
            ...names.map((name) => `export const ${name} = ${chosen(name)};`)
          ].join("\n"),
          resolveDir: root
        };
      });
    }
  };
}
