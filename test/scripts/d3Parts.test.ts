import {join} from "node:path";
import {runInThisContext} from "node:vm";
import {build as bundle} from "esbuild";
import {expect, it} from "vitest";
import {D3_NAMESPACE, d3Parts} from "../../scripts/site/d3Parts.js";

const root = join(import.meta.dirname, "../..");
const PART = /^import \{(\w+)(?: as (\w+))?\} from "d3:node_modules\/([\w-]+)\/\d+";$/;
const d3 = await d3Parts(root);
const taken = (source: string) =>
  d3
    .imports(source)
    .split(/(?<=;)/)
    .filter((line) => PART.test(line))
    .map((line) => PART.exec(line)?.slice(1));

it("takes names from parts of the packages that d3 is made of, and leaves types out", () => {
  expect(taken('import {line, select as one, type Selection} from "d3";\nline();')).toEqual([
    ["line", undefined, "d3-shape"],
    ["select", "one", "d3-selection"]
  ]);
  expect(taken('import {\n  curveStep as step\n} from "d3";')[0]?.[2]).toBe("d3-shape");
  expect(() => d3.imports('import {lines} from "d3";')).toThrow("d3 has no lines");
});

/** A script bundled with d3's parts, as a function of nothing. */
async function bundled(contents: string): Promise<string> {
  const {outputFiles} = await bundle({
    stdin: {contents: d3.imports(contents)},
    bundle: true,
    write: false,
    format: "iife",
    globalName: "made",
    minify: true,
    plugins: [
      {
        name: "parts",
        setup(build) {
          build.onResolve({filter: /^d3:/}, ({path}) => ({path: path.slice(3), namespace: D3_NAMESPACE}));
          build.onLoad({filter: /.*/, namespace: D3_NAMESPACE}, ({path}) => ({
            contents: d3.sourceOf(path),
            resolveDir: root
          }));
        }
      }
    ]
  });
  return outputFiles[0]?.text ?? "";
}

it("makes of parts what the packages make, and leaves out what nothing needs", async () => {
  const text = await bundled(
    'import {line, curveStep, scaleLinear, rgb, format} from "d3";export {line, curveStep, scaleLinear, rgb, format};'
  );
  const made = runInThisContext(`${text};made`) as typeof import("d3");
  const whole = await import("d3");
  const of = ({line, curveStep, scaleLinear, rgb, format}: typeof import("d3")) => [
    line().curve(curveStep)([
      [0, 0],
      [1, 2],
      [3, 1]
    ]),
    scaleLinear([0, 3], ["red", "#00f"]).nice()(1),
    scaleLinear([0, 3], [0, 9]).ticks(4),
    rgb("teal").darker(1).formatHex(),
    format(",.3~s")(12345.6)
  ];
  expect(of(made)).toEqual(of(whole));
  // A constant of cubehelix' conversion.
  expect(await bundled('import {cubehelix} from "d3";export {cubehelix};')).toContain(".14861");
  expect(text).not.toContain(".14861");
  expect((await bundled('import {rgb} from "d3";export {rgb};')).length).toBeLessThan(text.length / 2);
});

it("ships no transition: what d3-zoom interrupts never moves", async () => {
  const text = await bundled('import {zoom, select} from "d3";export {zoom, select};');
  expect(text).toContain("interrupt");
  // What only d3-transition says.
  expect(text).not.toContain("too late; already");
  expect(() => d3.imports('import {transition} from "d3";')).toThrow("d3's transitions are not shipped");
  expect(() => d3.imports("select(node).transition().duration(200);")).toThrow("d3's transitions are not shipped");
});
