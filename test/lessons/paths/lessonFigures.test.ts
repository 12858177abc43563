// @vitest-environment jsdom
import {beforeAll, expect, it, vi} from "vitest";
import {copyConstruction} from "../../../components/lessons/degradation/copyConstruction.js";
import {depthCurves} from "../../../components/lessons/degradation/depthCurves.js";
import {ladderCurves, ladderLines} from "../../../components/lessons/degradation/ladderCurves.js";
import {ratioWords, startGradients} from "../../../components/lessons/degradation/startGradients.js";
import type {LadderCurve, LadderDepth} from "../../../components/lessons/degradation/recordedLadder.js";
import {expectSnapshot} from "../../support/snapshot.js";

beforeAll(() => {
  vi.stubGlobal("matchMedia", () => ({matches: true}));
});
const name = (node: Element): string | null => node.getAttribute("aria-label");

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
