import {expect, it} from "vitest";
import {networkOutput, randomNetwork} from "../../../../components/lessons/gradients/shattering/randomNetwork.js";

const OPTIONS = {seed: 3, depths: [1, 4], width: 12, inputs: 32};
const squared = (values: Float64Array): number => values.reduce((sum, value) => sum + value ** 2, 0);

it("takes all of its numbers from the seed, the same with and without shortcuts", () => {
  const [plain, residual] = [false, true].map((shortcuts) => randomNetwork({...OPTIONS, shortcuts}));
  expect(plain?.layers.map(({weights}) => weights)).toEqual(residual?.layers.map(({weights}) => weights));
  expect(plain?.circle).toEqual(residual?.circle);
  expect(randomNetwork({...OPTIONS, seed: 4, shortcuts: true}).readout).not.toEqual(residual?.readout);
});

it("normalizes each layer's numbers over the circle", () => {
  const {layers, circle} = randomNetwork({...OPTIONS, shortcuts: false});
  const [first] = layers;
  const normal = circle.map((x) => x.map((value, i) => (value - (first?.mean[i] ?? 0)) * (first?.inverse[i] ?? 0)));
  const sum = normal.reduce((all, x) => all.map((value, i) => value + (x[i] ?? 0)), new Float64Array(12));
  for (const value of sum) expect(value).toBeCloseTo(0, 9);
  expect(normal.reduce((all, x) => all + squared(x), 0) / (12 * 32)).toBeCloseTo(1, 9);
});

it("reads its output at any depth", () => {
  const network = randomNetwork({...OPTIONS, shortcuts: true});
  const input = network.circle[0] ?? new Float64Array();
  const direct = input.reduce((sum, value, i) => sum + value * (network.readout[i] ?? 0), 0);
  expect(networkOutput(network, 0, input)).toBeCloseTo(direct, 12);
  expect(networkOutput(network, 4, input)).not.toBeCloseTo(networkOutput(network, 1, input), 3);
});
