// @vitest-environment jsdom
import {beforeAll, expect, it, vi} from "vitest";
import {copyConstruction} from "../../../components/lessons/degradation/copyConstruction.js";
import {depthCurves} from "../../../components/lessons/degradation/depthCurves.js";
import {wallPixels, wrongAnswers} from "../../../components/lessons/paths/units/digitWall.js";
import {ladderCurves, ladderLines} from "../../../components/lessons/degradation/ladderCurves.js";
import {lesionCurves} from "../../../components/lessons/paths/injuries/lesionCurves.js";
import {lesionDots} from "../../../components/lessons/paths/units/lesionDots.js";
import {
  effectiveLengths,
  pathGradientPanels,
  pathShares
} from "../../../components/lessons/paths/gradients/pathGradientPanels.js";
import {pathLengths} from "../../../components/lessons/paths/lengths/pathLengths.js";
import {pathTerm, pathUnrolling} from "../../../components/lessons/paths/unrolling/pathUnrolling.js";
import {ratioWords, startGradients} from "../../../components/lessons/degradation/startGradients.js";
import type {LadderCurve, LadderDepth} from "../../../components/lessons/degradation/recordedLadder.js";
import type {RecordedPathGradients} from "../../../components/lessons/paths/gradients/recordedPathGradients.js";
import {expectSnapshot} from "../../support/snapshot.js";

beforeAll(() => {
  vi.stubGlobal("matchMedia", () => ({matches: true}));
});
const name = (node: Element): string | null => node.getAttribute("aria-label");
const provenance = {backend: "wasm", runtime: "Node", packages: {}, date: "2026-01-01"};

it("shows the ten trained layers among those that copy", () => {
  const figure = copyConstruction();
  expect(figure.querySelectorAll('[data-part="trained"]')).toHaveLength(10);
  expect(figure.querySelectorAll('[data-part="copy"]')).toHaveLength(24);
  expect(name(figure)).toContain("the other 24 copy what they get");
  expectSnapshot(figure, "copyConstruction.svg");
  expectSnapshot(copyConstruction({width: 300}), "copyConstruction-narrow.svg");
});

it("draws accuracy by depth with one seed's own line, and lets the curve set out from the guess", () => {
  const cells = ([10, 34] as const).flatMap((depth) =>
    [1, 2].map((seed) => ({
      network: "plain" as const,
      bn: true,
      depth,
      seed,
      trainLoss: depth / 20,
      valAccuracy: 1 - depth / 50 - seed / 10
    }))
  );
  const figure = depthCurves(cells, {quantity: "valAccuracy", seed: 2});
  expect(name(figure)).toBe("Validation accuracy by number of layers. plain: 65% at 10 layers, 17% at 34 layers.");
  expect(figure.textContent).toContain("seed 2");
  expectSnapshot(figure, "depthCurves-accuracy.svg");
  const guess = new Map(cells.map(({depth}) => [depth, 1]));
  const lineOf = (revealed: number) =>
    depthCurves(cells, {guess, revealed}).querySelector("path[stroke-width='2.5']")?.getAttribute("d") ?? "";
  const heights = lineOf(0)
    .split(/[ML]/)
    .slice(1)
    .map((point) => point.split(",")[1]);
  expect(new Set(heights).size).toBe(1);
  expect(lineOf(1)).not.toBe(lineOf(0));
});

const curve = (depth: LadderDepth, seed: number): LadderCurve => ({
  network: "plain",
  depth,
  seed,
  loss: Array.from({length: 20}, (_, i) => 2.3 - i / (depth + 10 * seed)),
  validation: [
    {step: 10, loss: 2, accuracy: 0.3},
    {step: 20, loss: 1.5 + depth / 100, accuracy: 0.5}
  ]
});

it("draws the way down of each depth: running mean, mean over seeds, range as a band, rings for validation", () => {
  const curves = [curve(10, 1), curve(10, 2), curve(34, 1), curve(34, 2)];
  const [ten] = ladderLines(curves, "plain");
  expect(ten?.points).toHaveLength(11);
  const own = [curve(10, 1), curve(10, 2)].map(({loss}) => loss.slice(10).reduce((a, b) => a + b) / 10);
  expect(ten?.points.at(-1)?.mean).toBeCloseTo((own[0]! + own[1]!) / 2, 10);
  expect([ten?.points.at(-1)?.low, ten?.points.at(-1)?.high]).toEqual([Math.min(...own), Math.max(...own)]);
  const figure = ladderCurves(curves, {network: "plain", validation: true});
  expect(name(figure)).toMatch(
    /^Loss of plain networks by step: 10 layers end at 1\.\d\d, validation 1\.60; 34 layers/
  );
  expect(figure.querySelectorAll("circle")).toHaveLength(4);
  expectSnapshot(figure, "ladderCurves.svg");
});

it("compares the first gradients at both ends, with ratios that can be read", () => {
  expect([ratioWords(173), ratioWords(1 / 40), ratioWords(1.2e-7)]).toEqual(["× 170", "÷ 40", "÷ 10⁷"]);
  const starts = ([10, 34] as const).flatMap((depth) =>
    [true, false].flatMap((bn) =>
      (["residual", "plain"] as const).map((network) => ({
        network,
        bn,
        depth,
        seed: 1,
        stem: bn ? depth : network === "plain" ? 10 ** -(depth / 5) : 0.1,
        last: 0.1
      }))
    )
  );
  const figure = startGradients(starts);
  expect(name(figure)).toContain("plain, with batch norm: × 100 at 10 layers, × 340 at 34 layers");
  expect(name(figure)).toContain("plain, without batch norm: ÷ 10 at 10 layers, ÷ 10⁶ at 34 layers");
  expectSnapshot(figure, "startGradients.svg");
});

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
