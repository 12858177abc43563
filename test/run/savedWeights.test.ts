import {beforeAll, expect, it} from "vitest";
import {createTrainingStep} from "../../components/engine/train/trainingStep.js";
import {initialize} from "../../components/engine/train/initialize.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../components/run/runConfig.js";
import {savedWeights} from "../../components/run/savedWeights.js";
import {twinNetwork} from "../../components/run/twinNetwork.js";
import {kernelBytes, useWasm} from "../support/wasmBackend.js";

beforeAll(useWasm);

it("reads a layer out of a saved network as the network itself gives it, without what fills up channels", async () => {
  const config: RunConfig = {...DEFAULT_CONFIG, depth: 10, size: 8};
  const step = await createTrainingStep(twinNetwork("plain", config), {batch: 4, kernels: kernelBytes()});
  initialize(step, 1, 2);
  const saved = {network: "plain", parameters: step.save().parameters} as const;
  for (const id of ["stem.conv", "stage2.unit1.conv1", "head.dense"])
    expect(savedWeights(saved, config, id)).toEqual(
      step.getParameter(step.parameters.findIndex((one) => one.id === id))
    );
  expect(savedWeights(saved, config, "stage2.unit1.projection")).toBeUndefined();
  step.dispose();
});
