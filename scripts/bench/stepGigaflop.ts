import type {Network, SimpleLayer} from "../../components/network/network.js";

/** Executed operations of one training step: three convolutions' worth of those multiply-adds that don't meet padding. */
export function stepGigaflop(network: Network, batch: number): number {
  let [height, width, channels] = network.input;
  let products = 0;
  const valid = (length: number, kernel: number, stride: number): number => {
    const output = Math.ceil(length / stride);
    const before = Math.floor(Math.max((output - 1) * stride + kernel - length, 0) / 2);
    let count = 0;
    for (let i = 0; i < output; i++)
      for (let k = 0; k < kernel; k++) {
        const at = i * stride + k - before;
        if (at >= 0 && at < length) count++;
      }
    return count;
  };
  const add = (layer: SimpleLayer): void => {
    if (layer.kind !== "convolution") return;
    // The stem's input needs no gradient.
    const passes = channels === network.input[2] ? 2 : 3;
    const {kernel, stride, filters} = layer;
    products += passes * valid(height, kernel, stride) * valid(width, kernel, stride) * channels * filters;
    [height, width, channels] = [Math.ceil(height / stride), Math.ceil(width / stride), filters];
  };
  for (const layer of network.layers) {
    if (layer.kind !== "residualUnit") {
      add(layer);
      continue;
    }
    const before = [height, width, channels] as const;
    layer.skip.forEach(add);
    [height, width, channels] = before;
    layer.main.forEach(add);
  }
  return (2 * products * batch) / 1e9;
}
