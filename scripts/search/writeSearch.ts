import {readFileSync} from "node:fs";
import {join} from "node:path";
import * as esbuild from "esbuild";
import {FORWARDS} from "../../components/site/pages.js";
import {LANGUAGES, type Language} from "../../components/words/languages.js";
import {untranslatedPages} from "../site/forwardUntranslated.js";
import {inLanguage} from "../site/inLanguage.js";
import {NOT_FOUND, pagesOf} from "../site/pagesOf.js";
import {languageOf, originalOf, SEARCH} from "../site/translations.js";
import {bookSections} from "./bookSections.js";

/** Pages that hold nothing to be found: what forwards, what stands within other pages, and the one for what does not exist. */
const isApart = (file: string): boolean =>
  file === NOT_FOUND || file.startsWith("embed/") || FORWARDS.some(({path}) => `${path.slice(1)}.html` === file);

/** The pages that a reader of a language finds: those in it, and those that are in English alone. */
function pagesIn(language: Language, files: readonly string[]): readonly string[] {
  const own = files.filter((file) => languageOf(file) === language);
  const originals = own.map(originalOf);
  return [...own, ...files.filter((file) => languageOf(file) === "en" && !originals.includes(file))];
}

async function writeModule(root: string, dist: string, language: Language, files: readonly string[]) {
  const sections = pagesIn(language, files).flatMap((file) =>
    bookSections(readFileSync(join(dist, file), "utf8"), file)
  );
  const {metafile} = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["components/site/search/searchModule.ts"],
    outfile: join(dist, SEARCH[language].searchModule),
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    plugins: [inLanguage(root, language)],
    define: {BOOK_SECTIONS: JSON.stringify(sections)}
  });
  return metafile;
}

/**
 * Writes the search over the built pages, for each language one module with the book's sections in it.
 * @returns what the modules are made of
 */
export async function writeSearch(root: string, dist = join(root, "dist")): Promise<readonly esbuild.Metafile[]> {
  const forwards = untranslatedPages(root).map(({file}) => file);
  const files = pagesOf(dist).filter((file) => !isApart(file) && !forwards.includes(file));
  return Promise.all((Object.keys(LANGUAGES) as Language[]).map((one) => writeModule(root, dist, one, files)));
}
