import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {RecordedSizes} from "../../components/lessons/residual-learning/unitSize.js";
import type {RunConfig} from "../../components/run/runConfig.js";
import {decodeSafetensors, type WeightFile} from "../../components/engine/weights/safetensors.js";
import {residualSizes} from "../../components/lessons/residual-learning/worker/residualSizes.js";
import {startRun} from "../../components/engine/train/startRun.js";
import {loadTrained, type TrainedNetwork} from "../../components/engine/weights/trainedNetwork.js";
import {batchStatistics} from "./batchStatistics.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";

/** Test images that are measured. */
const IMAGES = 256;

/** The network as it was before its first step, with its own batch statistics. */
async function untrainedWeights(config: RunConfig, kernels: BufferSource): Promise<WeightFile> {
  const {step} = await startRun("residual", config, kernels, () => 0);
  const tensors = step.parameters.map(({id, shape}, i) => ({name: id, shape, values: step.getParameter(i)}));
  tensors.push(...batchStatistics(step, config));
  step.dispose();
  return {tensors, metadata: {network: "residual", config: JSON.stringify(config)}};
}

/** Measures the residuals of the shipped network, and of the same network before training. */
export async function recordResiduals({kernels, provenance, write}: Recording): Promise<void> {
  const sizes = ({network, folded, test}: TrainedNetwork) => rounded(residualSizes(network, folded, test, IMAGES));
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "../../data/weights/residual-34.safetensors")));
  const trained = await loadTrained(decodeSafetensors(bytes.buffer), kernels);
  const untrained = await loadTrained(await untrainedWeights(trained.config, kernels), kernels);
  const recorded: RecordedSizes = {
    provenance,
    seed: trained.config.seed,
    steps: trained.config.steps,
    images: IMAGES,
    trained: sizes(trained),
    untrained: sizes(untrained)
  };
  trained.dispose();
  untrained.dispose();
  for (const {unit, mean} of recorded.trained) console.log(`residuals: ${unit} ${mean.toFixed(2)}`);
  write("runs/residual-sizes.json", recorded);
}
