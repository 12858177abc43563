import {expect, it} from "vitest";
import {filterDirection} from "../../../../components/lessons/loss-surface/worker/filterDirection.js";
import {randomStream} from "../../../../components/run/randomStream.js";

const weights = Float32Array.from({length: 3 * 3 * 2 * 4}, (_, i) => Math.sin(i) * (1 + (i % 4)));
const kernel = {id: "stage1.unit1.conv1", kind: "kernel", shape: [3, 3, 2, 4]} as const;

const length = (values: ArrayLike<number>, filter: number, filters: number): number =>
  Math.hypot(...Array.from(values).filter((_, i) => i % filters === filter));

it("is as long as the weights in each filter, and points where its own random numbers do", () => {
  const direction = filterDirection(kernel, weights, 1, "x");
  const random = randomStream(1, "direction", "x", kernel.id);
  const drawn = Array.from(direction, () => random.normal());
  for (let filter = 0; filter < 4; filter++) {
    expect(length(direction, filter, 4)).toBeCloseTo(length(weights, filter, 4), 8);
    const ratios = drawn.map((value, i) => (direction[i] ?? NaN) / value).filter((_, i) => i % 4 === filter);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0]!, 8);
  }
});

it("does not care how large the weights are: ten times the filter, ten times the direction", () => {
  const large = filterDirection(
    kernel,
    weights.map((w) => 10 * w),
    1,
    "x"
  );
  filterDirection(kernel, weights, 1, "x").forEach((value, i) => expect(large[i]).toBeCloseTo(10 * value, 4));
});

it("is another for the other axis, another seed and another layer, and the same when asked again", () => {
  const first = filterDirection(kernel, weights, 1, "x");
  expect(filterDirection(kernel, weights, 1, "x")).toEqual(first);
  expect(filterDirection(kernel, weights, 1, "y")).not.toEqual(first);
  expect(filterDirection(kernel, weights, 2, "x")).not.toEqual(first);
  expect(filterDirection({...kernel, id: "stem.conv"}, weights, 1, "x")).not.toEqual(first);
});

it("leaves γ, β and the bias alone, and takes each class of the classifier for a filter", () => {
  for (const kind of ["gamma", "beta", "bias"] as const)
    expect(filterDirection({id: kind, kind, shape: [4]}, Float32Array.of(1, 2, 3, 4), 1, "x")).toEqual(
      new Float64Array(4)
    );
  const values = Float32Array.of(1, 0, 2, 0, 2, 0);
  const classifier = filterDirection({id: "classifier", kind: "weights", shape: [3, 2]}, values, 1, "x");
  expect(length(classifier, 0, 2)).toBeCloseTo(3, 8);
  expect(length(classifier, 1, 2)).toBe(0);
});
