import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {markTranslated, sourceDigest, stalePages, translatedPages} from "../../scripts/site/stalePages.js";
import {root} from "../support/root.js";

/** A book of one page with a translation. */
function book(translation: string): string {
  const folder = mkdtempSync(join(tmpdir(), "shortcut-stale-"));
  mkdirSync(join(folder, "src/de"), {recursive: true});
  writeFileSync(join(folder, "src/paths.md"), "# Paths\n");
  writeFileSync(join(folder, "src/de/paths.md"), translation);
  return folder;
}

it("lists a translated page whose English page has changed since, until it is said to be up to date", () => {
  const folder = book(`---\ntitle: Wege\ntranslated: ${sourceDigest("# Paths\n")}\n---\n`);
  expect(stalePages(folder)).toEqual([]);
  writeFileSync(join(folder, "src/paths.md"), "# Many paths\n");
  expect(stalePages(folder)).toEqual([expect.stringMatching(/^src\/de\/paths\.md is older than src\/paths\.md: /)]);
  markTranslated(folder, "src/de/paths.md");
  expect(stalePages(folder)).toEqual([]);
  expect(readFileSync(join(folder, "src/de/paths.md"), "utf8")).toContain("title: Wege");
});

it("tells of a page that does not say what it was made from, and refuses one that is no translation", () => {
  const folder = book("# Wege\n");
  expect(stalePages(folder)).toEqual([expect.stringContaining('needs a line "translated:"')]);
  expect(() => markTranslated(folder, "src/paths.md")).toThrow("there are src/de/paths.md");
});

const cells = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code = ""]) =>
    code
      .replaceAll('"../data', '"data')
      .replaceAll('"../', '"./')
      .replaceAll(/import \{embeddable\}.*\n|embeddable\("[^"]*", (.*?)\)(?=\))/g, "$1")
  );

// The words of a page may lag behind; what it runs may not.
it("runs in every translated page the cells of the English one", () => {
  const pages = translatedPages(root);
  expect(pages.length).toBeGreaterThan(1);
  for (const {file, original} of pages) expect(cells(file), file).toEqual(cells(original));
});
