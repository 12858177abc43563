import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {PAGES} from "../../components/site/pages.js";
import {forwardUntranslated} from "../../scripts/site/forwardUntranslated.js";

it("leads from every page that a language lacks to the English one, with the place in it", () => {
  const root = mkdtempSync(join(tmpdir(), "shortcut-forward-"));
  mkdirSync(join(root, "src/de"), {recursive: true});
  writeFileSync(join(root, "src/de/paths.md"), "# Viele Wege\n");
  const files = forwardUntranslated(root);
  expect(files).toHaveLength(PAGES.length);
  expect(files).toContain("de/index.html");
  expect(files).not.toContain("de/paths.html");
  const page = readFileSync(join(root, "dist/de/gradients.html"), "utf8");
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('content="0; url=../gradients"');
  expect(page).toContain('<a href="../gradients">Gradienten</a>');
  expect(page).toContain("location.hash");
  expect(readFileSync(join(root, "dist/de/index.html"), "utf8")).toContain('<a href="../">');
});
