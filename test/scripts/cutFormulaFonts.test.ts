import {cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {cutFormulaFonts, formulaLetters} from "../../scripts/publish/cutFormulaFonts.js";
import {root} from "../support/root.js";

const PAGE =
  '<p>No x here.</p><span class="katex"><span class="katex-mathml">m</span><span class="katex-html"><i class="mord mathnormal">f</i><b>(y)</b></span></span>';

it("finds the letters of what KaTeX sets for the eye, each once, the italic ones apart", () => {
  expect(formulaLetters([PAGE, PAGE])).toEqual({
    all: new Set(["f", "(", "y", ")"]),
    italic: new Set(["f"]),
    upright: new Set(["(", "y", ")"])
  });
});

it("cuts the fonts of a built site to them", async () => {
  const dist = mkdtempSync(join(tmpdir(), "shortcut-formulas-"));
  const folder = join(dist, "_file/katex/fonts");
  const name = "KaTeX_Math-Italic.woff2";
  mkdirSync(folder, {recursive: true});
  cpSync(join(root, "node_modules/katex/dist/fonts", name), join(folder, name));
  writeFileSync(join(dist, "a.html"), PAGE);
  const before = readFileSync(join(folder, name)).length;
  await cutFormulaFonts(dist);
  const after = readFileSync(join(folder, name));
  expect(after.subarray(0, 4).toString("latin1")).toBe("wOF2");
  expect(after.length).toBeLessThan(before / 4);
});
