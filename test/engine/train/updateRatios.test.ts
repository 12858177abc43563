import {beforeAll, expect, it} from "vitest";
import {initialize} from "../../../components/engine/train/initialize.js";
import {createTrainingStep} from "../../../components/engine/train/trainingStep.js";
import {miniature} from "../../../components/network/miniature.js";
import {randomStream} from "../../../components/run/randomStream.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const random = randomStream(5, "images");
const images = Float32Array.from({length: 4 * 8 * 8}, () => random.normal());
const labels = Int32Array.from({length: 4}, (_, i) => i);

it.each(["momentum", "adam"] as const)(
  "tells how far an update of %s moved each tensor and each unit",
  async (kind) => {
    const network = miniature({depth: 10, size: 8, channels: 1});
    const step = await createTrainingStep(network, {batch: 4, kernels: kernelBytes(), optimizer: kind, decay: 0.01});
    initialize(step, 1, 2);
    const all = () => step.parameters.map((_, index) => step.getParameter(index));
    step.step(images, labels, 0.01);
    expect(() => step.probe()).toThrow("the last step was not to be measured");
    const before = all();
    step.step(images, labels, 0.01, true);
    const after = all();
    const {updateRatio, unitUpdateRatio} = step.probe();
    /** The same from the tensors as they are read, so that nothing of the layout is shared. */
    const ratio = (belongs: (id: string) => boolean): number => {
      let [moved, own] = [0, 0];
      step.parameters.forEach(({id, kind: part}, index) => {
        if ((part !== "kernel" && part !== "weights") || !belongs(id)) return;
        before[index]!.forEach((was, i) => {
          moved += (after[index]![i]! - was) ** 2;
          own += was ** 2;
        });
      });
      return Math.sqrt(moved / own);
    };
    const close = (found: readonly number[] | undefined, wanted: readonly number[]): void =>
      expect(found?.map((one) => one.toPrecision(9))).toEqual(wanted.map((one) => one.toPrecision(9)));
    close(
      updateRatio,
      step.weightLayers.map((layer) => ratio((id) => id === layer))
    );
    close(
      unitUpdateRatio,
      step.activationLayers.map((layer) => ratio((id) => id.startsWith(`${layer}.`)))
    );
    expect(unitUpdateRatio?.every((value) => value > 0 && value < 1)).toBe(true);
    step.dispose();
  }
);
