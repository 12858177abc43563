// @vitest-environment jsdom
import {expect, it} from "vitest";
import {shortcutPaths} from "../../../../components/lessons/residual-unit/shortcut/shortcutPaths.js";
import {shortcutFit, type ShortcutSetting} from "../../../../components/lessons/residual-unit/shortcutFit.js";
import {expectSnapshot} from "../../../support/snapshot.js";

const first: ShortcutSetting = {shortcut: "identity", stride: 2, side: 56, width: 64, filters: 128};
const paths = (setting: ShortcutSetting, options?: Parameters<typeof shortcutPaths>[2]) =>
  shortcutPaths(setting, shortcutFit(setting), options);

it("draws both paths with their shapes, wide and narrow, and marks what does not meet", () => {
  const identity = paths(first);
  expect(identity.getAttribute("aria-label")).toBe(
    "Two paths to the sum: x 56×56×64, f(x) 28×28×128, shortcut 56×56×64; they cannot be added."
  );
  expect(identity.querySelectorAll('[text-decoration="underline"]')).toHaveLength(6);
  expectSnapshot(identity, "shortcutPaths-identity.svg");
  expectSnapshot(paths({...first, shortcut: "projection"}, {width: 320}), "shortcutPaths-projection.svg");
});

it("keeps the shapes to itself until the guess", () => {
  const hidden = paths(first, {revealed: false});
  expect(hidden.textContent).not.toContain("28");
  expect(hidden.textContent).toContain("? × ? × ?");
});

it("names what comes out before its shape is shown, and has no way out where there is no sum", () => {
  const names = (svg: SVGSVGElement): readonly string[] =>
    [...svg.querySelectorAll("[data-part=sum] text")].map(({textContent}) => textContent);
  expect(names(paths(first, {revealed: false}))).toEqual(["?", "y"]);
  expect(names(paths(first, {revealed: false, width: 320}))).toEqual(["?", "y"]);
  const [open, closed] = [paths(first, {revealed: false}), paths(first)].map(
    (svg) => svg.querySelectorAll("svg > path").length
  );
  expect([open, closed]).toEqual([3, 2]);
});

it("draws no way above and no sum where there is no shortcut", () => {
  const none = paths({...first, shortcut: "none"});
  expect(none.querySelectorAll("circle, [data-part=skip]")).toHaveLength(0);
  expect(none.getAttribute("aria-label")).toContain("shortcut none; nothing is added.");
});
