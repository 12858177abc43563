// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it, vi} from "vitest";
import {root} from "../../support/root.js";
import {productGrids} from "../../../components/lessons/residual-unit/productGrids.js";
import {unitDiagram} from "../../../components/lessons/residual-unit/unitDiagram.js";
import {arithmetic, chosenConvolution, stepWords} from "../../../components/lessons/residual-unit/unitSteps.js";
import {MAIN_OPERATIONS} from "../../../components/picture/unitGraph.js";
import {MAIN_MAPS, type RecordedUnit, type RecordedUnits} from "../../../components/run/recordedUnit.js";
import {expectSnapshot} from "../../support/snapshot.js";

const recorded = JSON.parse(readFileSync(join(root, "data/runs/unit.json"), "utf8")) as RecordedUnits;
const [identity, projection] = recorded.units as [RecordedUnit, RecordedUnit];
const chosen = {pixel: {row: 3, column: 4}, channel: 1};

beforeAll(() => {
  // A reader who wants no motion: every change is shown at once.
  vi.stubGlobal("matchMedia", () => ({matches: true}));
});

/** The numbers in a line of arithmetic, evaluated as they are printed. */
function evaluate(lines: readonly string[]): {computed: number; printed: number} {
  const text = lines.slice(0, -1).join(" ").replaceAll("−", "-");
  const numbers = (text.match(/-? ?[\d.]+/g) ?? []).map((number) => Number(number.replace(" ", "")));
  const printed = Number((lines.at(-1) ?? "").slice(2).replace("−", "-"));
  const [a = NaN, b = NaN, variance = NaN, epsilon = NaN, gamma = NaN, beta = NaN] = numbers;
  const computed = lines.length === 4 ? ((a + b) / Math.sqrt(variance + epsilon)) * gamma + beta : Math.max(a, b);
  return {computed, printed};
}

it("prints arithmetic that comes out when a reader computes it from the printed numbers", () => {
  for (const unit of [identity, projection])
    for (const channel of [0, 3, 5]) {
      for (const name of ["bn1", "bn2"] as const) {
        const {computed, printed} = evaluate(arithmetic(unit, name, {...chosen, channel}));
        expect(Math.abs(computed - printed)).toBeLessThan(0.02);
      }
      const relu = evaluate(arithmetic(unit, "relu2", {...chosen, channel}));
      expect(relu.computed).toBe(relu.printed);
    }
});

it("sums in the products what stands on the edge", () => {
  for (const unit of [identity, projection])
    for (const name of ["conv1", "conv2"] as const) {
      const {value, terms} = chosenConvolution(unit, name, chosen);
      expect(terms).toHaveLength(name === "conv1" ? 8 : unit.shape[2]);
      const printed = Number((arithmetic(unit, name, chosen).at(-1) ?? "").slice(2).replace("−", "-"));
      expect(Math.abs(value - printed)).toBeLessThan(0.01);
    }
});

it("draws the way of a map through both kinds of unit, wide and narrow", () => {
  expectSnapshot(unitDiagram(identity, {width: 960, chosen, position: 2.5}).element, "unitDiagram-identity.html");
  expectSnapshot(unitDiagram(projection, {width: 320, chosen, position: 7}).element, "unitDiagram-projection.html");
});

it("shows maps and arithmetic as the data reaches them, on both paths at once", () => {
  const diagram = unitDiagram(projection, {chosen});
  const {element, steps} = diagram;
  const ahead = () => [...element.querySelectorAll("[data-node].ahead")].map((node) => node.getAttribute("data-node"));
  expect(ahead()).toEqual(["conv1", "bn1", "relu", "conv2", "bn2", "sum", "y", "projection", "projectionBn"]);
  diagram.update(4.2);
  expect(ahead()).toEqual(["bn2", "sum", "y"]);
  const printed = () => [...element.querySelectorAll(".arithmetic:not(.ahead)")].map((group) => group.textContent);
  expect(printed()).toHaveLength(6);
  expect(printed().at(-1)).toMatch(/^\(.+\) ÷ √\(.+ \+ 0\.001\) × .+ = /);
  diagram.update(steps);
  expect(ahead()).toEqual([]);
  expect(element.querySelectorAll(".arithmetic.ahead")).toHaveLength(0);
  expect(steps).toBe(MAIN_OPERATIONS.length);
});

it("lets a keyboard move the output pixel, around the edges too", () => {
  const onPixel = vi.fn();
  const {element} = unitDiagram(projection, {chosen: {channel: 0, pixel: {row: 0, column: 7}}, onPixel});
  document.body.append(element);
  const control = element.querySelector<SVGGElement>('[role="button"]');
  expect(control?.getAttribute("aria-label")).toBe("Output pixel: row 1 of 8, column 8 of 8. Arrow keys move it.");
  for (const key of ["ArrowUp", "ArrowRight", "ArrowDown"]) control?.dispatchEvent(new KeyboardEvent("keydown", {key}));
  expect(onPixel.mock.calls.flat()).toEqual([
    {row: 7, column: 7},
    {row: 0, column: 0},
    {row: 1, column: 7}
  ]);
});

it("tells each step in words with its numbers", () => {
  const words = MAIN_MAPS.map((name) => stepWords(projection, name, chosen));
  expect(words[0]).toMatch(/^x, 16×16×8, enters both paths/);
  expect(words[1]).toContain("sums the 72 products");
  expect(words[6]).toContain("f(x) and the projected x have the same shape, 8×8×16");
  expect(words[7]).toContain("y, 8×8×16, goes to the next unit.");
  expect(new Set(words).size).toBe(words.length);
});

it("opens the products of the input map that is pressed", () => {
  const convolution = chosenConvolution(identity, "conv1", {channel: 0, pixel: {row: 0, column: 0}});
  const grids = productGrids("First convolution", convolution, 2);
  expectSnapshot(grids, "productGrids.html");
  expect(grids.textContent).toContain("5 of 9 places lie in the padding");
  const opened: number[] = [];
  grids.addEventListener("open", (event) => opened.push((event as CustomEvent<number>).detail));
  grids.querySelectorAll<HTMLButtonElement>("button")[5]?.click();
  expect(opened).toEqual([5]);
});
