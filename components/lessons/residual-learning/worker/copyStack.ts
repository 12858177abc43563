/** @file The stack of blocks that learns to copy: its pass forward and its pass back, written out. */
import {
  add,
  conv2d,
  engine,
  mul,
  relu,
  scalar,
  step,
  sub,
  tidy,
  type Tensor,
  type Tensor4D
} from "@tensorflow/tfjs-core";

/** What one block kept for the way back, all `[n, h, w, c]`. */
export interface BlockMaps {
  readonly x: Tensor4D;
  /** What its inner ReLU lets through. */
  readonly inner: Tensor4D;
  /** What its two convolutions compute. */
  readonly f: Tensor4D;
  /** relu(f + x), or relu(f) without a shortcut. */
  readonly y: Tensor4D;
}

/** conv3, ReLU, conv3 (+ x), ReLU, block after block (He et al. 2015, figure 2, without batch norm). Kernels `[3, 3, c, c]`, two a block. */
export function forwardBlocks(input: Tensor4D, kernels: readonly Tensor4D[], skip: boolean): readonly BlockMaps[] {
  const blocks: BlockMaps[] = [];
  let x = input;
  for (let i = 0; i < kernels.length; i += 2) {
    const inner = relu(conv2d(x, kernels[i]!, 1, "same")); // [n, h, w, c]
    const f = conv2d(inner, kernels[i + 1]!, 1, "same"); // [n, h, w, c]
    const y = relu(skip ? add<Tensor4D>(f, x) : f); // [n, h, w, c]
    blocks.push({x, inner, f, y});
    x = y;
  }
  return blocks;
}

const SAME = {strides: 1, pad: "same", dataFormat: "NHWC", dilations: 1};

function filterGradient(x: Tensor4D, dy: Tensor, kernel: Tensor4D): Tensor4D {
  const made = engine().runKernel("Conv2DBackpropFilter", {x, dy}, {...SAME, filterShape: kernel.shape});
  return made as Tensor4D;
}
function inputGradient(dy: Tensor, kernel: Tensor4D): Tensor4D {
  const made = engine().runKernel("Conv2DBackpropInput", {dy, filter: kernel}, {...SAME, inputShape: dy.shape});
  return made as Tensor4D;
}

/**
 * Gradient of the mean squared error from `target` by every kernel, by the chain rule from the last block to the first. Needs a
 * backend with the gradients of conv2d (see registerKernels).
 */
export function backwardBlocks(
  blocks: readonly BlockMaps[],
  kernels: readonly Tensor4D[],
  target: Tensor4D,
  skip: boolean
): Tensor4D[] {
  return tidy(() => {
    const gradients: Tensor4D[] = [];
    const output = blocks.at(-1)?.y ?? target;
    let dy: Tensor = mul(sub(output, target), scalar(2 / target.size)); // [n, h, w, c]
    for (let k = blocks.length - 1; k >= 0; k--) {
      const {x, inner, y} = blocks[k]!;
      const [first, second] = [kernels[2 * k]!, kernels[2 * k + 1]!];
      const dsum = mul(dy, step(y)); // [n, h, w, c]
      const dinner = mul(inputGradient(dsum, second), step(inner)); // [n, h, w, c]
      gradients[2 * k + 1] = filterGradient(inner, dsum, second); // [3, 3, c, c]
      gradients[2 * k] = filterGradient(x, dinner, first); // [3, 3, c, c]
      const below = inputGradient(dinner, first); // [n, h, w, c]
      dy = skip ? add(below, dsum) : below;
    }
    return gradients;
  });
}
