import type {Shape} from "../../network/network.js";
import type {GradientSplit} from "../probes/gradientSplit.js";
import type {MeasuredUnits} from "../measure.js";
import type {NetworkFrame} from "../networkFrame.js";
import type {NetworkRun, Provenance, TwinName} from "../networkRun.js";
import type {RunConfig} from "../runConfig.js";

/** A run watched from inside: its numbers, and where in the files beside it norms and maps lie. */
export interface RecordedLearning {
  readonly config: RunConfig;
  readonly provenance: Provenance;
  /** Of the stem's and each unit's output, `[h, w, c]`. */
  readonly shapes: readonly Shape[];
  /** Ids of the same. */
  readonly layers: readonly string[];
  /** Steps at which maps were taken; norms were taken at every step. */
  readonly mapSteps: readonly number[];
  /** Validation images that were watched: number in the split, and class. */
  readonly images: readonly {readonly index: number; readonly label: number}[];
  readonly networks: readonly {
    readonly network: TwinName;
    readonly loss: readonly number[];
    readonly accuracy: readonly number[];
    /** At {@link mapSteps}. */
    readonly valLoss: readonly number[];
    readonly valAccuracy: readonly number[];
  }[];
}

/** Classes of the data sets. */
const CLASSES = 10;

/** Floats and bytes that the file of one watched image holds for one network: largest values, shares, maps. */
export function watchedSizes({shapes, mapSteps}: Pick<RecordedLearning, "shapes" | "mapSteps">) {
  const pixels = shapes.reduce((sum, [h, w]) => sum + h * w, 0);
  const floats = mapSteps.length * (shapes.length + CLASSES);
  return {pixels, floats, bytes: mapSteps.length * pixels};
}

/** Gradient norms of every step, `[network][step][station]`, as the file of norms holds them. */
export function recordedNorms(
  {networks, shapes, config}: RecordedLearning,
  file: ArrayBuffer
): readonly Float32Array[][] {
  const all = new Float32Array(file);
  const count = shapes.length;
  return networks.map((_network, n) =>
    Array.from({length: config.steps}, (_step, s) => {
      const at = (n * config.steps + s) * count;
      return all.subarray(at, at + count);
    })
  );
}

/**
 * What met before each unit at every step, `[network][step][unit]`, as the file of splits holds it: for each of them the norms of
 * what arrived, of what the shortcut carried and of what the branch brought, float32.
 */
export function recordedSplits(
  {networks, shapes, config}: RecordedLearning,
  file: ArrayBuffer
): readonly (readonly GradientSplit[])[][] {
  const all = new Float32Array(file);
  const units = shapes.length - 1;
  return networks.map((_network, n) =>
    Array.from({length: config.steps}, (_step, s) =>
      Array.from({length: units}, (_unit, u): GradientSplit => {
        const at = 3 * ((n * config.steps + s) * units + u);
        return {arrived: all[at] ?? NaN, carried: all[at + 1] ?? NaN, brought: all[at + 2] ?? NaN};
      })
    )
  );
}

/** What was measured of a network at one of the steps of the maps, besides the gradient's norm. */
export type RecordedMeasures = Readonly<Record<"rms" | "branches" | "updates", MeasuredUnits>>;

/**
 * Reads the file of measures, `[network][step of the maps][measure][station]` in float32: root mean squares, branches beside shortcuts
 * (no number where there is no shortcut), updates beside weights.
 */
export function recordedMeasures(
  {networks, shapes, mapSteps}: RecordedLearning,
  file: ArrayBuffer
): readonly (readonly RecordedMeasures[])[] {
  const all = new Float32Array(file);
  const count = shapes.length;
  return networks.map((_network, n) =>
    mapSteps.map((_step, s): RecordedMeasures => {
      const at = 3 * count * (n * mapSteps.length + s);
      const list = (place: number): number[] => [...all.subarray(at + place * count, at + (place + 1) * count)];
      const branches = list(1).map((value) => (Number.isNaN(value) ? undefined : value));
      return {rms: list(0), branches, updates: list(2)};
    })
  );
}

/** One watched image: its grey values, −1 to 1, `[size · size]`, and what each network made of it at the steps of the maps. */
export interface WatchedImage {
  readonly values: Float32Array;
  readonly frames: readonly (readonly NetworkFrame[])[];
}

/**
 * Reads one watched image from the file of them: for each, the picture in bytes, then for each network the largest value of
 * every map and the shares of the classes (float32), and the maps in bytes, 255 for the largest value.
 */
export function watchedImage(recorded: RecordedLearning, file: ArrayBuffer, which: number): WatchedImage {
  const {shapes, mapSteps, networks, config} = recorded;
  const {floats, bytes} = watchedSizes(recorded);
  const picture = config.size ** 2;
  const one = picture + networks.length * (4 * floats + bytes);
  let at = which * one;
  const values = Float32Array.from(new Uint8Array(file, at, picture), (grey) => (2 * grey) / 255 - 1);
  at += picture;
  const frames = networks.map(() => {
    const numbers = new Float32Array(file.slice(at, at + 4 * floats));
    const maps = new Uint8Array(file, at + 4 * floats, bytes);
    at += 4 * floats + bytes;
    let next = 0;
    return mapSteps.map((step, s): NetworkFrame => {
      const base = s * (shapes.length + CLASSES);
      const read = shapes.map(([h, w], i) => {
        const scale = (numbers[base + i] ?? 0) / 255;
        const map = new Float32Array(h * w);
        // A loop: a function called for each of so many values would hold the page.
        for (let j = 0; j < map.length; j++) map[j] = (maps[next + j] ?? 0) * scale;
        next += h * w;
        return map;
      });
      return {step, maps: read, probabilities: numbers.subarray(base + shapes.length, base + shapes.length + CLASSES)};
    });
  });
  return {values, frames};
}

/** A network's frames, norms at every step and maps where they were taken. */
export function learningFrames(
  {config, mapSteps, networks}: RecordedLearning,
  norms: readonly Float32Array[][],
  image: WatchedImage | undefined,
  network: number,
  measures: readonly (readonly RecordedMeasures[])[] = []
): readonly NetworkFrame[] {
  return Array.from({length: config.steps}, (_, i) => {
    const step = i + 1;
    const at = mapSteps.indexOf(step);
    const watched = at < 0 ? undefined : image?.frames[network]?.[at];
    const valAccuracy = at < 0 ? undefined : networks[network]?.valAccuracy[at];
    return {
      ...watched,
      ...measures[network]?.[at],
      step,
      gradients: norms[network]?.[i] && [...norms[network][i]],
      valAccuracy
    };
  });
}

/** The recorded losses and accuracies as runs, for the figures of runs. */
export function learningRuns({networks, layers}: RecordedLearning): readonly NetworkRun[] {
  return networks.map(({network, loss, accuracy}) => ({
    network,
    weightLayers: [],
    activationLayers: layers,
    reports: loss.map((value, i) => ({step: i + 1, loss: value, accuracy: accuracy[i] ?? NaN, learningRate: NaN}))
  }));
}
