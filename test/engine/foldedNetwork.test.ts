import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import {miniature} from "../../components/network/miniature.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import type {Network} from "../../components/network/network.js";
import {createFoldedNetwork} from "../../components/engine/foldedNetwork.js";
import {loadKernels} from "../../components/engine/kernels/loadKernels.js";
import {createAllocator} from "../../components/engine/kernels/wasmMemory.js";
import {modelWeights} from "../../components/engine/layers/modelWeights.js";
import {ResidualUnitLayer} from "../../components/engine/layers/residualUnitLayer.js";
import {sequentialResnet} from "../../components/engine/layers/sequentialResnet.js";
import type {UnitMaps} from "../../components/engine/unitMaps.js";
import {kernelBytes, relativeError, useWasm} from "../support/wasmBackend.js";

beforeAll(useWasm);

/** The network as layers with statistics and scales unlike those it starts with, and folded. */
async function both(network: Network) {
  const model = sequentialResnet(network);
  tf.tidy(() => {
    for (const layer of model.layers)
      layer.setWeights(
        layer
          .getWeights()
          .map((value, i) => (value.rank === 1 ? tf.randomUniform(value.shape, 0.3, 1.3, "float32", i + 1) : value))
      );
  });
  const allocator = createAllocator();
  const kernels = await loadKernels(kernelBytes(), allocator.memory);
  return {model, allocator, folded: createFoldedNetwork(network, modelWeights(network, model), kernels, allocator)};
}

it.each([
  ["ResNet-18 at 64×64", residualNetwork({input: [64, 64, 3], stages: [2, 2, 2, 2], width: 8, classes: 7})],
  ["an odd, oblong input", residualNetwork({input: [45, 61, 3], stages: [1, 1, 1], width: 16})],
  ["one unit a stage at 17×33, one channel", residualNetwork({input: [17, 33, 1], stages: [1, 1], width: 8})],
  ["the miniature with its 3×3 stem", miniature({depth: 10, channels: 3})]
])("gives the probabilities and unit maps of tf.layers: %s", async (_name, network) => {
  const {model, folded, allocator} = await both(network);
  const image = tf.randomNormal<tf.Rank.R4>([1, ...network.input], 0, 1, "float32", 9);
  const units: UnitMaps[] = [];
  const ours = folded.run((await image.data()) as Float32Array, {onUnit: (maps) => units.push(maps)});
  const expected = await tf.tidy(() => model.predict(image) as tf.Tensor).data();
  expect(relativeError(ours, expected)).toBeLessThan(1e-3);
  let x: tf.Tensor = image;
  for (const layer of model.layers) {
    if (layer instanceof ResidualUnitLayer) {
      const parts = tf.tidy(() => layer.parts(x as tf.Tensor4D));
      const maps = units.find(({name}) => name === layer.name)!;
      expect([...maps.shape]).toEqual(parts.sum.shape.slice(1));
      expect(relativeError(maps.input, await x.data())).toBeLessThan(1e-3);
      expect(relativeError(maps.residual, await parts.residual.data())).toBeLessThan(1e-3);
      expect(relativeError(maps.sum, await parts.sum.data())).toBeLessThan(1e-3);
      expect(relativeError(maps.output, await parts.output.data())).toBeLessThan(1e-3);
    }
    x = tf.tidy(() => layer.call(x, {training: false}) as tf.Tensor);
  }
  expect(folded.run((await image.data()) as Float32Array)).toEqual(ours);
  allocator.dispose();
});

it("leaves no tensor behind, and refuses an image of another size with both numbers", async () => {
  const {model, folded, allocator} = await both(residualNetwork({input: [32, 32, 3], stages: [1, 1], width: 8}));
  const before = tf.memory().numTensors;
  folded.run(new Float32Array(32 * 32 * 3));
  expect(tf.memory().numTensors).toBe(before);
  expect(() => folded.run(new Float32Array(3))).toThrow("the image must have 3072 values, 32×32×3: 3");
  model.dispose();
  allocator.dispose();
});

it("leaves out units that keep their shape: they hand on what they get", async () => {
  const network = residualNetwork({input: [32, 32, 3], stages: [2, 1], width: 8});
  const {folded, allocator} = await both(network);
  const image = (await tf.randomNormal([32, 32, 3], 0, 1, "float32", 4).data()) as Float32Array;
  const units: UnitMaps[] = [];
  folded.run(image, {deleted: new Set(["stage1.unit1"]), onUnit: (maps) => units.push(maps)});
  const whole: UnitMaps[] = [];
  folded.run(image, {onUnit: (maps) => whole.push(maps)});
  expect(units.map(({name}) => name)).toEqual(["residual_unit_1", "residual_unit_2"]);
  expect(units[0]!.input).toEqual(whole[0]!.input);
  expect(() => folded.run(image, {deleted: new Set(["stage2.unit1"])})).toThrow(
    "stage2.unit1 changes the shape and cannot be left out"
  );
  allocator.dispose();
});

it("cuts shortcuts where it is told to: the unit then hands on ReLU(f(x)), projected or not", async () => {
  const network = residualNetwork({input: [32, 32, 3], stages: [2, 1], width: 8});
  const {folded, allocator} = await both(network);
  const image = (await tf.randomNormal([32, 32, 3], 0, 1, "float32", 4).data()) as Float32Array;
  const whole: UnitMaps[] = [];
  const before = folded.run(image, {onUnit: (maps) => whole.push(maps)});
  for (const [index, id] of ["stage1.unit1", "stage1.unit2", "stage2.unit1"].entries()) {
    const units: UnitMaps[] = [];
    const after = folded.run(image, {withoutShortcut: new Set([id]), onUnit: (maps) => units.push(maps)});
    const cut = units[index]!;
    expect(cut.residual).toEqual(whole[index]!.residual);
    expect(whole[index]!.shortcut).toBe(index === 2 ? "projection" : "identity");
    expect(whole[index]!.sum).toEqual(whole[index]!.residual.map((value, i) => value + whole[index]!.carried![i]!));
    expect([cut.shortcut, cut.carried]).toEqual(["none", undefined]);
    expect(cut.sum).toEqual(cut.residual);
    expect(
      relativeError(
        cut.output,
        cut.residual.map((value) => Math.max(0, value))
      )
    ).toBeLessThan(1e-6);
    expect(after).not.toEqual(before);
  }
  expect(folded.run(image)).toEqual(before);
  allocator.dispose();
});

it("names a unit that it cannot run", async () => {
  const network = residualNetwork({input: [32, 32, 3], stages: [1, 1], width: 8});
  const layers = network.layers.map((layer) =>
    layer.kind === "residualUnit" ? {...layer, main: layer.main.filter(({kind}) => kind !== "activation")} : layer
  );
  await expect(both({...network, layers})).rejects.toThrow("residual_unit cannot be folded");
});
