import {expect, it} from "vitest";
import {
  gradientField,
  inputGradients,
  neighbourCorrelation,
  networkOutput,
  randomNetwork
} from "../../../../components/lessons/gradients/shattering/gradientField.js";

const DEPTHS = [2, 10, 30];

it.each([true, false])("has the gradients that finite differences give, shortcuts: %s", (shortcuts) => {
  const network = randomNetwork({seed: 2, shortcuts, depths: [1, 4], width: 12, inputs: 32});
  const input = network.circle[5] ?? new Float64Array();
  const h = 1e-6;
  inputGradients(network, [1, 4], input).forEach((gradient, d) => {
    for (const [i, value] of gradient.entries()) {
      const at = (distance: number): number =>
        networkOutput(
          network,
          d === 0 ? 1 : 4,
          input.map((x, k) => x + (k === i ? distance : 0))
        );
      expect(value).toBeCloseTo((at(h) - at(-h)) / (2 * h), 5);
    }
  });
});

it("shatters the gradients of the deep plain network and not those of the residual one, for each of five seeds", () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const [plain, residual] = [false, true].map((shortcuts) =>
      gradientField({seed, shortcuts, depths: DEPTHS}).map(({gradients}) => neighbourCorrelation(gradients))
    );
    expect(plain?.[0]).toBeGreaterThan(0.85);
    expect(Math.abs(plain?.[2] ?? NaN)).toBeLessThan(0.15);
    expect(residual?.[2]).toBeGreaterThan(0.6);
  }
});

it("has the slope that the output shows from one input to the next", () => {
  const options = {seed: 1, shortcuts: true, depths: [2], inputs: 4096, width: 8};
  const network = randomNetwork(options);
  const slopes = gradientField(options)[0]?.slopes ?? [];
  const output = (n: number): number => networkOutput(network, 2, network.circle[n] ?? new Float64Array());
  for (const n of [100, 900, 2500])
    expect(slopes[n]).toBeCloseTo(((output(n + 1) - output(n - 1)) * 4096) / (4 * Math.PI), 1);
});

it("finds the same direction fully correlated and its opposite the reverse", () => {
  const [a, b] = [Float64Array.of(1, 2), Float64Array.of(-1, -2)];
  expect(neighbourCorrelation([a, a.map((value) => 3 * value)])).toBeCloseTo(1, 12);
  expect(neighbourCorrelation([a, b])).toBeCloseTo(-1, 12);
});
