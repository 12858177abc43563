import {beforeAll, expect, it} from "vitest";
import {miniature} from "../../../../components/network/miniature.js";
import {createTrainingStep} from "../../../../components/engine/train/trainingStep.js";
import {kernelBytes, useWasm} from "../../../support/wasmBackend.js";

beforeAll(useWasm);

it("refuses a plain network of pre-activation, by the shortcut that it lacks", async () => {
  const network = miniature({depth: 10, size: 8, skip: false, order: "pre"});
  await expect(createTrainingStep(network, {batch: 4, kernels: kernelBytes()})).rejects.toThrow(
    "pre-activation is planned with identity or projection: none"
  );
});
