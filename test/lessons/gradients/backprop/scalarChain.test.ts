import {expect, it} from "vitest";
import {runChain, type ScalarChain} from "../../../../components/lessons/gradients/backprop/scalarChain.js";

const CHAIN: ScalarChain = {x: 0.5, target: 0, weights: [0.8, 0.5, -0.4], activation: "tanh", shortcuts: true};
const CHAINS: readonly ScalarChain[] = [true, false].flatMap((shortcuts) =>
  (["tanh", "relu"] as const).flatMap((activation) =>
    [CHAIN, {...CHAIN, x: -1.3, target: 2, weights: [1.7, -2, 0.3]}].map((chain) => ({...chain, activation, shortcuts}))
  )
);

it.each(CHAINS)("has the gradients that finite differences give: %j", (chain) => {
  const h = 1e-6;
  const pass = runChain(chain);
  const slope = (change: (d: number) => Partial<ScalarChain>): number =>
    (runChain({...chain, ...change(h)}).loss - runChain({...chain, ...change(-h)}).loss) / (2 * h);
  expect(pass.gradients[0]).toBeCloseTo(
    slope((d) => ({x: chain.x + d})),
    6
  );
  for (const [i, gradient] of pass.weightGradients.entries())
    expect(gradient).toBeCloseTo(
      slope((d) => ({weights: chain.weights.map((w, k) => w + (k === i ? d : 0))})),
      6
    );
});

it.each(CHAINS)("finds ∂L/∂x as the sum over its paths: %j", (chain) => {
  const {paths, gradients} = runChain(chain);
  expect(paths).toHaveLength(chain.shortcuts ? 8 : 1);
  expect(paths.reduce((sum, {value}) => sum + value, 0)).toBeCloseTo(gradients[0] ?? NaN, 12);
});

it("hands the gradient on unchanged along the path of all shortcuts, whatever the layers do", () => {
  const {paths, gradients} = runChain({...CHAIN, weights: [0, 0, 0]});
  expect(paths[0]).toEqual({through: [false, false, false], value: gradients[3]});
  expect(gradients[0]).toBe(gradients[3]);
  expect(Math.abs(runChain({...CHAIN, weights: [0, 0, 0], shortcuts: false}).gradients[0] ?? NaN)).toBe(0);
});

it("with weights of 0 and a target of 1 hands the gradient on through shortcuts alone, as the page lets its reader try", () => {
  const silent = {...CHAIN, target: 1, weights: [0, 0, 0]};
  expect(runChain(silent)).toMatchObject({loss: 0.125, gradients: [-0.5, -0.5, -0.5, -0.5]});
  const cut = runChain({...silent, shortcuts: false});
  expect(cut.loss).toBe(0.5);
  expect(cut.gradients[0]).toBeCloseTo(0, 12);
});
