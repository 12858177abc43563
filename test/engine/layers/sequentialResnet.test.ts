import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs";
import {loadLayersModel} from "@tensorflow/tfjs";
import {describe as describeNetwork} from "../../../components/network/describe.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {ResidualUnitLayer} from "../../../components/engine/layers/residualUnitLayer.js";
import {sequentialResnet} from "../../../components/engine/layers/sequentialResnet.js";
import {summaryText} from "../../../components/engine/layers/summaryText.js";

beforeAll(async () => {
  await tf.setBackend("cpu");
});

const SMALL = residualNetwork({input: [32, 32, 3], stages: [1, 1], width: 8});

it("builds ResNet-34 layer for layer as the specification says, with the seed's totals", () => {
  const network = residualNetwork();
  const model = sequentialResnet(network);
  const facts = describeNetwork(network);
  expect(model.layers.map(({name}) => name)).toEqual(facts.map(({layer}) => layer.name));
  expect(model.layers.map(({outputShape}) => (outputShape as number[]).slice(1))).toEqual(
    facts.map(({output}) => [...output])
  );
  expect(model.layers.map((layer) => layer.countParams())).toEqual(
    facts.map(({parameters}) => parameters.trainable + parameters.nonTrainable)
  );
  const text = summaryText(model);
  for (const line of [
    "Total params: 21,306,826",
    "Trainable params: 21,289,802",
    "Non-trainable params: 17,024",
    "(None, 112, 112, 64)"
  ])
    expect(text).toContain(line);
  expect(text).toMatch(/residual_unit \(ResidualUnit\) +\(None, 56, 56, 64\) +74,240/);
  model.dispose();
});

it("starts kernels with the variance of He et al. 2015a, the same for the same seed", async () => {
  const [one, again, other] = [1, 1, 2].map((seed) => sequentialResnet(SMALL, {seed}));
  const kernel = (model: typeof one) => model!.layers[4]!.weights[0]!.read().data();
  const [a, b, c] = await Promise.all([kernel(one), kernel(again), kernel(other)]);
  expect(a).toEqual(b);
  expect(a).not.toEqual(c);
  const variance = [...a].reduce((sum, value) => sum + value * value, 0) / a.length;
  expect(variance / (2 / (9 * 8))).toBeGreaterThan(0.8);
  expect(variance / (2 / (9 * 8))).toBeLessThan(1.2);
});

it("adds the skip to the residual, rectifies the sum, and projects only where the stride is above 1", () => {
  const unit = new ResidualUnitLayer({filters: 8});
  const down = new ResidualUnitLayer({filters: 16, strides: 2});
  expect(unit.skipLayers).toHaveLength(0);
  expect(down.skipLayers).toHaveLength(2);
  tf.tidy(() => {
    const x = tf.randomNormal<tf.Rank.R4>([2, 5, 5, 8], 0, 1, "float32", 3);
    unit.build([null, 5, 5, 8]);
    const {residual, skip, output} = unit.parts(x);
    expect(skip).toBe(x);
    const expected = tf.relu(tf.add(residual, x)).dataSync();
    expect(output.dataSync()).toEqual(expected);
    expect(down.computeOutputShape([null, 5, 5, 8])).toEqual([null, 3, 3, 16]);
  });
});

it("refuses strides and filters that no unit has", () => {
  expect(() => new ResidualUnitLayer({filters: 8, strides: 3})).toThrow("strides must be 1 or 2: 3");
  expect(() => new ResidualUnitLayer({filters: 0})).toThrow("filters must be a positive whole number: 0");
});

it("can be saved and loaded again, and computes the same", async () => {
  const model = sequentialResnet(SMALL);
  const image = tf.randomNormal([1, 32, 32, 3], 0, 1, "float32", 5);
  const before = await (model.predict(image) as tf.Tensor).data();
  let saved: tf.io.ModelArtifacts | undefined;
  await model.save(
    tf.io.withSaveHandler((artifacts) => {
      saved = artifacts;
      return Promise.resolve({modelArtifactsInfo: {dateSaved: new Date(0), modelTopologyType: "JSON"}});
    })
  );
  const loaded = await loadLayersModel(tf.io.fromMemory(saved!));
  const after = await (loaded.predict(image) as tf.Tensor).data();
  expect(after).toEqual(before);
  expect(loaded.layers.map(({name}) => name)).toEqual(model.layers.map(({name}) => name));
});
