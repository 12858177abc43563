import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs";
import {ResidualUnitLayer} from "../../../components/engine/layers/residualUnitLayer.js";

beforeAll(async () => {
  await tf.setBackend("cpu");
});

const EPSILON = 1e-3;

/** A unit whose every weight is random: kernels start at zero, which would hide a main path left out. */
function randomUnit(channels: number, filters: number, strides: number): ResidualUnitLayer {
  const unit = new ResidualUnitLayer({filters, strides, name: "unit"});
  unit.build([null, 5, 5, channels]);
  tf.tidy(() => {
    // Above zero, since variances are among them.
    const values = unit.getWeights().map(({shape}, i) => tf.randomUniform(shape, 0.2, 1.2, "float32", i + 1));
    unit.setWeights(values.map((value) => (value.rank === 4 ? tf.sub(value, 0.7) : value)));
  });
  return unit;
}

/** One weight by the end of its name, `conv1/kernel`. */
function weight(unit: ResidualUnitLayer, end: string): tf.Tensor {
  const found = unit.weights.find(({originalName}) => originalName.endsWith(end));
  if (found === undefined) throw new Error(`no weight ${end}: ${unit.weights.map((w) => w.originalName).join(", ")}`);
  return found.read();
}

function norm(unit: ResidualUnitLayer, x: tf.Tensor4D, layer: string): tf.Tensor4D {
  const of = (name: string): tf.Tensor1D => weight(unit, `${layer}/${name}`) as tf.Tensor1D;
  return tf.batchNorm4d(x, of("moving_mean"), of("moving_variance"), of("beta"), of("gamma"), EPSILON);
}
function convolve(unit: ResidualUnitLayer, x: tf.Tensor4D, layer: string, strides: number): tf.Tensor4D {
  return tf.conv2d(x, weight(unit, `${layer}/kernel`) as tf.Tensor4D, strides, "same");
}

it.each([
  {strides: 1, channels: 4, filters: 4},
  {strides: 2, channels: 4, filters: 6}
])("computes the seed's unit from its own weights: stride $strides", ({strides, channels, filters}) => {
  tf.tidy(() => {
    const unit = randomUnit(channels, filters, strides);
    const x = tf.randomNormal<tf.Rank.R4>([2, 5, 5, channels], 0, 1, "float32", 9);
    const first = tf.relu(norm(unit, convolve(unit, x, "conv1", strides), "bn1"));
    const residual = norm(unit, convolve(unit, first, "conv2", 1), "bn2");
    const skip = strides > 1 ? norm(unit, convolve(unit, x, "projection", strides), "projectionBn") : x;
    const parts = unit.parts(x);
    expect(Math.max(...tf.abs(residual).dataSync())).toBeGreaterThan(0.1);
    expect([...parts.residual.dataSync()]).toEqual([...residual.dataSync()]);
    expect([...parts.skip.dataSync()]).toEqual([...skip.dataSync()]);
    expect([...parts.sum.dataSync()]).toEqual([...tf.add(residual, skip).dataSync()]);
    const output = tf.relu(tf.add(residual, skip));
    expect([...parts.output.dataSync()]).toEqual([...output.dataSync()]);
    const applied = unit.apply(x) as tf.Tensor;
    expect(applied.shape).toEqual(output.shape);
    expect([...applied.dataSync()]).toEqual([...output.dataSync()]);
  });
});

it("comes back from its configuration and computes the same", () => {
  tf.tidy(() => {
    const unit = randomUnit(4, 6, 2);
    const config = unit.getConfig();
    expect(config).toMatchObject({filters: 6, strides: 2, activation: "relu", name: "unit"});
    const copy = ResidualUnitLayer.fromConfig<ResidualUnitLayer>(
      ResidualUnitLayer,
      JSON.parse(JSON.stringify(config)) as tf.serialization.ConfigDict
    );
    copy.build([null, 5, 5, 4]);
    copy.setWeights(unit.getWeights());
    const x = tf.randomNormal<tf.Rank.R4>([1, 5, 5, 4], 0, 1, "float32", 7);
    expect([...copy.parts(x).output.dataSync()]).toEqual([...unit.parts(x).output.dataSync()]);
  });
});

it("counts 64 channels as Keras does: 73,984 weights that learn and 256 that don't", () => {
  tf.tidy(() => {
    const unit = new ResidualUnitLayer({filters: 64});
    unit.build([null, 56, 56, 64]);
    const count = (weights: typeof unit.weights): number =>
      weights.reduce((sum, {shape}) => sum + tf.util.sizeFromShape(shape as number[]), 0);
    expect(unit.countParams()).toBe(74_240);
    expect(count(unit.trainableWeights)).toBe(73_984);
    expect(count(unit.nonTrainableWeights)).toBe(256);
  });
});

it("updates its moving statistics only when told that it trains", () => {
  tf.tidy(() => {
    const unit = randomUnit(4, 4, 1);
    const x = tf.randomNormal<tf.Rank.R4>([2, 5, 5, 4], 0, 1, "float32", 8);
    const mean = (): number[] => [...weight(unit, "bn1/moving_mean").dataSync()];
    const before = mean();
    unit.apply(x);
    expect(mean()).toEqual(before);
    unit.apply(x, {training: true});
    expect(mean()).not.toEqual(before);
  });
});

it("refuses every stride but 1 and 2", () => {
  for (const strides of [0, 3, 1.5])
    expect(() => new ResidualUnitLayer({filters: 8, strides})).toThrow(`strides must be 1 or 2: ${strides}`);
});

it("learns nothing when frozen, and keeps every weight", () => {
  tf.tidy(() => {
    const unit = randomUnit(4, 6, 2);
    const count = unit.weights.length;
    unit.trainable = false;
    expect(unit.trainableWeights).toHaveLength(0);
    expect(unit.weights).toHaveLength(count);
  });
});
