import {describe} from "../../network/describe.js";
import type {Convolution, Network, Shape} from "../../network/network.js";
import {outputLength} from "../../network/outputLength.js";

/** A convolution where it stands. */
export interface PlacedConvolution {
  readonly layer: Convolution;
  readonly input: Shape;
  readonly output: Shape;
  /** Pairs of an input and an output position that a tap joins; padding meets nothing and costs nothing. */
  readonly meetings: number;
  /** The same of rows alone. */
  readonly rows: number;
}

/** Pairs of an input and an output place along one axis that a tap joins. */
function meetingsOf(length: number, {kernel, stride, padding}: Convolution): number {
  const {output, before} = outputLength(length, kernel, stride, padding);
  let count = 0;
  for (let i = 0; i < output; i++)
    for (let tap = 0; tap < kernel; tap++) {
      const at = i * stride + tap - before;
      if (at >= 0 && at < length) count++;
    }
  return count;
}

/** A network's convolutions in order of depth: main path, then projection, of each unit. */
export function placedConvolutions(network: Network): readonly PlacedConvolution[] {
  return describe(network)
    .flatMap((facts) => [facts, ...facts.inside])
    .flatMap(({layer, input, output}) => {
      if (layer.kind !== "convolution") return [];
      const [height, width] = input as Shape;
      const rows = meetingsOf(height, layer);
      return [{layer, input: input as Shape, output: output as Shape, meetings: rows * meetingsOf(width, layer), rows}];
    });
}
