// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../../support/root.js";
import {blockCurves} from "../../../components/lessons/residual-learning/curve/blockCurves.js";
import {chainCurves} from "../../../components/lessons/residual-learning/curve/chainCurves.js";
import {bestRates, chainStudy} from "../../../components/lessons/residual-learning/curve/chainStudy.js";
import {correctionCurve} from "../../../components/lessons/residual-learning/curve/correctionCurve.js";
import {errorCurves} from "../../../components/lessons/residual-learning/errorCurves.js";
import {errorText} from "../../../components/lessons/residual-learning/identity/errorText.js";
import {greyRows} from "../../../components/lessons/residual-learning/greyRows.js";
import {residualBars} from "../../../components/lessons/residual-learning/residualBars.js";
import {scaleCurves} from "../../../components/lessons/residual-learning/scale/scaleCurves.js";
import {sumPicture} from "../../../components/lessons/residual-learning/curve/sumPicture.js";
import {lossBand, zeroScaleCurves} from "../../../components/lessons/residual-learning/zeroScale/zeroScaleCurves.js";
import {
  CURVE_TARGETS,
  CURVE_X,
  curveError,
  type RecordedCurve
} from "../../../components/lessons/residual-learning/curve/curveConfig.js";
import type {RecordedIdentity} from "../../../components/run/identityConfig.js";
import type {RecordedZeroScale} from "../../../components/lessons/residual-learning/zeroScale/recordedZeroScale.js";
import type {RecordedSizes} from "../../../components/lessons/residual-learning/unitSize.js";
import {
  distanceFromCopy,
  scaledStack,
  sizeBeside
} from "../../../components/lessons/residual-learning/scale/scaledStack.js";
import {expectSnapshot} from "../../support/snapshot.js";

const recorded = (name: string): unknown => JSON.parse(readFileSync(join(root, `data/runs/${name}.json`), "utf8"));
const curve = recorded("curve") as RecordedCurve;
const identity = recorded("identity") as RecordedIdentity;
const zero = recorded("zero-scale") as RecordedZeroScale;
const sizes = recorded("residual-sizes") as RecordedSizes;
const name = (figure: Element): string => figure.getAttribute("aria-label") ?? "";
const target = CURVE_X.map(CURVE_TARGETS[0]!.h);
const last = (blocks: number) => curve.runs.find(({config}) => config.blocks === blocks)!.reports.at(-1)!;

it("draws the target and both chains, and the target alone before a run", () => {
  const figure = chainCurves(target, last(1), {width: 320});
  expectSnapshot(figure, "chainCurves.svg");
  expect(name(figure)).toMatch(/at step 500 the residual chain is off by 0\.000\d+, the plain one by 0\.00\d+/);
  expect(name(chainCurves(target, undefined))).toContain("no step yet");
});

it("draws each block's curve on the same axes", () => {
  const {parts} = last(4).residual;
  expectSnapshot(blockCurves("residual", parts, {width: 320}), "blockCurves.svg");
  expect(name(blockCurves("plain", last(16).plain.parts))).toContain("16 blocks");
});

it("the recorded residual blocks are corrections, the plain ones whole curves", () => {
  const largest = (parts: readonly (readonly number[])[]) => parts.map((part) => Math.max(...part.map(Math.abs)));
  expect(Math.max(...largest(last(16).residual.parts))).toBeLessThan(1.5);
  expect(Math.min(...largest(last(16).plain.parts))).toBeGreaterThan(1);
});

it("draws an error on a logarithmic axis, with zeros at its lower end and level lines to compare with", () => {
  const series = [
    {network: "residual", values: [1, 0.1, 0]},
    {network: "plain", values: [1, 0.8, NaN]}
  ] as const;
  const options = {name: "Error", yLabel: "error", steps: 3, decades: [-3, 1], width: 320} as const;
  const figure = errorCurves(series, {...options, levels: [{text: "zero", value: 1}], at: 2});
  expectSnapshot(figure, "errorCurves.svg");
  expect(name(figure)).toBe("Error by step, logarithmic. At step 2: residual 0.1; plain 0.8; zero 1.");
  expect(figure.outerHTML).not.toContain("NaN");
  expect(name(errorCurves([], options))).toBe("Error by step, logarithmic. .");
});

it("writes errors short", () => {
  expect([0, 0.00051, 0.17, 3.24, 4e-6, 150, NaN].map(errorText)).toEqual([
    "0",
    "0.00051",
    "0.17",
    "3.2",
    "4·10⁻⁶",
    "150",
    "not a number"
  ]);
});

it("stacks f(x) on x, each part by its name, and tells the sum at the chosen place", () => {
  const y = CURVE_X.map((x) => x + 0.5);
  const figure = sumPicture(y, target, {width: 320, point: 63});
  expectSnapshot(figure, "sumPicture.svg");
  expect(name(figure)).toContain("At x = 3.00 the correction f(x) is 0.50, the sum 3.50");
  const parts = new Set([...figure.querySelectorAll<SVGElement>("[data-part]")].map((node) => node.dataset.part));
  expect(parts).toEqual(new Set(["h", "f", "skip", "y", "sum"]));
  const alone = correctionCurve(y, target, {width: 320});
  expectSnapshot(alone, "correctionCurve.svg");
  expect(name(alone)).toBe("f(x) alone: at most 0.50; h(x) − x: at most 0.10.");
});

