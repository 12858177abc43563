import {expect, it} from "vitest";
import {notationWords} from "../../../../components/draw/notationText.js";
import {fitWords} from "../../../../components/lessons/residual-unit/shortcut/fitWords.js";
import {shortcutFit, type ShortcutSetting} from "../../../../components/lessons/residual-unit/shortcutFit.js";

const first: ShortcutSetting = {shortcut: "identity", stride: 2, side: 56, width: 64, filters: 128};

it("explains in words why the paths fit, what is repeated, and what has no partner", () => {
  const words = (setting: Partial<ShortcutSetting>): string =>
    notationWords(fitWords({...first, ...setting}, shortcutFit({...first, ...setting})));
  expect(words({})).toContain("28 pixels wide and high, the shortcut 56");
  expect(words({})).toContain("the last 64 have no partner");
  expect(words({shortcut: "zero-padding", filters: 32})).toContain("cannot simply be taken away");
  expect(words({shortcut: "none"})).toContain("y = ReLU(f(x))");
  expect(words({stride: 1, side: 8, width: 1, filters: 16})).toContain("is repeated along the other (broadcasting)");
});
