import {parseFragment, serialize} from "parse5";
import {expect, it} from "vitest";
import {elements} from "../../scripts/site/htmlTree.js";
import {inlineStyles} from "../../scripts/site/inlineStyles.js";

const taken = (source: string, takeStyles = inlineStyles()) => {
  const fragment = parseFragment(source);
  const sheet = takeStyles([...elements(fragment)]);
  return {sheet, source: serialize(fragment)};
};

it("puts one class in the place of each style, beside the classes that there are", () => {
  const {sheet, source} = taken(
    '<i class="strut" style="height:1em; top:-2em;">a</i><b style="height:1em; top:-2em;">b</b>'
  );
  expect(sheet).toBe(".k0{height:1em!important;top:-2em!important}");
  expect(source).toBe('<i class="strut k0">a</i><b class="k0">b</b>');
});

it("gives a style the same class on all pages of a site, and no class two styles", () => {
  const takeStyles = inlineStyles();
  taken('<i style="top:1em"></i>', takeStyles);
  expect(taken('<i style="top:2em"></i><b style="top:1em;"></b>', takeStyles)).toEqual({
    sheet: ".k1{top:2em!important}\n.k0{top:1em!important}",
    source: '<i class="k1"></i><b class="k0"></b>'
  });
});

it("leaves a page without styles as it is", () => {
  expect(taken('<p class="a">b</p>')).toEqual({sheet: "", source: '<p class="a">b</p>'});
});
