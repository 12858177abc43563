import {tidy, type Tensor, type Tensor4D} from "@tensorflow/tfjs-core";
import type {Sequential} from "@tensorflow/tfjs-layers";
import type {Shape} from "../model/types.js";
import {ResidualUnit} from "./residualUnit.js";

/** Feature maps of one residual unit for one image, each `[h, w, c]`. */
export interface UnitMaps {
  readonly name: string;
  readonly inputShape: Shape;
  readonly shape: Shape;
  readonly input: Float32Array;
  readonly residual: Float32Array;
  readonly sum: Float32Array;
  readonly output: Float32Array;
}

/** What comes out for one image: probabilities of the classes, and the maps of every unit handed to `onUnit`. */
export async function inspect(
  model: Sequential,
  image: Tensor4D,
  onUnit: (maps: UnitMaps) => void
): Promise<Float32Array> {
  let x: Tensor = image.clone();
  for (const layer of model.layers) {
    const before = x;
    if (layer instanceof ResidualUnit) {
      const parts = tidy(() => layer.parts(before as Tensor4D));
      const shape = parts.sum.shape.slice(1) as unknown as Shape;
      const [input, residual, sum, output] = await Promise.all(
        [before, parts.residual, parts.sum, parts.output].map(async (map) => (await map.data()) as Float32Array)
      );
      const {residual: f, skip, sum: s} = parts;
      // Without a projection the skip is the input itself, which goes below.
      for (const tensor of [f, s, ...(skip === before ? [] : [skip])]) tensor.dispose();
      x = parts.output;
      onUnit({
        name: layer.name,
        inputShape: before.shape.slice(1) as unknown as Shape,
        shape,
        input: input!,
        residual: residual!,
        sum: sum!,
        output: output!
      });
    } else x = tidy(() => layer.call(before, {training: false}) as Tensor);
    before.dispose();
  }
  const probabilities = (await x.data()) as Float32Array;
  x.dispose();
  return probabilities;
}