it("the study says what the text says: plain ahead at two and four blocks, lost from twelve on; residual level", () => {
  expectSnapshot(chainStudy(curve.study, {width: 320}), "chainStudy.svg");
  const points = bestRates(curve.study);
  const at = (network: string, blocks: number) =>
    points.find((point) => point.network === network && point.blocks === blocks)!.median;
  for (const blocks of [2, 4]) expect(at("residual", blocks) / at("plain", blocks)).toBeGreaterThan(2);
  expect(at("plain", 1) / at("residual", 1)).toBeLessThan(1.5);
  expect(at("plain", 8) / at("residual", 8)).toBeGreaterThan(5);
  for (const blocks of [12, 16]) {
    const plain = curve.study.filter((cell) => cell.network === "plain" && cell.blocks === blocks);
    expect(Math.min(...plain.map(({loss}) => loss))).toBeGreaterThan(0.5);
  }
  const residual = [1, 2, 4, 8, 12, 16].map((blocks) => at("residual", blocks));
  expect(Math.max(...residual) / Math.min(...residual)).toBeLessThan(2);
  expect(Math.max(...residual)).toBeLessThan(curveError(CURVE_X, target));
});

it("the recorded copies say what the text says, in every seed", () => {
  const ends = (id: string, network: string) =>
    identity.runs
      .find((run) => run.id === id)!
      .ends.filter((end) => end.network === network)
      .map(({error}) => error);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  for (const id of ["one", "four", "eight"]) expect(Math.max(...ends(id, "residual"))).toBeLessThan(1e-3);
  expect(Math.min(...ends("one", "plain"))).toBeGreaterThan(0.1);
  expect(Math.min(...ends("eight", "plain"))).toBeGreaterThan(0.99);
  expect(Math.min(...ends("loud", "residual"))).toBeGreaterThan(0.75);
  expect(mean(ends("loud", "plain"))).toBeLessThan(mean(ends("loud", "residual")));
  const one = identity.runs.find(({id}) => id === "one")!.reports.flatMap(({measures}) => measures.residual);
  expect(one[0]!.on).toBeGreaterThan(0.4);
  expect(one[15]!.error).toBeLessThan(0.001);
  expect(one.at(-1)!.on).toBeLessThan(0.02);
  const eight = identity.runs.find(({id}) => id === "eight")!.reports.flatMap(({measures}) => measures.plain);
  expect(eight[0]!.ratio).toBeCloseTo(1 / 8, 1);
});

it("the residuals fall within each stage, before training too, and training takes them further", () => {
  const figure = residualBars(sizes.trained, sizes.untrained, {width: 320});
  expectSnapshot(figure, "residualBars.svg");
  expect(name(figure)).toMatch(/stage 1 115%, 57%, 51%; stage 2 10\d%/);
  for (const units of [sizes.trained, sizes.untrained.slice(0, 3), sizes.untrained.slice(7, 13)])
    units.forEach(({stage, mean}, i) => {
      const before = units[i - 1];
      if (before && before.stage === stage && !before.projection) expect(mean).toBeLessThan(before.mean);
    });
  const mean = (units: RecordedSizes["trained"]) => units.reduce((sum, unit) => sum + unit.mean / units.length, 0);
  expect(mean(sizes.trained)).toBeLessThan(mean(sizes.untrained));
  expect(Math.min(...sizes.trained.map((unit) => unit.mean))).toBeGreaterThan(1 / 3);
});

it("the zero start begins lower, is behind from step 20 to 50, and ends ahead at the larger rate only", () => {
  for (const lr of [0.05, 0.1]) {
    const band = (start: boolean) => lossBand(zero.runs.filter((run) => run.lr === lr && run.zero === start));
    const [one, silent] = [band(false), band(true)];
    expect(silent[0]!.mean).toBeLessThan(one[0]!.mean);
    for (let step = 20; step <= (lr === 0.05 ? 85 : 50); step++)
      expect(silent[step - 1]!.mean).toBeGreaterThan(one[step - 1]!.mean);
    const late = (points: typeof one) => points.slice(-20).reduce((sum, point) => sum + point.mean / 20, 0);
    if (lr === 0.1) expect(late(silent)).toBeLessThan(0.85 * late(one));
    else expect(Math.abs(late(silent) / late(one) - 1)).toBeLessThan(0.15);
  }
  expectSnapshot(
    zeroScaleCurves(
      zero.runs.filter(({lr}) => lr === 0.1),
      {width: 320}
    ),
    "zeroScaleCurves.svg"
  );
});

it("with zero weights a plain stack gives nothing and a residual one a copy; at full weights neither copies", () => {
  const image = Float32Array.from({length: 64}, (_, i) => Math.sin(i));
  const [none, whole] = [scaledStack(image, 8, 0, 1), scaledStack(image, 8, 1, 1)];
  expect([...none.residual]).toEqual([...image]);
  expect(sizeBeside(none.plain, image)).toBe(0);
  expect(distanceFromCopy(whole.residual, image)).toBeGreaterThan(0.5);
  // Two convolutions a unit, three units: the plain output goes with the sixth power of the scale.
  const half = scaledStack(image, 8, 0.5, 1);
  expect(sizeBeside(half.plain, image) * 64).toBeCloseTo(sizeBeside(whole.plain, image), 4);
  const points = [0, 0.5, 1].map((scale) => ({scale, residual: scale, plain: 1}));
  expectSnapshot(scaleCurves(points, points[1]!, {width: 320}), "scaleCurves.svg");
});

it("draws maps in one scale of greys, each row by its name", () => {
  const rows = greyRows(
    [
      {label: "In", data: [0, 1, 2, 3]},
      {label: "Out", data: [0, 0, 0, 0.5]}
    ],
    1,
    4
  );
  expect([...rows.querySelectorAll("canvas")].map(name)).toEqual([
    "In: values 0.00 to 3.00",
    "Out: values 0.00 to 0.50"
  ]);
});
