/** A file of the built site, as its service worker keeps it. */
export interface SiteFile {
  /** Where it lies, seen from the site's root: `paths.html`. */
  readonly url: string;
  /** A digest of its content; null where its name holds one. */
  readonly revision: string | null;
  /** What the browser holds its bytes to. */
  readonly integrity: string;
  readonly bytes: number;
}

/** What is at an address of the site: a file, another address, or nothing that is kept. */
export type Kept = {readonly file: string} | {readonly move: string} | undefined;

/**
 * What a static host would give for a path, of the files that there are: pages by their names without ending, the cover for the
 * root, and for a page's name with a slash the page's address.
 * @param path seen from the site's root, without query: `paths`, `` for the root
 */
export function siteFile(path: string, files: ReadonlySet<string>): Kept {
  if (path === "" || path.endsWith("/")) {
    if (files.has(`${path}index.html`)) return {file: `${path}index.html`};
    const page = path.replace(/\/+$/, "");
    return files.has(page) || files.has(`${page}.html`) ? {move: page} : undefined;
  }
  const file = [path, `${path}.html`].find((name) => files.has(name));
  return file === undefined ? undefined : {file};
}
