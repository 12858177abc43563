import type {Metafile} from "esbuild";
import {expect, it} from "vitest";
import {foldRest, lightRests} from "../../scripts/site/foldRest.js";
import {pageScript} from "../../scripts/site/pageScript.js";

const output = (bytes: number, entryPoint: string | undefined, imports: readonly string[]) => ({
  bytes,
  inputs: {},
  exports: [],
  imports: imports.map((path) => ({path, kind: "import-statement"}) as const),
  ...(entryPoint === undefined ? {} : {entryPoint})
});

it("finds the pages whose rest is little, with what only it needs", () => {
  const outputs = (rest: number, own: number): Metafile["outputs"] => ({
    "a.js": output(9000, "page:a", ["shared.js"]),
    "rest-a.js": output(rest, "rest:a", ["shared.js", "own.js"]),
    "b.js": output(9000, "page:b", []),
    "shared.js": output(90000, undefined, []),
    "own.js": output(own, undefined, [])
  });
  expect([...lightRests({inputs: {}, outputs: outputs(300, 1600)})]).toEqual(["a"]);
  expect([...lightRests({inputs: {}, outputs: outputs(300, 1800)})]).toEqual([]);
});

it("puts the rest into the page's script, whose cells wait for it as before", () => {
  const cell = (body: string): string => `define({id: "1", body: async () => {\n${body}\n}});`;
  const whole = pageScript(
    [
      cell('const {a} = await import("./a.js");\ndisplay(embeddable("a", a()));'),
      cell('const {b} = await import("./b.js");\nb();')
    ].join("\n")
  );
  const {script, rest} = foldRest(whole);
  expect(rest).toBe(whole.rest);
  expect(script).toMatch(/^import \* as heldRest from "rest:";\n/);
  expect(script).toContain(".then(() => heldRest)");
  expect(script).not.toContain('import("rest:")');
});
