import {join, sep} from "node:path";
import type {Plugin} from "esbuild";
import type {Language} from "../../components/words/languages.js";

/** Bundles a page's modules with the words of its language: what imports the English ones gets those of the same name. */
export function inLanguage(root: string, language: Language): Plugin {
  const english = join(root, "components/words/en") + sep;
  return {
    name: "in-language",
    setup(build) {
      if (language === "en") return;
      build.onResolve({filter: /(^|\/)en\/[\w/]+\.js$/}, ({path, resolveDir}) => {
        const source = join(resolveDir, path).replace(/\.js$/, ".ts");
        if (!source.startsWith(english)) return undefined;
        return {path: join(root, "components/words", language, source.slice(english.length))};
      });
    }
  };
}
