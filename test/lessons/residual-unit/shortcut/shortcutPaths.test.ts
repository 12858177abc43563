// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../../support/root.js";
import {activationOrders} from "../../../components/lessons/residual-unit/activationOrders.js";
import {residualHistogram} from "../../../components/lessons/residual-unit/residualHistogram.js";
import {shortcutPaths} from "../../../components/lessons/residual-unit/shortcutPaths.js";
import {costWords, fitWords} from "../../../components/lessons/residual-unit/shortcutWords.js";
import {unitSignDots} from "../../../components/lessons/residual-unit/unitSignDots.js";
import {ACTIVATION_ORDERS} from "../../../components/lessons/residual-unit/activationOrder.js";
import type {RecordedUnits} from "../../../components/run/recordedUnit.js";
import {shortcutFit, type ShortcutSetting} from "../../../components/lessons/residual-unit/shortcutFit.js";
import {expectSnapshot} from "../../support/snapshot.js";

const recorded = JSON.parse(readFileSync(join(root, "data/runs/unit.json"), "utf8")) as RecordedUnits;
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

it("explains in words why the paths fit, what is repeated, and what has no partner", () => {
  const words = (setting: Partial<ShortcutSetting>): string =>
    fitWords({...first, ...setting}, shortcutFit({...first, ...setting}));
  expect(words({})).toContain("28 pixels wide and high, the shortcut 56");
  expect(words({})).toContain("the last 64 have no partner");
  expect(words({shortcut: "zero-padding", filters: 32})).toContain("cannot simply be taken away");
  expect(words({shortcut: "none"})).toContain("y = ReLU(f(x))");
  expect(words({stride: 1, side: 8, width: 1, filters: 16})).toContain("is repeated along the other (broadcasting)");
  expect(costWords(shortcutFit({...first, shortcut: "projection"}))).toContain("8,704 parameters");
});

it("draws five orders of the same pieces, with the paper's errors", () => {
  for (const {pieces} of ACTIVATION_ORDERS)
    expect([...pieces].sort()).toEqual(["+", "BN", "BN", "ReLU", "ReLU", "conv", "conv"]);
  const figure = activationOrders(ACTIVATION_ORDERS);
  expect(figure.getAttribute("aria-label")).toContain("full pre-activation, BN ReLU conv BN ReLU conv +, 6.37 %");
  expectSnapshot(figure, "activationOrders.svg");
  expectSnapshot(activationOrders(ACTIVATION_ORDERS, {width: 300}), "activationOrders-narrow.svg");
});

it("draws how f(x) is spread, and what a ReLU before the sum would leave", () => {
  const share = recorded.signs.find(({id}) => id === recorded.histogram.unit)?.negativeResidual ?? NaN;
  const percent = `${Math.round(100 * share)} %`;
  const open = residualHistogram(recorded.histogram);
  expect(open.getAttribute("aria-label")).toContain(`${percent} are negative`);
  expectSnapshot(open, "residualHistogram.svg");
  const clipped = residualHistogram(recorded.histogram, {clipped: true});
  expect(clipped.getAttribute("aria-label")).toContain(`${percent} of all values would be exactly 0`);
});

it("draws the signs around every unit's sum", () => {
  const figure = unitSignDots(recorded.signs);
  expect(figure.querySelectorAll("circle")).toHaveLength(16);
  expectSnapshot(figure, "unitSignDots.svg");
});
