import {expect, it} from "vitest";
import {rateSchedule} from "../../../components/run/report/rateSchedule.js";
import {warmUpShare} from "../../../components/run/warmUp.js";

/** A network whose steps applied these rates, warm-up included. */
const applied = (...rates: readonly number[]) => ({
  reports: rates.map((rate, i) => ({step: i + 1, loss: 1, accuracy: 0.5, learningRate: rate * warmUpShare(i + 1)}))
});

it("finds at which step a network took up each rate, in the warm-up too", () => {
  const rates = [
    {step: 3, value: 0.2},
    {step: 6, value: 0.05}
  ];
  expect(rateSchedule(applied(0.1, 0.1, 0.2, 0.2, 0.2, 0.2, 0.05), 0.1, rates)).toEqual([
    {step: 2, value: 0.2},
    {step: 6, value: 0.05}
  ]);
});

it("leaves what no rate explains to the comparison", () => {
  expect(rateSchedule(applied(0.1, 0.3, 0.1), 0.1, [{step: 1, value: 0.2}])).toEqual([]);
});
