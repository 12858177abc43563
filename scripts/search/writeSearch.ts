import {readFileSync} from "node:fs";
import {join} from "node:path";
import * as esbuild from "esbuild";
import {FORWARDS} from "../../components/site/pages.js";
import {SEARCH_MODULE} from "../../components/site/search/searchBox.js";
import {NOT_FOUND, pagesOf} from "../site/pagesOf.js";
import {bookSections} from "./bookSections.js";

/** Pages that hold nothing to be found: what forwards, what stands within other pages, and the one for what does not exist. */
const isApart = (file: string): boolean =>
  file === NOT_FOUND || file.startsWith("embed/") || FORWARDS.some(({path}) => `${path.slice(1)}.html` === file);

/**
 * Writes the search over the built pages, one module with the book's sections in it.
 * @returns what the module is made of
 */
export async function writeSearch(root: string, dist = join(root, "dist")): Promise<esbuild.Metafile> {
  const sections = pagesOf(dist)
    .filter((file) => !isApart(file))
    .flatMap((file) => bookSections(readFileSync(join(dist, file), "utf8"), file));
  const {metafile} = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["components/site/search/searchModule.ts"],
    outfile: join(dist, SEARCH_MODULE),
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    define: {BOOK_SECTIONS: JSON.stringify(sections)}
  });
  return metafile;
}
