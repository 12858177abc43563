import {EVERYWHERE, isHashed, KEPT_FOR_GOOD} from "../hostHeaders.js";

const line = (name: string, value: string): string => `  ${name}: ${value}`;

/** The folders in which every file's name holds a hash of its content, without those that lie in one of them. */
export function hashedFolders(files: readonly string[]): readonly string[] {
  const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf("/")));
  const below = (folder: string): readonly string[] => files.filter((file) => file.startsWith(`${folder}/`));
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== "" && below(folder).every(isHashed)));
  return [...folders].filter((folder) => ![...folders].some((other) => folder.startsWith(`${other}/`))).sort();
}

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Both compress by themselves and have every other file asked for again. Pages may
 * be framed by the site alone, but those below `embed/` by any: rules add up, so each page has its own.
 * @param files of the built site, seen from its root
 * @param root the path that the site lies below, `/` at the root of its host
 */
export function hostFiles(files: readonly string[], root = "/"): string {
  const pages = files.filter((file) => file.endsWith(".html") && !file.startsWith("embed/"));
  const addresses = pages.flatMap((page) => {
    const name = page.replace(/\.html$/, "");
    return name === "index" ? ["", page] : [name, page];
  });
  const rules: readonly (readonly [string, readonly string[]])[] = [
    ["*", Object.entries(EVERYWHERE).map(([name, value]) => line(name, value))],
    ...hashedFolders(files).map((folder) => [`${folder}/*`, [line("Cache-Control", KEPT_FOR_GOOD)]] as const),
    ...addresses.map((path) => [path, [line("Content-Security-Policy", "frame-ancestors 'self'")]] as const)
  ];
  return rules.map(([path, lines]) => [`${root}${path}`, ...lines, ""].join("\n")).join("\n");
}
