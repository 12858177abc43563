/** @file The scripts that all pages of a language run: one stands in each page, the other is a file that they share. */
import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {build} from "esbuild";
import {LANGUAGES, type Language} from "../../components/words/languages.js";
import {inLanguage} from "./inLanguage.js";
import {wordsInPlace} from "./inlineWords.js";
import {hashOf} from "./workerFolder.js";

/** Where the shared ones are put, seen from `src/` and from `dist/_file/`. */
export const SITE_FOLDER = "site";

async function bundle(
  root: string,
  language: Language,
  {entry, format, define = {}}: {entry: string; format: "esm" | "iife"; define?: Readonly<Record<string, string>>}
): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [`components/site/${entry}.ts`],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2022",
    define: {...define},
    plugins: [inLanguage(root, language), wordsInPlace(language)]
  });
  return (outputFiles[0]?.text ?? "").trim();
}

async function scriptOf(root: string, language: Language): Promise<string> {
  const further = await bundle(root, language, {entry: "further", format: "esm"});
  const name = `further-${language}.${hashOf(further)}.js`;
  writeFileSync(join(root, "src", SITE_FOLDER, name), further);
  const define = {FURTHER_SCRIPT: JSON.stringify(`_file/${SITE_FOLDER}/${name}`)};
  return bundle(root, language, {entry: "main", format: "iife", define});
}

/**
 * Bundles what every page runs: before it is painted, which is small enough to stand in the page itself, and once it is loaded, which is
 * written into `src/site` under a name that tells its content.
 * @returns the script of a page, by language
 */
export async function siteScripts(root: string): Promise<Readonly<Record<Language, string>>> {
  const folder = join(root, "src", SITE_FOLDER);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const made = (Object.keys(LANGUAGES) as Language[]).map(
    async (language) => [language, await scriptOf(root, language)] as const
  );
  return Object.fromEntries(await Promise.all(made)) as Record<Language, string>;
}
