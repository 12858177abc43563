import {expect, it} from "vitest";
import {FONTS, fontSheet} from "../../scripts/fonts.js";

it("names each font file in one rule, since a second would ask for it too late, and has a bold of the text's family", () => {
  const rules = fontSheet("fonts/").split("\n");
  expect(rules.map((rule) => /url\("fonts\/([^"]+)"\)/.exec(rule)?.[1])).toEqual(Object.keys(FONTS));
  const upright = rules.filter((rule) => rule.includes('"Source Serif 4"') && rule.includes("font-style:normal"));
  expect(upright.map((rule) => /font-weight:(\d+)/.exec(rule)?.[1])).toEqual(["400", "600"]);
});
