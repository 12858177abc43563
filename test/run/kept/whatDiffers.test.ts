import {expect, it} from "vitest";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import {automaticName, whatDiffers} from "../../../components/run/kept/whatDiffers.js";

const differing = (config: Partial<RunConfig>, from: Partial<RunConfig> = {}) =>
  whatDiffers(
    {config: {...DEFAULT_CONFIG, ...config}, networks: [], rates: []},
    {config: {...DEFAULT_CONFIG, ...from}}
  );

it("says what changed, from what to what", () => {
  expect(differing({skip: "off"}, {skip: "on"})).toEqual(["skip connections: on → off"]);
  expect(differing({depth: 18, bn: false, lr: 0.1})).toEqual([
    "batch normalization: on → off",
    "depth: 34 → 18",
    "learning rate: 0.05 → 0.1"
  ]);
  expect(differing({zero: true, data: "shapes"})).toEqual([
    "dataset: digits → shapes",
    "last γ starts at zero: off → on"
  ]);
});

it("finds nothing between two runs of the same settings", () => {
  expect(differing({})).toEqual([]);
});

it("takes the default for a setting that a run from before it lacks", () => {
  const old = Object.fromEntries(Object.entries(DEFAULT_CONFIG).filter(([key]) => key !== "zero"));
  expect(whatDiffers({config: DEFAULT_CONFIG, networks: [], rates: []}, {config: old as unknown as RunConfig})).toEqual(
    []
  );
});

it("tells rates that were given by hand, which the settings do not hold", () => {
  const rates = [{step: 40, value: 0.2}];
  expect(whatDiffers({config: DEFAULT_CONFIG, networks: [], rates}, {config: DEFAULT_CONFIG})).toEqual([
    "learning rate 0.2 after step 40"
  ]);
});

it("tells a rate that the networks took up at different steps", () => {
  const networks = (["residual", "plain"] as const).map((network, i) => ({
    network,
    weightLayers: [],
    activationLayers: [],
    reports: [50, 52, 54].map((step) => ({step, loss: 1, accuracy: 1, learningRate: step > 50 + 2 * i ? 0.2 : 0.05}))
  }));
  const config = {...DEFAULT_CONFIG, lr: 0.05};
  expect(whatDiffers({config, networks, rates: [{step: 40, value: 0.2}]}, {config})).toEqual([
    "learning rate 0.2 after step 51 (residual), 53 (plain)"
  ]);
});

it("names a run by what is new in it", () => {
  expect(automaticName(1, DEFAULT_CONFIG)).toBe("Run 1");
  expect(automaticName(2, {...DEFAULT_CONFIG, skip: "off"})).toBe("Run 2: skip off");
  expect(automaticName(3, DEFAULT_CONFIG, {...DEFAULT_CONFIG, depth: 10})).toBe("Run 3: depth 34");
});

it("keeps a name short", () => {
  const config: RunConfig = {...DEFAULT_CONFIG, bn: false, depth: 10, width: 16, size: 8, lr: 1};
  expect(automaticName(4, config)).toBe("Run 4: batch normalization off, depth 10, width 16, 2 more");
  expect(automaticName(4, {...config, lr: 0.05})).toBe(
    "Run 4: batch normalization off, depth 10, width 16, image size 8"
  );
});
