import {dispose, tensor} from "@tensorflow/tfjs-core";
import type {Swap} from "../model/lesionDraws.js";
import {miniature} from "../model/miniature.js";
import type {TwinName} from "../model/run.js";
import type {RunConfig} from "../model/runConfig.js";
import type {Network} from "../model/types.js";
import {createFoldedNetwork, type FoldedNetwork} from "../tensor/foldedNetwork.js";
import {loadKernels} from "../tensor/kernels/loadKernels.js";
import {createAllocator} from "../tensor/kernels/wasmMemory.js";
import {decodeSafetensors, type NamedTensor} from "../tensor/safetensors.js";
import {createDataset, datasetChannels, type Dataset} from "../training/data/dataset.js";

/** What is done to a trained network before it is tested. */
export interface Lesion {
  /** Ids of units that are left out. */
  readonly deleted?: readonly string[];
  /** Units of one stage that change places, one pair after another. */
  readonly swapped?: readonly Swap[];
}

/** A trained network that can be injured and tested. Batch norm uses the statistics of training. */
export interface LesionNetwork {
  readonly config: RunConfig;
  readonly specification: Network;
  /** Ids of the units that can be left out, in order of depth. */
  readonly units: readonly string[];
  readonly test: Dataset;
  /**
   * The class given to each of the first test images, one digit each.
   * @throws RangeError for units that cannot be left out or change places, by name
   */
  answers(lesion: Lesion, images: number): string;
  dispose(): void;
}

/** A layer's id without the name of the weight, and with the unit replaced whose weights stand in its place. */
function weightsById(tensors: readonly NamedTensor[], placeOf: ReadonlyMap<string, string>) {
  const weights = new Map<string, ReturnType<typeof tensor>[]>();
  for (const {name, shape, values} of tensors) {
    const [stage = "", unit = "", ...rest] = name.replace(/\.(gamma|beta|mean|variance|bias)$/, "").split(".");
    const id = [placeOf.get(`${stage}.${unit}`) ?? `${stage}.${unit}`, ...rest].join(".");
    weights.set(id, [...(weights.get(id) ?? []), tensor(values, [...shape])]);
  }
  return weights;
}

/** Reads the specification that a weight file was trained with. */
export function readTrained(network: TwinName, buffer: ArrayBuffer) {
  const {tensors, metadata} = decodeSafetensors(buffer);
  const config = JSON.parse(metadata.config ?? "{}") as RunConfig;
  const specification = miniature({
    ...config,
    channels: datasetChannels(config.data),
    batchNormalization: config.bn,
    skip: network === "residual"
  });
  return {tensors, config, specification};
}

/** Loads a trained network on the current wasm backend. */
export async function loadLesionNetwork(
  network: TwinName,
  buffer: ArrayBuffer,
  bytes: BufferSource
): Promise<LesionNetwork> {
  const {tensors, config, specification} = readTrained(network, buffer);
  const allocator = createAllocator();
  const kernels = await loadKernels(bytes, allocator.memory);
  const test = createDataset(config.data, "test", config.size, config.seed);
  const units = specification.layers.flatMap((layer) =>
    layer.kind === "residualUnit" && layer.stride === 1 ? [layer.id] : []
  );

  function fold(room: ReturnType<typeof createAllocator>, placeOf: ReadonlyMap<string, string>): FoldedNetwork {
    const weights = weightsById(tensors, placeOf);
    const folded = createFoldedNetwork(specification, weights, kernels, room);
    for (const list of weights.values()) dispose(list);
    return folded;
  }
  const folded = fold(allocator, new Map());

  /** Where each unit's weights stand after the swaps. */
  function placesAfter(swaps: readonly Swap[]): ReadonlyMap<string, string> {
    const order = new Map(units.map((unit) => [unit, unit]));
    for (const [first, second] of swaps) {
      const [a, b] = [order.get(first), order.get(second)];
      if (a === undefined || b === undefined || first.split(".")[0] !== second.split(".")[0])
        throw new RangeError(`${first} and ${second} have different shapes and cannot change places`);
      order.set(first, b).set(second, a);
    }
    return new Map([...order].map(([place, unit]) => [unit, place]));
  }
  return {
    config,
    specification,
    units,
    test,
    answers({deleted = [], swapped = []}, images) {
      const gone = new Set(deleted);
      const answersOf = (one: FoldedNetwork): string =>
        Array.from({length: images}, (_, i) => {
          const probabilities = one.run(test.image(i), {deleted: gone});
          return probabilities.indexOf(Math.max(...probabilities));
        }).join("");
      if (swapped.length === 0) return answersOf(folded);
      const room = createAllocator();
      try {
        return answersOf(fold(room, placesAfter(swapped)));
      } finally {
        room.dispose();
      }
    },
    dispose: () => allocator.dispose()
  };
}
