import {expect, it} from "vitest";
import {runCsv} from "../../components/run/runCsv.js";

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
            activationRms: [Infinity]
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
    ""
  ]);
});
