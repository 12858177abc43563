import {dispose, tensor, type Tensor} from "@tensorflow/tfjs-core";
import {torchShape} from "../../network/torchTensors.js";
import type {Network} from "../../network/network.js";
import {weightShapes, type WeightedLayer, type WeightPart} from "../../network/weightShapes.js";
import {shortName, shortShape} from "../../run/foreignWords.js";
import * as say from "../../words/en/files/weightFileWords.js";
import type {WeightSource} from "../layerWeights.js";
import type {StoredTensor, TensorStore} from "./tensorStore.js";

/** How a file names a network's tensors, and how it lays them out. */
export interface Naming {
  /** The tensor's name in the file. */
  name(layer: WeightedLayer, part: WeightPart): string;
  /** `keras`: kernels `[k, k, in, out]`, classifier `[in, classes]`. `torch`: `[out, in, k, k]` and `[classes, in]`. */
  readonly layout: "keras" | "torch";
}

/** A network's weights out of a file, layer by layer: only the tensors that were asked for last are kept in the backend's memory. */
export interface NamedWeights {
  readonly weights: WeightSource;
  /** Gives up the last ones. */
  release(): void;
}

/** Values in Keras' order. */
function kerasOrder(values: Float32Array, shape: readonly number[], layout: Naming["layout"]): Float32Array {
  if (layout === "keras" || shape.length < 2) return values;
  const outputs = shape.at(-1)!;
  const inputs = shape.at(-2)!;
  const taps = values.length / (inputs * outputs);
  const turned = new Float32Array(values.length);
  for (let o = 0; o < outputs; o++)
    for (let i = 0; i < inputs; i++)
      for (let t = 0; t < taps; t++) turned[(t * inputs + i) * outputs + o] = values[(o * inputs + i) * taps + t]!;
  return turned;
}

/** The first name that is written otherwise than expected, for a file of other names. */
function missing(name: string, shape: readonly number[], store: TensorStore): string {
  const [first] = store.keys();
  const inFile = first === undefined ? say.noTensor : say.tensors(store.size, shortName(first));
  return say.isMissing(shortName(name), shortShape(shape), inFile);
}

/**
 * Finds every tensor of a network in a file, and checks all of them before the first is read.
 * @throws Error with a sentence that names the tensor, what was expected and what was found
 */
export function namedWeights(network: Network, store: TensorStore, naming: Naming): NamedWeights {
  const {layout} = naming;
  const layers = new Map<
    string,
    readonly {name: string; part: WeightPart; shape: readonly number[]; stored: StoredTensor}[]
  >();
  for (const weighted of weightShapes(network))
    layers.set(
      weighted.layer.id,
      weighted.tensors.map(({part, shape}) => {
        const called = naming.name(weighted, part);
        const stored = store.get(called);
        const expected = layout === "keras" ? shape : torchShape(shape);
        if (stored === undefined) throw new Error(missing(called, expected, store));
        if (!stored.readable) throw new Error(say.isOtherThan(shortName(called), shortName(stored.dtype), say.floats));
        if (stored.shape.length !== expected.length || stored.shape.some((side, i) => side !== expected[i]))
          throw new Error(say.isOtherThan(shortName(called), shortShape(stored.shape), shortShape(expected)));
        return {name: called, part, shape, stored};
      })
    );
  let last: Tensor[] = [];
  const release = (): void => dispose(last.splice(0));
  const weights: WeightSource = {
    get(id) {
      release();
      const found = layers.get(id);
      if (found === undefined) return undefined;
      const read = found.map((entry) => {
        const values = entry.stored.read();
        if (!values.every(Number.isFinite)) throw new Error(say.holdsNoFiniteNumbers(shortName(entry.name)));
        if (entry.part === "variance" && values.some((value) => value < 0))
          throw new Error(say.holdsANegativeVariance(shortName(entry.name)));
        return kerasOrder(values, entry.shape, layout);
      });
      // Only when all have been found sound, so that none is left behind.
      last = found.map(({shape}, i) => tensor(read[i]!, [...shape]));
      return last;
    }
  };
  return {weights, release};
}
