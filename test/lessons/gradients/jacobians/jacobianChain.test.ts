import {Matrix} from "ml-matrix";
import {expect, it} from "vitest";
import {
  jacobianChain,
  singularValues,
  type JacobianChainOptions
} from "../../../../components/lessons/gradients/jacobians/jacobianChain.js";

const CHAIN: JacobianChainOptions = {units: 30, gain: 1, seed: 1, activation: "relu", shortcuts: false};

it("finds the singular values of matrices whose values are known", () => {
  expect(singularValues(Matrix.diag([3, -5]))).toEqual([expect.closeTo(5, 12), expect.closeTo(3, 12)]);
  const [first, second] = singularValues(new Matrix([1, 0].map((zero) => [zero, 1])));
  expect(first).toBeCloseTo((1 + Math.sqrt(5)) / 2, 12);
  expect(second).toBeCloseTo((Math.sqrt(5) - 1) / 2, 12);
  expect(singularValues(new Matrix([1, 2].map((row) => [row, 2 * row])))).toEqual([expect.closeTo(5, 12), 0]);
  expect(singularValues(Matrix.zeros(3, 3))).toEqual([0, 0, 0]);
});

it.each([true, false])("multiplies the Jacobians that finite differences give, shortcuts: %s", (shortcuts) => {
  const input = [0.4, -1.2, 0.7, 0.1, -0.3, 1.5, -0.8, 0.2];
  const chain: JacobianChainOptions = {...CHAIN, units: 4, activation: "tanh", shortcuts};
  const {product, spectra} = jacobianChain({...chain, input});
  const h = 1e-6;
  const moved = (j: number, d: number) =>
    jacobianChain({...chain, input: input.map((x, i) => x + (i === j ? d : 0))}).output;
  for (let j = 0; j < 8; j++)
    for (let i = 0; i < 8; i++)
      expect(product[i]?.[j]).toBeCloseTo(((moved(j, h)[i] ?? NaN) - (moved(j, -h)[i] ?? NaN)) / (2 * h), 7);
  // The squares of the singular values sum up to the squared entries.
  const squares = (list: readonly number[]): number => list.reduce((sum, value) => sum + value ** 2, 0);
  expect(squares(spectra[4] ?? [])).toBeCloseTo(squares(product.flat()), 9);
});

it("vanishes plain and explodes residual at gain 1, for each of the twenty seeds on the slider", () => {
  for (let seed = 1; seed <= 20; seed++)
    for (const activation of ["relu", "tanh"] as const) {
      const largest = (shortcuts: boolean) =>
        jacobianChain({...CHAIN, seed, activation, shortcuts}).spectra[30]?.[0] ?? NaN;
      expect(largest(false)).toBeLessThan(activation === "relu" ? 0.01 : 0.7);
      expect(largest(true)).toBeGreaterThan(5);
    }
});

it("loses directions to ReLU in the plain chain only", () => {
  const zeros = (shortcuts: boolean): number =>
    (jacobianChain({...CHAIN, shortcuts}).spectra[5] ?? []).filter((value) => value === 0).length;
  expect(zeros(false)).toBeGreaterThan(0);
  expect(zeros(true)).toBe(0);
  // What the page says of seed 1: one residual direction is squeezed, but only after many units lost in rounding.
  const residual = jacobianChain({...CHAIN, shortcuts: true}).spectra.map((spectrum) =>
    spectrum.map((value) => value > 0)
  );
  expect(residual.slice(0, 20).flat()).not.toContain(false);
  expect(residual[30]).toEqual([true, true, true, true, true, true, true, false]);
});

it("leaves at most two of eight directions after thirty plain units at gain 2, and widens the residual spread, for each seed", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const plain = jacobianChain({...CHAIN, seed, gain: 2}).spectra[30]!;
    expect(plain.filter((value) => value > 1e-9 * plain[0]!).length).toBeLessThanOrEqual(2);
    const {spectra} = jacobianChain({...CHAIN, seed, shortcuts: true});
    const [one, ten, thirty] = [1, 10, 30].map((k) => spectra[k]!) as [number[], number[], number[]];
    expect(thirty[0]! > ten[0]! && ten[0]! > one[0]!).toBe(true);
    expect(thirty.at(-1)! < ten.at(-1)! && ten.at(-1)! < one.at(-1)!).toBe(true);
  }
});
