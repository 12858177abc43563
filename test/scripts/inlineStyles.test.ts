import {parseFragment, serialize} from "parse5";
import {expect, it} from "vitest";
import {elements} from "../../scripts/site/htmlTree.js";
import {takeInlineStyles} from "../../scripts/site/inlineStyles.js";

const taken = (source: string) => {
  const fragment = parseFragment(source);
  const sheet = takeInlineStyles([...elements(fragment)]);
  return {sheet, source: serialize(fragment)};
};

it("puts one class in the place of each style, beside the classes that there are", () => {
  const {sheet, source} = taken(
    '<i class="strut" style="height:1em; top:-2em;">a</i><b style="height:1em; top:-2em;">b</b>'
  );
  const [, name = ""] = /^\.(k[0-9a-f]{5})\{height:1em!important;top:-2em!important\}$/.exec(sheet) ?? [];
  expect(name).not.toBe("");
  expect(source).toBe(`<i class="strut ${name}">a</i><b class="${name}">b</b>`);
});

it("leaves a page without styles as it is", () => {
  expect(taken('<p class="a">b</p>')).toEqual({sheet: "", source: '<p class="a">b</p>'});
});
