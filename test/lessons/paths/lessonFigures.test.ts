// @vitest-environment jsdom
import {beforeAll, expect, it, vi} from "vitest";
import {wallPixels, wrongAnswers} from "../../../components/lessons/paths/digitWall.js";
import {lesionCurves} from "../../../components/lessons/paths/lesionCurves.js";
import {lesionDots} from "../../../components/lessons/paths/lesionDots.js";
import {
  effectiveLengths,
  pathGradientPanels,
  pathShares
} from "../../../components/lessons/paths/pathGradientPanels.js";
import {pathLengths} from "../../../components/lessons/paths/pathLengths.js";
import {pathTerm, pathUnrolling} from "../../../components/lessons/paths/pathUnrolling.js";
import type {RecordedPathGradients} from "../../../components/lessons/paths/recordedPathGradients.js";
import {expectSnapshot} from "../../support/snapshot.js";

beforeAll(() => {
  vi.stubGlobal("matchMedia", () => ({matches: true}));
});
const name = (node: Element): string | null => node.getAttribute("aria-label");
const provenance = {backend: "wasm", runtime: "Node", packages: {}, date: "2026-01-01"};

it("unrolls a stack into its paths, one of them marked", () => {
  const stack = pathUnrolling(3, {unrolled: 0});
  expect(name(stack)).toBe("3 units, stacked; they hold 8 paths from x to y.");
  expectSnapshot(stack, "pathUnrolling-stack.svg");
  const tree = pathUnrolling(3, {path: 0b101});
  expect(name(tree)).toBe("3 units, unrolled into 8 paths from x to y. Marked: the path through unit 1, 3, length 2.");
  expect(tree.querySelectorAll('[data-part="unit1"] rect')).toHaveLength(4);
  expect(tree.querySelectorAll("[data-path]")).toHaveLength(8);
  expectSnapshot(tree, "pathUnrolling.svg");
  expectSnapshot(pathUnrolling(2, {width: 320}), "pathUnrolling-narrow.svg");
  expect([pathTerm(0, 3), pathTerm(0b101, 3)]).toEqual(["x", "{f}₃({f}₁(x))"]);
});

it("counts the paths of each length, exactly", () => {
  const figure = pathLengths(16);
  expect(name(figure)).toBe(
    "Number of paths by length, 16 units. Most, 12,870 of 65,536, go through 8 units; one goes through none and one through all."
  );
  expect([...figure.querySelectorAll("text")].map((text) => text.textContent)).toEqual(
    expect.arrayContaining(["1,820", "12,870", "16"])
  );
  expectSnapshot(figure, "pathLengths.svg");
  expectSnapshot(pathLengths(5, {log: true, width: 300}), "pathLengths-log.svg");
});

it("multiplies the number of paths by the gradient along one, and finds the lengths that carry most", () => {
  const recorded: RecordedPathGradients = {
    provenance,
    seed: 1,
    steps: 3,
    units: 2,
    batch: 4,
    whole: [0.1],
    lengths: [
      {k: 0, norms: [0.1], together: [0.1]},
      {k: 1, norms: [0.03, 0.05], together: [0.07]},
      {k: 2, norms: [0.02], together: [0.02]}
    ]
  };
  const shares = pathShares(recorded);
  expect(shares.map(({product}) => product)).toEqual([0.1, 0.08, 0.02]);
  expect(shares[0]?.share).toBeCloseTo(0.5, 10);
  expect([effectiveLengths(shares, 0.45), effectiveLengths(shares, 0.8), effectiveLengths(shares, 1)]).toEqual([
    [0, 0],
    [0, 1],
    [0, 2]
  ]);
  const panels = pathGradientPanels(recorded, {length: 1, width: 960});
  expect([...panels.querySelectorAll("svg")].map(name)).toEqual([
    "Number of paths through k units: at most 2, through 1. At 1: 2.",
    "Gradient along one path through k units, logarithmic: 0.1 at 0, 0.02 at 2. At 1: 0.04.",
    "Number times gradient: most at 0 units. At 1: 40 % of the sum; added as vectors 0.07."
  ]);
  expectSnapshot(panels, "pathGradientPanels.html");
});

it("draws the error by the number of injuries, and names units where there is room", () => {
  const figure = lesionCurves(
    [
      {
        network: "residual",
        trials: [
          {k: 0, accuracies: [1]},
          {k: 1, accuracies: [0.9, 0.7]}
        ]
      },
      {
        network: "plain",
        trials: [
          {k: 0, accuracies: [0.9]},
          {k: 1, accuracies: [0.1, 0.1]}
        ]
      }
    ],
    {along: "units taken out", k: 1}
  );
  expect(name(figure)).toBe(
    "Error by number of units taken out. residual: 0% at 0, 20% at 1; plain: 10% at 0, 90% at 1."
  );
  expectSnapshot(figure, "lesionCurves.svg");
  const dots = (width: number) =>
    lesionDots(["1.1", "1.2"], [{network: "plain", whole: 1, without: [0.5, 0.5]}], {width}).textContent;
  expect(dots(640)).toContain("1.2");
  expect(dots(40)).not.toContain("1.2");
});

it("lets the wrong digits stand out on the wall", () => {
  expect(wrongAnswers("0173", "0123")).toEqual([{index: 2, label: "2", answer: "7"}]);
  const digits = new Uint8Array(2 * 256).fill(255);
  const pixels = wallPixels(digits, new Set([1]), 2);
  expect(pixels).toHaveLength(2 * 256 * 4);
  // First pixel of the first digit: faded. Of the second, which is wrong: opaque, dark where the stroke is.
  expect([...pixels.slice(0, 4)]).toEqual([128, 128, 128, 89]);
  expect([...pixels.slice(16 * 4, 16 * 4 + 4)]).toEqual([0, 0, 0, 255]);
});
