import {Linter} from "eslint";
import {expect, it} from "vitest";
import {ownLines} from "../../scripts/ownLines.js";

const config = {plugins: {house: {rules: {"own-lines": ownLines}}}, rules: {"house/own-lines": ["error", 4]}} as const;
const faults = (...lines: string[]) =>
  new Linter().verify(lines.join("\n"), config as unknown as Linter.Config).map(({line, message}) => [line, message]);

it("counts a function's lines without those of functions within it, and these by themselves", () => {
  expect(faults("function a() {", "one();", "two();", "}")).toEqual([]);
  expect(faults("function a() {", "const b = () => {", "one();", "two();", "};", "b();", "}")).toEqual([]);
  const long = ["const b = () => {", "one();", "two();", "three();", "};"];
  expect(faults("function a() {", ...long, "b();", "}")).toEqual([
    [2, "a function of 5 lines, those within it not counted: at most 4"]
  ]);
});
