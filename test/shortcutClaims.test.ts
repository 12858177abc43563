import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {root} from "./support/root.js";
import {createFoldedNetwork} from "../components/engine/foldedNetwork.js";
import type {FoldedRun} from "../components/engine/foldedRun.js";
import {loadKernels} from "../components/engine/kernels/loadKernels.js";
import {createAllocator} from "../components/engine/kernels/wasmMemory.js";
import {readWeightFiles} from "../components/engine/weights/readWeightFiles.js";
import {createDataset} from "../components/engine/data/dataset.js";
import type {RecordedCuts} from "../components/lessons/build/recordedCuts.js";
import {cutFindings} from "../components/draw/cuts/cutFindings.js";
import type {RecordedCutSeeds} from "../components/run/recorded/recordedCutSeeds.js";
import {recordedData} from "./support/recordedData.js";
import {kernelBytes, useWasm} from "./support/wasmBackend.js";

beforeAll(useWasm);

const page = readFileSync(join(root, "src/build.md"), "utf8").replace(/\s+/g, " ");
const RECORDED = recordedData("cuts") as RecordedCuts;
const FIVE = recordedData("cut-seeds") as RecordedCutSeeds;

it("measures what /build says of shortcuts that are cut and units that are taken out", async () => {
  const bytes = new Uint8Array(readFileSync(join(root, "data/weights/residual-34.safetensors"))).buffer;
  const read = readWeightFiles([{name: "residual-34.safetensors", bytes}]);
  const {network, weights} = read;
  const allocator = createAllocator();
  const kernels = await loadKernels(kernelBytes(), allocator.memory);
  const folded = createFoldedNetwork(network, weights, kernels, allocator);
  read.release();
  const test = createDataset("digits", "test", 16, 1);
  const IMAGES = 256;
  const ratios: number[] = [];
  const right = (options: FoldedRun): number => {
    let count = 0;
    for (let i = 0; i < IMAGES; i++) {
      const probabilities = folded.run(test.image(i), options);
      if (probabilities.indexOf(Math.max(...probabilities)) === test.label(i)) count++;
    }
    return count / IMAGES;
  };
  const units = network.layers.filter((layer) => layer.kind === "residualUnit");
  const last = units.find(({name}) => name === "residual_unit_12")!;
  expect(last.id).toBe("stage3.unit6");
  const [whole, cut, bare, deleted] = [
    right({}),
    right({withoutShortcut: new Set([last.id])}),
    right({withoutShortcut: new Set(units.map(({id}) => id))}),
    right({deleted: new Set([last.id])})
  ];
  // What is recorded is what is measured, also where it is not measured here again.
  expect([whole, cut, bare]).toEqual(
    [RECORDED.whole, RECORDED.without[12], RECORDED.bare].map((count) => (count ?? NaN) / RECORDED.images)
  );
  expect(FIVE.seeds[0]!.emptied[12]).toBe(deleted * IMAGES);

  const norm = (values: Float32Array): number => Math.hypot(...values);
  folded.run(test.image(0), {
    onUnit: ({residual, sum}) => ratios.push(norm(residual) / norm(sum.map((value, i) => value - residual[i]!)))
  });
  // “In the trained miniature f(x) is mostly smaller than x.”
  expect(ratios.filter((ratio) => ratio < 1).length).toBeGreaterThan(ratios.length / 2);
  allocator.dispose();
});

it("has one recording of the shipped network's cuts, and four more networks beside it", () => {
  const [shipped] = FIVE.seeds;
  expect(shipped).toMatchObject({seed: RECORDED.seed, whole: RECORDED.whole, without: RECORDED.without});
  expect([FIVE.images, FIVE.config.steps, FIVE.seeds.length]).toEqual([RECORDED.images, RECORDED.steps, 5]);
  expect(page).toContain("The same training ran from five seeds");
});

it("finds in all five networks what /build and /paths say of arcs that are cut", () => {
  const text = cutFindings(FIVE)
    .map((finding) => finding.text)
    .join(" ");
  const mean = (i: number): number => FIVE.seeds.reduce((sum, {without}) => sum + without[i]!, 0) / 5 / 2.56;
  const means = FIVE.units.map((_unit, i) => Math.round(mean(i)));
  expect(text).toContain(`${means.slice(0, 3).join(", ")} % in stage 1; ${means.slice(3, 7).join(", ")} % in stage 2`);
  expect(text).toContain("In each of these stages every arc is missed more than the one before it.");
  expect(text).toContain(`Least is left without unit 3.6: ${Math.min(...means)} %`);
  // The last stage is hardly missed in any of them, and its first arcs are the least missed of their stages in most.
  const late = FIVE.seeds.flatMap(({without}) => without.slice(13));
  expect(Math.min(...late) / 256).toBeGreaterThan(0.9);
  expect(text).toContain("at least 91 % stay right in each of the five networks");
  const wins = [0, 3, 7].map(
    (first, i) =>
      FIVE.seeds.filter(({without}) => without[first] === Math.max(...without.slice(first, [3, 7, 13][i]))).length
  );
  expect(wins).toEqual([5, 4, 5]);
  expect(text).toContain("least missed of its stage in five, four, five and one of the five networks");
  const of = (unit: number): number[] => FIVE.seeds.map(({without}) => Math.round(without[unit]! / 2.56));
  const spread = (unit: number): number => Math.max(...of(unit)) - Math.min(...of(unit));
  for (const unit of FIVE.units.keys()) expect(spread(unit)).toBeLessThanOrEqual(spread(5));
  expect(text).toContain(`differ most without unit 2.3: ${Math.min(...of(5))} to ${Math.max(...of(5))} % right`);
  for (const {ratios, without} of FIVE.seeds) expect(rankCorrelation(ratios, without)).toBeGreaterThan(0.69);
});

/** Spearman's: the correlation of ranks, equal values sharing theirs. */
function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const ranks = (list: readonly number[]): number[] =>
    list.map((value) => {
      const below = list.filter((other) => other < value).length;
      return below + (list.filter((other) => other === value).length - 1) / 2;
    });
  const middle = (a.length - 1) / 2;
  const product = (u: readonly number[], v: readonly number[]): number =>
    u.reduce((sum, rank, i) => sum + (rank - middle) * ((v[i] ?? 0) - middle), 0);
  const [u, v] = [ranks(a), ranks(b)];
  return product(u, v) / Math.sqrt(product(u, u) * product(v, v));
}
