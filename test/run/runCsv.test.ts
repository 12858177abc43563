import {expect, it} from "vitest";
import type {NetworkRun} from "../../components/run/networkRun.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import {runCsv, runFileName} from "../../components/run/runCsv.js";

it("writes one measured number a line, probes only where they were taken", () => {
  const csv = runCsv([
    {
      network: "plain",
      weightLayers: ["stem.conv", "head.dense"],
      activationLayers: ["stem"],
      reports: [
        {
          step: 1,
          loss: 0.1 + 0.2,
          accuracy: 0.25,
          learningRate: 0.01,
          probe: {
            valLoss: 2,
            valAccuracy: 0.5,
            gradNorm: [1e-9, NaN],
            activationGradNorm: [3],
            activationRms: [Infinity],
            branchRatio: [],
            updateRatio: [0.5, 0.25],
            unitUpdateRatio: [0.5]
          }
        },
        {step: 2, loss: 1, accuracy: 1, learningRate: 0.02}
      ]
    }
  ]);
  expect(csv.split("\n")).toEqual([
    "network,step,metric,layer,value",
    "plain,1,loss,,0.30000000000000004",
    "plain,1,accuracy,,0.25",
    "plain,1,val_loss,,2",
    "plain,1,val_accuracy,,0.5",
    "plain,1,grad_norm,stem.conv,1e-9",
    "plain,1,grad_norm,head.dense,NaN",
    "plain,1,activation_grad_norm,stem,3",
    "plain,1,activation_rms,stem,Infinity",
    "plain,2,loss,,1",
    "plain,2,accuracy,,1",
    "plain,1,learning_rate,,0.01",
    "plain,2,learning_rate,,0.02",
    "plain,1,update_ratio,stem.conv,0.5",
    "plain,1,update_ratio,head.dense,0.25",
    "plain,1,unit_update_ratio,stem,0.5",
    ""
  ]);
});

it("tells runs of several seeds apart by a last column, and has none otherwise", () => {
  const reports = [{step: 1, loss: 2, accuracy: 0.5, learningRate: 0.01}];
  const run: NetworkRun = {network: "residual", weightLayers: [], activationLayers: [], reports};
  expect(runCsv([run, run], {seeds: [7, 8]}).split("\n")).toEqual([
    "network,step,metric,layer,value,seed",
    ...[7, 8].flatMap((seed) => [
      `residual,1,loss,,2,${seed}`,
      `residual,1,accuracy,,0.5,${seed}`,
      `residual,1,learning_rate,,0.01,${seed}`
    ]),
    ""
  ]);
  expect(() => runCsv([run], {seeds: [1, 2]})).toThrow("1 runs have a seed each: 2");
});

it("names a file after what is not the default, and always after the seed", () => {
  expect(runFileName(DEFAULT_CONFIG)).toBe("shortcut-seed-1.csv");
  expect(runFileName({...DEFAULT_CONFIG, depth: 10, seed: 7})).toBe("shortcut-depth-10-seed-7.csv");
  expect(runFileName({...DEFAULT_CONFIG, bn: false, lr: 0.02, silent: true}, "svg")).toBe(
    "shortcut-bn-0-lr-0.02-silent-1-seed-1.svg"
  );
});
