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
import type {RecordedSizes} from "../components/lessons/residual-learning/unitSize.js";
import {recordedData} from "./support/recordedData.js";
import {kernelBytes, useWasm} from "./support/wasmBackend.js";

beforeAll(useWasm);

const page = readFileSync(join(root, "src/build.md"), "utf8");
const RECORDED = recordedData("cuts") as RecordedCuts;

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
  expect(page).toContain(`On ${IMAGES} test digits the whole miniature is right for ${(100 * whole).toFixed(1)} %;`);
  expect(page).toContain(`Without any shortcut it is right for ${Math.round(100 * bare)} %.`);
  expect(page).toContain(`Then ${(100 * deleted).toFixed(1)} % are right.`);

  const norm = (values: Float32Array): number => Math.hypot(...values);
  folded.run(test.image(0), {
    onUnit: ({residual, sum}) => ratios.push(norm(residual) / norm(sum.map((value, i) => value - residual[i]!)))
  });
  // “In the trained miniature f(x) is mostly smaller than x.”
  expect(ratios.filter((ratio) => ratio < 1).length).toBeGreaterThan(ratios.length / 2);
  allocator.dispose();
});

it("lists all sixteen cuts as they were recorded, and how they go with the size of f(x)", () => {
  const shares = RECORDED.without.map((count) => Math.round((100 * count) / RECORDED.images));
  let next = 0;
  for (const [stage, units] of [3, 4, 6, 3].entries()) {
    expect(page).toContain(`${shares.slice(next, next + units).join(", ")} % in stage ${stage + 1}`);
    next += units;
  }
  expect(Math.min(...shares)).toBe(shares[12]);
  const {trained} = recordedData("residual-sizes") as RecordedSizes;
  const correlation = rankCorrelation(
    trained.map(({mean}) => mean),
    RECORDED.without
  );
  expect(page).toContain(`with the digits still right is ${correlation.toFixed(2).slice(1)}.`);
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
