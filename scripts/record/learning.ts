import {createDataset, gather} from "../../components/engine/data/dataset.js";
import {startRun} from "../../components/engine/train/startRun.js";
import type {Shape} from "../../components/network/network.js";
import {miniature} from "../../components/network/miniature.js";
import {stationsOf} from "../../components/picture/network/station.js";
import {watchedSizes, type RecordedLearning} from "../../components/run/recorded/recordedLearning.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import type {Snapshot} from "../../components/run/snapshot.js";
import type {Recording} from "./recording.js";

/** Steps at which maps are taken: often enough that the picture moves, few enough for a page. */
const MAP_STEPS = [1, ...Array.from({length: 24}, (_, i) => 5 * (i + 1))];
/** The picture's first image: one that both networks read differently for long. */
const FIRST = 7;

/** The first validation image of each class, the picture's first image in front. */
function chosenImages(label: (index: number) => number, count: number): readonly number[] {
  const firsts = Array.from({length: 10}, (_, digit) => {
    for (let i = 0; i < count; i++) if (label(i) === digit && (digit !== label(FIRST) || i === FIRST)) return i;
    throw new Error(`no validation image shows a ${digit}`);
  });
  return [FIRST, ...firsts.filter((index) => index !== FIRST)];
}

/** One watched image as the file holds it: its picture, then for each network largest values, shares and maps. */
function imageBytes(
  picture: Float32Array,
  networks: readonly (readonly Snapshot[])[],
  recorded: Pick<RecordedLearning, "shapes" | "mapSteps">
): Uint8Array {
  const {floats, bytes} = watchedSizes(recorded);
  const grey = Uint8Array.from(Uint8ClampedArray.from(picture, (value) => ((value + 1) / 2) * 255));
  const parts = networks.map((snapshots) => {
    const numbers: number[] = [];
    const values: number[] = [];
    for (const {maps, probabilities} of snapshots) {
      const tops = maps.map((map) => map.reduce((most, value) => Math.max(most, value), 0));
      numbers.push(...tops, ...probabilities);
      maps.forEach((map, i) => {
        const top = tops[i] ?? 0;
        for (const value of map) values.push(top > 0 ? Math.round((255 * Math.max(0, value)) / top) : 0);
      });
    }
    if (numbers.length !== floats || values.length !== bytes) throw new Error("a watched image has the wrong size");
    return [new Uint8Array(Float32Array.from(numbers).buffer), Uint8Array.from(values)];
  });
  return new Uint8Array(Buffer.concat([grey, ...parts.flat()]));
}

/** Trains the default run again, watched from inside at every step: norms, what shortcuts carry back, maps of ten images, answers. */
export async function recordLearning({kernels, provenance, write}: Recording): Promise<void> {
  const config = DEFAULT_CONFIG;
  const validation = createDataset(config.data, "validation", config.size, config.seed);
  const held = gather(
    validation,
    Array.from({length: validation.count}, (_, i) => i)
  );
  const images = chosenImages((i) => validation.label(i), validation.count);
  const stations = stationsOf(miniature());
  const shapes = stations.map(({shape}): Shape => shape);
  const norms: number[] = [];
  const splits: number[] = [];
  const measures: number[] = [];
  const seen: Snapshot[][][] = images.map(() => []);
  const networks: RecordedLearning["networks"][number][] = [];
  for (const network of ["residual", "plain"] as const) {
    console.log(`recording the watched run of the ${network} network, ${config.steps} steps`);
    const {step, steps} = await startRun(network, config, kernels, () => config.lr, {splits: true, ratios: true});
    const loss: number[] = [];
    const accuracy: number[] = [];
    const valLoss: number[] = [];
    const valAccuracy: number[] = [];
    seen.forEach((list) => list.push([]));
    for (const report of steps) {
      loss.push(report.loss);
      accuracy.push(report.accuracy);
      const probe = step.probe();
      norms.push(...probe.activationGradNorm);
      splits.push(...step.splits().flatMap(({arrived, carried, brought}) => [arrived, carried, brought]));
      if (!MAP_STEPS.includes(report.step)) continue;
      const {activationRms, branchRatio = [], unitUpdateRatio = []} = probe;
      // What a network has not, such as the branch of its stem, is written as no number.
      const branches = Array.from(stations, (_station, i) => branchRatio[i - 1] ?? NaN);
      measures.push(...activationRms, ...branches, ...unitUpdateRatio);
      const evaluation = step.evaluate(held.images, held.labels, images);
      valLoss.push(evaluation.loss);
      valAccuracy.push(evaluation.accuracy);
      evaluation.snapshots.forEach((snapshot, i) => seen[i]?.at(-1)?.push(snapshot));
    }
    step.dispose();
    networks.push({network, loss, accuracy, valLoss, valAccuracy});
  }
  const recorded: RecordedLearning = {
    config,
    provenance,
    shapes,
    layers: stations.map(({id}) => id),
    mapSteps: MAP_STEPS,
    images: images.map((index) => ({index, label: validation.label(index)})),
    networks
  };
  const files = images.map((index, i) => imageBytes(validation.image(index), seen[i] ?? [], recorded));
  write("runs/learning.json", recorded);
  write("runs/learning-norms.bin", new Uint8Array(Float32Array.from(norms).buffer));
  write("runs/learning-split.bin", new Uint8Array(Float32Array.from(splits).buffer));
  write("runs/learning-measures.bin", new Uint8Array(Float32Array.from(measures).buffer));
  write("runs/learning-image.bin", files[0]);
  write("runs/learning-images.bin", new Uint8Array(Buffer.concat(files.slice(1))));
}
