import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {FONT_FOLDER} from "../fonts.js";
import {FAVICON} from "../publish/icon.js";
import {siteScripts} from "./siteScripts.js";
import {siteVersion} from "./siteVersion.js";
import {languageOf} from "./translations.js";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The description in a page's front matter, which Framework drops; nothing where there is none. */
function description(root: string, path: string): string {
  const file = join(root, "src", `${path}.md`);
  const [, text] = existsSync(file)
    ? (/^---\n[^]*?^description: (.+)$[^]*?^---$/m.exec(readFileSync(file, "utf8")) ?? [])
    : [];
  return text === undefined ? "" : `<meta name="description" content="${escaped(text)}">`;
}

/**
 * What stands in the head of each page besides Framework's own: its description, the favicon, the stylesheets of
 * KaTeX and of the fonts, the site's version and the script of its language.
 */
export async function pageHead(root: string): Promise<(page: {readonly path: string}) => string> {
  const shared = [
    `<link rel="icon" type="image/svg+xml" href="${FAVICON}">`,
    '<link rel="stylesheet" href="/katex/katex.min.css">',
    `<link rel="stylesheet" href="/${FONT_FOLDER}/fonts.css">`,
    `<meta name="version" content="${siteVersion(root)}">`
  ].join("");
  const scripts = await siteScripts(root);
  return ({path}) => `${description(root, path)}${shared}<script>${scripts[languageOf(path)]}</script>`;
}
