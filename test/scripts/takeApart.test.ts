import {expect, it} from "vitest";
import {takeApart} from "../../scripts/site/takeApart.js";

const partOf = (source: string, name: string) => {
  const apart = takeApart(source);
  const found = apart?.exports.get(name);
  return apart && found && apart.parts[found.part];
};

it("puts functions apart, with what they need of each other and of other modules", () => {
  const source = `import {x as y} from "m";
function a() { return b() + y.a; }
function b(c) { return c; }
function c() { return 1; }
export {a, b as d, c};`;
  expect(takeApart(source)?.parts).toHaveLength(3);
  const a = partOf(source, "a");
  expect(a?.takes).toEqual([{local: "y", name: "x", from: "m"}]);
  expect([...(a?.needs.keys() ?? [])]).toEqual(["b"]);
  // A parameter of the name of another function is not that function.
  expect([...(partOf(source, "d")?.needs.keys() ?? [])]).toEqual([]);
});

it("keeps together what changes one another, or needs one another", () => {
  const shape =
    "function Line() {} Line.prototype = {a: 1}; (Line.prototype.b = 2); function other() {} export {Line, other};";
  expect(partOf(shape, "Line")?.text).toContain("Line.prototype = {a: 1};");
  expect(partOf(shape, "other")?.text).toBe("function other() {}");
  const state = "let at = 0; function next() { at++; } function still() {} export {next, still};";
  expect(partOf(state, "next")?.declares).toEqual(["at", "next"]);
  const circle = "function a() { b(); } function b() { a(); } function c() { a(); } export {a, b, c};";
  expect(partOf(circle, "a")).toEqual(partOf(circle, "b"));
  expect(partOf(circle, "c")?.declares).toEqual(["c"]);
  const called =
    "define(One, one, {}); function define(f, g) { f.prototype = g.prototype; } class One {} function one() {} export {One, define};";
  expect(partOf(called, "One")?.declares).toEqual(["One", "one"]);
});

it("leaves whole what changes what is not its own", () => {
  const apart = takeApart('import {p} from "m"; function a() {} function b() {} p.prototype.a = a; export {a, b};');
  expect(apart?.parts).toHaveLength(1);
});

it("knows a module that is written otherwise", () => {
  for (const source of ['export * from "m";', "export default 1;", "export const a = 1;", 'import a from "m";'])
    expect(takeApart(source)).toBeUndefined();
});
