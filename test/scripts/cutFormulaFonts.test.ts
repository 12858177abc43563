import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {cutFormulaFonts} from "../../scripts/publish/cutFormulaFonts.js";
import {fontLetters} from "../support/fontLetters.js";
import {root} from "../support/root.js";

const PAGE =
  '<p>No x here.</p><span class="katex"><span class="katex-mathml">m</span><span class="katex-html"><i class="mord mathnormal">f</i><b>(y)</b></span></span>';
const NAMES = '<style>@font-face{src:url("./_file/katex/fonts/KaTeX_Math-Italic-few.woff2")}</style>';

it("cuts the fonts of a built site to them", async () => {
  const dist = mkdtempSync(join(tmpdir(), "shortcut-formulas-"));
  const folder = join(dist, "_file/katex/fonts");
  const name = "KaTeX_Math-Italic.woff2";
  mkdirSync(folder, {recursive: true});
  cpSync(join(root, "node_modules/katex/dist/fonts", name), join(folder, name));
  writeFileSync(join(dist, "a.html"), NAMES + PAGE);
  cpSync(
    join(root, "node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2"),
    join(folder, "KaTeX_Main-Regular.woff2")
  );
  const before = readFileSync(join(folder, name)).length;
  await cutFormulaFonts(dist);
  const after = readFileSync(join(folder, name));
  expect(after.subarray(0, 4).toString("latin1")).toBe("wOF2");
  expect(after.length).toBeLessThan(before / 4);
  // What a page sets alone that names the small font.
  writeFileSync(join(dist, "b.html"), PAGE.replace("f", "abc"));
  cpSync(join(root, "node_modules/katex/dist/fonts", name), join(folder, name));
  await cutFormulaFonts(dist);
  const small = readFileSync(join(folder, "KaTeX_Math-Italic-few.woff2"));
  const whole = readFileSync(join(folder, name));
  const [ofFew, ofAll] = [await fontLetters(small, "abcf"), await fontLetters(whole, "abcf")];
  expect(Array.from("abcf", (letter) => [ofFew.has(letter), ofAll.has(letter)])).toEqual([
    [false, true],
    [false, true],
    [false, true],
    [true, true]
  ]);
  // The other of the two is named by none.
  expect(existsSync(join(folder, "KaTeX_Main-Regular-few.woff2"))).toBe(false);
});
