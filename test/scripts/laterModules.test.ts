import {expect, it} from "vitest";
import {laterModule, laterModulesOf} from "../../scripts/site/laterModules.js";

const SCRIPT = `import {a} from "./_import/components/a.0123abcd.js";
define({id: "1", body: async () => {
const load = async () => (await import("./_import/components/lessons/paths/practice/pathsPractice.89abcdef.js")).open();
const other = () => import("./_observablehq/stdlib.js");
const again = () => import("./_import/components/lessons/paths/practice/pathsPractice.89abcdef.js");
}});`;

it("finds what cells import late, once, without the hash, and not what they import at once or Framework's own", () => {
  expect(laterModulesOf([SCRIPT, 'import("./_import/b.js")'])).toEqual([
    "b",
    "components/lessons/paths/practice/pathsPractice"
  ]);
});

it("knows the module behind an address", () => {
  expect(laterModule("./_import/components/x.89abcdef.js")).toBe("components/x");
  expect(laterModule("./_import/components/x.js")).toBe("components/x");
  expect(laterModule("./_observablehq/client.js")).toBeUndefined();
});
