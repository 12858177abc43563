import {expect, it} from "vitest";
import {costWords} from "../../../../components/lessons/residual-unit/shortcut/costWords.js";
import {shortcutFit} from "../../../../components/lessons/residual-unit/shortcutFit.js";

const first = {stride: 2, side: 56, width: 64, filters: 128} as const;

it("tells what a projection costs beside the main path, and that nothing else costs anything", () => {
  expect(costWords(shortcutFit({...first, shortcut: "projection"}))).toBe(
    "The shortcut costs 8,704 parameters and 6,422,528 multiply-adds: 3.9 % and 3.7 % of what the main path costs (222,208 and 173,408,256)."
  );
  expect(costWords(shortcutFit({...first, shortcut: "identity"}))).toMatch(
    /^The shortcut costs no parameter and no multiplication\. \(The main path: 222,208 parameters/
  );
});
