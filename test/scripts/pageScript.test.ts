import {expect, it} from "vitest";
import {pageScript} from "../../scripts/site/pageScript.js";

const cell = (body: string): string =>
  `define({id: "1", inputs: ["display"], body: async (display) => {\n${body}\n}});`;

it("moves the imports of cells to the head, by name; each cell takes its turn", () => {
  const one = cell('const {a} = await import("./a.js");\ndisplay(a);');
  const two = cell(
    'const [{b, c: d}, all] = await Promise.all([import("./b.js"), import("./c.js")]);\ndisplay(b, d, all);'
  );
  expect(pageScript(`${one}\n${two}`)).toEqual({
    rest: undefined,
    script: [
      'import {a as cell0_a} from "./a.js";',
      'import {b as cell1_b, c as cell1_c} from "./b.js";',
      'import * as cell2_all from "./c.js";',
      'import {oneByOne} from "./_import/components/ui/late/ownTask.js";',
      "const turn = oneByOne();",
      cell("const {a} = await turn({a: cell0_a});\ndisplay(a);"),
      cell(
        "const [{b, c: d}, all] = await Promise.all([turn({b: cell1_b, c: cell1_c}), cell2_all]);\ndisplay(b, d, all);"
      )
    ].join("\n")
  });
});

it("leaves what only cells below the first figure import to a rest that comes when the page is loaded", () => {
  const first = cell('const {a} = await import("./a.js");\ndisplay(embeddable("a", a()));');
  const below = cell(
    'const [{b}, all] = await Promise.all([import("./b.js"), import("./c.js")]);\ndisplay(embeddable("b", b(all)));'
  );
  const {script, rest} = pageScript(`${first}\n${below}`);
  expect(rest).toBe('export {b as cell1_b} from "./b.js";\nexport * as cell2_all from "./c.js";');
  expect(script).toContain('import {a as cell0_a} from "./a.js";\n');
  expect(script).toContain(
    "await Promise.all([rest().then((all) => (turn({b: all.cell1_b}))), rest().then((all) => (all.cell2_all))]);"
  );
  expect(script.match(/import\("rest:"\)/g)).toHaveLength(1);
  expect(script).not.toContain("./b.js");
});

it("leaves imports that are meant to load late", () => {
  const late = cell('display(async () => {\nconst {a} = await import("./a.js");\na();\n});');
  expect(pageScript(late)).toEqual({script: late, rest: undefined});
});

it("drops the dates of files, which differ between two builds of one commit, and finds them from the site's root", () => {
  const file = (path: string, date = ""): string =>
    `registerFile("./a.json", {"name":"./a.json","path":${path}${date},"size":2});`;
  expect(pageScript(file('"./_file/a.1.json"', ',"lastModified":1795735391466.25')).script).toBe(
    file('(document.documentElement.dataset.root??".")+"/_file/a.1.json"')
  );
});
