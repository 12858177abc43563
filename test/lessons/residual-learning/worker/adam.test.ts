import {expect, it} from "vitest";
import {adam} from "../../../../components/lessons/residual-learning/worker/adam.js";

it("moves by the learning rate at its first step, whatever the gradient's size, against its sign", () => {
  const parameters = Float64Array.of(1, 1, 1);
  adam(parameters, Float64Array.of(1e-3, -1e3, 0))(0.1);
  expect(parameters[0]).toBeCloseTo(0.9, 4);
  expect(parameters[1]).toBeCloseTo(1.1, 10);
  expect(parameters[2]).toBe(1);
});

it("is what the paper writes down, with weighted sums over all gradients so far", () => {
  const [parameters, gradients] = [Float64Array.of(0), Float64Array.of(0)];
  const update = adam(parameters, gradients);
  const seen: number[] = [];
  let expected = 0;
  for (const gradient of [1, -2, 0.5, 3]) {
    gradients[0] = gradient;
    update(0.01);
    seen.push(gradient);
    const t = seen.length;
    const average = (values: readonly number[], beta: number): number =>
      values.reduce((sum, value, i) => sum + (1 - beta) * beta ** (t - 1 - i) * value, 0) / (1 - beta ** t);
    const square = average(
      seen.map((value) => value ** 2),
      0.999
    );
    expected -= (0.01 * average(seen, 0.9)) / (Math.sqrt(square) + 1e-8);
    expect(parameters[0]).toBeCloseTo(expected, 12);
  }
});
