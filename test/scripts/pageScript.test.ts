import {expect, it} from "vitest";
import {pageScript} from "../../scripts/site/pageScript.js";

const cell = (body: string): string =>
  `define({id: "1", inputs: ["display"], body: async (display) => {\n${body}\n}});`;

it("moves the imports of cells to the head, by name", () => {
  const one = cell('const {a} = await import("./a.js");\ndisplay(a);');
  const two = cell(
    'const [{b, c: d}, all] = await Promise.all([import("./b.js"), import("./c.js")]);\ndisplay(b, d, all);'
  );
  expect(pageScript(`${one}\n${two}`)).toBe(
    [
      'import {a as cell0_a} from "./a.js";',
      'import {b as cell1_b, c as cell1_c} from "./b.js";',
      'import * as cell2_all from "./c.js";',
      cell("const {a} = await {a: cell0_a};\ndisplay(a);"),
      cell("const [{b, c: d}, all] = await Promise.all([{b: cell1_b, c: cell1_c}, cell2_all]);\ndisplay(b, d, all);")
    ].join("\n")
  );
});

it("leaves imports that are meant to load late", () => {
  const late = cell('display(async () => {\nconst {a} = await import("./a.js");\na();\n});');
  expect(pageScript(late)).toBe(late);
});

it("drops the dates of files, which differ between two builds of one commit, and finds them from the site's root", () => {
  const file = (path: string, date = ""): string =>
    `registerFile("./a.json", {"name":"./a.json","path":${path}${date},"size":2});`;
  expect(pageScript(file('"./_file/a.1.json"', ',"lastModified":1795735391466.25'))).toBe(
    file('(document.documentElement.dataset.root??".")+"/_file/a.1.json"')
  );
});
