import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {styleNames} from "../../scripts/site/cutStyles.js";
import {laterSheets, selectorClasses, usesSheet} from "../../scripts/site/splitStyles.js";

const uses = (text: string, sheet: string): boolean =>
  usesSheet(styleNames("", [text]), {selectors: selectorClasses(sheet)});

it("tells the classes that each selector asks for, without those that it excludes", () => {
  expect(
    selectorClasses(
      '/* .no */ .a .b:not(.c), p.d::before { content: ".x" }\n@media (width < 1rem) { :is(.e, .f) > i {} }'
    )
  ).toEqual([["a", "b"], ["d"], ["e"], ["f"]]);
  expect(selectorClasses(":is(.a, .b .c) > .d {} .e:has(> .f, > .g:not(.h)) {} .i :is(p, .j) {}")).toEqual([
    ["d", "a"],
    ["d", "b", "c"],
    ["e", "f"],
    ["e", "g"],
    ["i"],
    ["i", "j"]
  ]);
});

it("brings a sheet to a page that names all classes of one of its selectors, in an element or in a script's string", () => {
  const sheet = ".unit-row .lit { color: red } .told { color: blue }";
  expect(uses("plate unit-row\nlit", sheet)).toBe(true);
  expect(uses('x.className="unit-row";y.classed("lit",1)', sheet)).toBe(true);
  expect(uses('document.querySelector("main > .told")', sheet)).toBe(true);
  expect(uses("unit-row", sheet)).toBe(false);
  expect(uses('a.told(3);link("./told#unit-row")', sheet)).toBe(false);
});

it("refuses a sheet for some pages that names no class, which none would get", () => {
  const folder = mkdtempSync(join(tmpdir(), "sheets-"));
  writeFileSync(join(folder, "a.css"), ".a b { color: red }");
  writeFileSync(join(folder, "b.css"), "main :is(p, q) { color: red }");
  try {
    expect(laterSheets('@import url("./a.css");', folder, folder)).toHaveLength(1);
    expect(() => laterSheets('@import url("./a.css");@import url("./b.css");', folder, folder)).toThrow(
      "b.css names no class, so that no page would get it"
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
});
