import {expect, it} from "vitest";
import type {TwinName} from "../../../components/run/networkRun.js";
import {heldRates} from "../../../components/run/report/heldRates.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {warmUpShare} from "../../../components/run/warmUp.js";

const config = {...DEFAULT_CONFIG, lr: 0.1};
/** A network whose steps applied these rates. */
const applied = (network: TwinName, ...rates: readonly number[]) => ({
  network,
  weightLayers: [],
  activationLayers: [],
  reports: rates.map((rate, i) => ({step: i + 1, loss: 1, accuracy: 0.5, learningRate: rate * warmUpShare(i + 1)}))
});
const rates = [
  {step: 1, value: 0.2},
  {step: 2, value: 0.05}
];

it("names the step after which a rate held, not the last one that had been told", () => {
  const networks = (["residual", "plain"] as const).map((name) => applied(name, 0.1, 0.1, 0.2, 0.2, 0.05));
  expect(heldRates({config, networks, rates})).toEqual([
    {value: 0.2, step: 2, apart: []},
    {value: 0.05, step: 4, apart: []}
  ]);
});

it("names both steps where the networks took it up at different ones", () => {
  const networks = [applied("residual", 0.1, 0.1, 0.2), applied("plain", 0.1, 0.2)];
  expect(heldRates({config, networks, rates})).toEqual([
    {
      value: 0.2,
      step: 2,
      apart: [
        {network: "residual", step: 2},
        {network: "plain", step: 1}
      ]
    },
    {value: 0.05, step: 2, apart: []}
  ]);
});

it("takes the step that was known where no step tells", () => {
  expect(heldRates({config, networks: [], rates}).map(({step}) => step)).toEqual([1, 2]);
});
