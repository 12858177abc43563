import {readFileSync} from "node:fs";
import {join} from "node:path";
import {randomStream} from "../../components/run/randomStream.js";
import type {RecordedPathGradients} from "../../components/lessons/paths/gradients/recordedPathGradients.js";
import {tracePaths} from "../../components/engine/pathGradients.js";
import {decodeSafetensors} from "../../components/engine/weights/safetensors.js";
import {createDataset, gather} from "../../components/engine/data/dataset.js";
import {readTrained} from "../../components/engine/weights/trainedNetwork.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";

const BATCHES = 16;
const BATCH = 32;
/** Paths of one length that are drawn for each batch. */
const DRAWS = 24;

/** Measures the gradient that single paths of each length carry in the trained residual network, on training images. */
export function recordPathGradients({provenance, write}: Recording): Promise<void> {
  const file = readFileSync(join(import.meta.dirname, "../../data/weights/residual-34.safetensors"));
  const {tensors, config, network} = readTrained(decodeSafetensors(new Uint8Array(file).buffer));
  const train = createDataset(config.data, "train", config.size, config.seed);
  const random = randomStream(config.seed, "paths");
  const whole: number[] = [];
  const norms: number[][] = [];
  const together: number[][] = [];
  let units = 0;
  for (let batch = 0; batch < BATCHES; batch++) {
    const {images, labels} = gather(
      train,
      Array.from({length: BATCH}, () => random.integer(train.count))
    );
    const paths = tracePaths(network, tensors, images, labels);
    units = paths.units;
    whole.push(rounded(paths.whole()));
    paths.together().forEach((norm, k) => (together[k] ??= []).push(rounded(norm)));
    for (let k = 0; k <= units; k++)
      for (let draw = 0; draw < (k === 0 || k === units ? 1 : DRAWS); draw++) {
        const left = Array.from({length: units}, (_, i) => i);
        const chosen = Array.from({length: k}, () => left.splice(random.integer(left.length), 1)[0]!);
        (norms[k] ??= []).push(rounded(paths.path(new Set(chosen))));
      }
    paths.dispose();
    console.log(`path gradients: batch ${batch + 1} of ${BATCHES}`);
  }
  const lengths = norms.map((list, k) => ({k, norms: list, together: together[k] ?? []}));
  const recorded: RecordedPathGradients = {
    provenance,
    seed: config.seed,
    steps: config.steps,
    units,
    batch: BATCH,
    whole,
    lengths
  };
  write("runs/path-gradients.json", recorded);
  return Promise.resolve();
}
