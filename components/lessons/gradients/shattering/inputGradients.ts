import {applyLayer, type RandomLayer, type RandomNetwork} from "./randomNetwork.js";

/** The gradient by a layer's input, from the gradient by its output. */
function layerGradient(
  {weights, inverse}: RandomLayer,
  arrived: Float64Array,
  shortcuts: boolean,
  open: Uint8Array
): Float64Array {
  const width = arrived.length;
  const gradient = shortcuts ? arrived.slice() : new Float64Array(width);
  for (let i = 0; i < width; i++) {
    if (open[i] !== 1) continue;
    let sum = 0;
    for (let o = 0, at = i * width; o < width; o++, at++) sum += (weights[at] ?? 0) * (arrived[o] ?? 0);
    gradient[i] = (gradient[i] ?? 0) + sum * (inverse[i] ?? 0);
  }
  return gradient;
}

/** Gradients of a random network's output by its input, `[width]` each, at several depths; the statistics of batch norm are constants. */
export function inputGradients(network: RandomNetwork, depths: readonly number[], input: Float64Array): Float64Array[] {
  const {layers, shortcuts, readout, width} = network;
  let x = input;
  const opens = layers.map((layer) => {
    const open = new Uint8Array(width);
    x = applyLayer(layer, x, shortcuts, open);
    return open;
  });
  return depths.map((depth) => {
    let gradient = readout;
    for (let l = depth - 1; l >= 0; l--) {
      const [layer, open] = [layers[l], opens[l]];
      if (layer && open) gradient = layerGradient(layer, gradient, shortcuts, open);
    }
    return gradient;
  });
}
