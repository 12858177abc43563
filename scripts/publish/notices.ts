/** @file The notices of everything that the site ships, with the project's own. */
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {MIT, SOURCES_WITHIN} from "./sourcesWithin.js";

export const NOTICES = "licences.txt";

/** What the site ships of packages besides what its bundles hold. */
export const SHIPPED_FILES: Readonly<Record<string, string>> = {
  "node_modules/@observablehq/framework": "the pages' client and style sheets",
  "node_modules/katex": "the formulas' style sheet and fonts",
  "node_modules/@fontsource-variable/inter": "Inter, cut to the letters in use",
  "node_modules/@fontsource-variable/source-serif-4": "Source Serif 4, cut to the letters in use",
  "node_modules/@tensorflow/tfjs-backend-wasm": "tfjs-backend-wasm-simd.wasm",
  "node_modules/assemblyscript": "its runtime, in the training kernels",
  "node_modules/@tensorflow-models/mobilenet": "the names of ImageNet's classes"
};

/** A text that a package brings, under what the package says of itself. */
interface Notice {
  readonly title: string;
  readonly text: string;
}

/** The text of Apache's license, for packages that name it and bring no copy; the MIT license stands in `sourcesWithin.ts`. */
const APACHE = "node_modules/assemblyscript/LICENSE";

/** @throws Error for a package that says nothing of its license */
function noticesOf(root: string, folder: string): readonly Notice[] {
  const {name, version, license, author} = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
    readonly author?: string | {readonly name: string};
  };
  const files = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  if (license === undefined && files.length === 0) throw new Error(`${name} says nothing of its license`);
  const texts = files.sort().map((file) => readFileSync(join(root, folder, file), "utf8").trim());
  if (texts.length === 0 && license?.includes("Apache-2.0") && existsSync(join(root, APACHE)))
    texts.push(readFileSync(join(root, APACHE), "utf8").trim());
  if (texts.length === 0 && license === "MIT") texts.push(MIT);
  const by = typeof author === "string" ? author : author?.name;
  const what = SHIPPED_FILES[folder];
  const title = `${name} ${version} (${license ?? "see below"}${by === undefined ? "" : `, ${by}`})${what === undefined ? "" : `: ${what}`}`;
  // A package that brings no copy is told by its license's name.
  return (texts.length > 0 ? texts : [`License: ${license ?? ""}`]).map((text) => ({title, text}));
}

const RULE = "-".repeat(80);

/**
 * The notices as one text: the project's own license, then each license once, below the packages that it is of.
 * @param folders of the packages whose code the bundles hold, seen from the project's root
 * @throws Error for a package that says nothing of its license
 */
export function notices(root: string, folders: readonly string[]): string {
  const all = [...new Set([...folders, ...Object.keys(SHIPPED_FILES)])].sort();
  const titles = new Map<string, string[]>();
  for (const {title, text} of [...all.flatMap((folder) => noticesOf(root, folder)), ...SOURCES_WITHIN])
    titles.set(text, [...(titles.get(text) ?? []), title]);
  const parts = [...titles].map(([text, of]) => `${of.map((title) => `* ${title}`).join("\n")}\n\n${text}\n`);
  const own = readFileSync(join(root, "LICENSE"), "utf8").trim();
  const head = `Shortcut, and what this site ships of others. Each license stands once, below the packages that it is of.\n\n* Shortcut\n\n${own}\n`;
  return [head, ...parts].join(`\n${RULE}\n\n`);
}
