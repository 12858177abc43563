import type {Metafile} from "esbuild";
import {expect, it} from "vitest";
import {LATER, laterModule, laterModulesOf} from "../../scripts/site/laterModules.js";

it("finds what bundles import late, once, and not what they import at once", () => {
  const output = (...paths: readonly string[]): Metafile["outputs"][string] => ({
    bytes: 1,
    inputs: {},
    exports: [],
    imports: paths.map((path) => ({path, kind: "dynamic-import", external: true}))
  });
  const outputs = {
    "a.js": output(`${LATER}components/b`, "npm:d3-dsv"),
    "c.js": output(`${LATER}a`, `${LATER}components/b`)
  };
  expect(laterModulesOf({inputs: {}, outputs})).toEqual(["a", "components/b"]);
});

it("knows the module behind a cell's address", () => {
  expect(laterModule("./_import/components/x.89abcdef.js")).toBe("components/x");
  expect(laterModule("./_import/components/x.js")).toBe("components/x");
  expect(laterModule("./_observablehq/client.js")).toBeUndefined();
});
