import {expect, it} from "vitest";
import {crossing} from "../../../../components/lessons/gradients/river/crossing.js";
import type {Flow} from "../../../../components/lessons/gradients/river/wayBackFlows.js";

const flow = (stem: number): Flow => ({gradients: [stem, 1], splits: [], loss: 2});
const flows = (plain: number, residual: number) => ({plain: flow(plain), residual: flow(residual)});

it("tells both steps once each network’s stem has clearly got more at one, in whichever order", () => {
  const {look} = crossing();
  expect(look(17, flows(0.1, 1.9))).toBeUndefined();
  expect(look(30, flows(0.1, 0.5))).toBeUndefined();
  expect(look(5, flows(1.5, 1))).toBeUndefined();
  expect(look(1, flows(12, 2))).toBe(
    "At step 1 the plain network’s stem gets 6 times as much gradient as the residual one’s; at step 30 the residual one’s gets 5 times as much."
  );
});
