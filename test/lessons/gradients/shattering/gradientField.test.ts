import {expect, it} from "vitest";
import {
  gradientField,
  neighbourCorrelation
} from "../../../../components/lessons/gradients/shattering/gradientField.js";
import {networkOutput, randomNetwork} from "../../../../components/lessons/gradients/shattering/randomNetwork.js";

const DEPTHS = [2, 10, 30];

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
