import {expect, it} from "vitest";
import {FONTS, fontSheet, preloadedFonts} from "../../scripts/fonts.js";

it("names each font file in one rule, since a second would ask for it too late, and has a bold of the text's family", () => {
  const rules = fontSheet("fonts/").split("\n");
  expect(rules.map((rule) => /url\("fonts\/([^"]+)"\)/.exec(rule)?.[1])).toEqual(Object.keys(FONTS));
  const common = rules.filter((rule) => !rule.includes("-rare.woff2"));
  const upright = common.filter((rule) => rule.includes('"Source Serif 4"') && rule.includes("font-style:normal"));
  expect(upright.map((rule) => /font-weight:(\d+)/.exec(rule)?.[1])).toEqual(["400", "600"]);
});

it("names in a rare font's rule the letters that it is for, and no letter in two fonts of a kind", () => {
  const rules = fontSheet("fonts/").split("\n");
  for (const rule of rules) expect(rule.includes("unicode-range"), rule).toBe(rule.includes("-rare.woff2"));
  for (const [name, {letters}] of Object.entries(FONTS)) {
    const rare = FONTS[name.replace(".woff2", "-rare.woff2")];
    for (const letter of rare?.letters ?? "") expect(letters, `${name}: ${letter}`).not.toContain(letter);
  }
});

it("asks at once for what a page's text is set in: rare letters where there are many, italics where there are any", () => {
  const asked = (text: string, hasItalics = false) => preloadedFonts(text, hasItalics);
  expect(asked("Géron’s “identity”", true)).toEqual(Object.keys(FONTS).filter((name) => !name.includes("rare")));
  expect(asked("")).not.toContain("source-serif-4-italic.woff2");
  expect(asked("über".repeat(19))).toEqual(asked(""));
  expect(asked("über".repeat(20))).toContain("source-serif-4-rare.woff2");
});
