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
import {kernelBytes, useWasm} from "./support/wasmBackend.js";

beforeAll(useWasm);

const page = readFileSync(join(root, "src/build.md"), "utf8");

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
  expect(page).toContain(`On ${IMAGES} test digits the whole miniature is right for ${(100 * whole).toFixed(1)} %.`);
  expect(page).toContain(
    `it is right for ${Math.round(100 * cut)} %: chance. Without any shortcut, for ${Math.round(100 * bare)} % as well.`
  );
  expect(page).toContain(`Then ${(100 * deleted).toFixed(1)} % are right.`);

  const norm = (values: Float32Array): number => Math.hypot(...values);
  folded.run(test.image(0), {
    onUnit: ({residual, sum}) => ratios.push(norm(residual) / norm(sum.map((value, i) => value - residual[i]!)))
  });
  // “In the trained miniature f(x) is mostly smaller than x.”
  expect(ratios.filter((ratio) => ratio < 1).length).toBeGreaterThan(ratios.length / 2);
  allocator.dispose();
});
