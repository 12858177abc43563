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
import {normalize, normalizeBack, type NormMaps, type NormWeights} from "./copyNorm.js";

/** What one block kept for the way back, all `[n, h, w, c]`. */
export interface BlockMaps {
  readonly x: Tensor4D;
  /** What its inner ReLU lets through. */
  readonly inner: Tensor4D;
  /** What its two convolutions compute, the last normalized where there is batch norm. */
  readonly f: Tensor4D;
  /** relu(f + x), or relu(f) without a shortcut. */
  readonly y: Tensor4D;
  /** Of its two batch norms, if it has them. */
  readonly norms?: readonly [NormMaps, NormMaps];
}

/** A stack's weights: kernels `[3, 3, c, c]`, two a block, and as many batch norms or none. */
export interface StackWeights {
  readonly kernels: readonly Tensor4D[];
  readonly norms?: readonly NormWeights[];
}

/** conv3, ReLU, conv3 (+ x), ReLU, block after block (He et al. 2015, figure 2), with batch norm after each convolution or without. */
export function forwardBlocks(input: Tensor4D, {kernels, norms}: StackWeights, skip: boolean): readonly BlockMaps[] {
  const blocks: BlockMaps[] = [];
  const pass = (z: Tensor4D, i: number) => {
    const norm = norms?.[i];
    return norm ? normalize(z, norm) : {out: z, kept: undefined};
  };
  let x = input;
  for (let i = 0; i < kernels.length; i += 2) {
    const first = pass(conv2d(x, kernels[i]!, 1, "same"), i); // [n, h, w, c]
    const inner = relu(first.out); // [n, h, w, c]
    const second = pass(conv2d(inner, kernels[i + 1]!, 1, "same"), i + 1); // [n, h, w, c]
    const f = second.out;
    const y = relu(skip ? add<Tensor4D>(f, x) : f); // [n, h, w, c]
    blocks.push({x, inner, f, y, ...(first.kept && second.kept ? {norms: [first.kept, second.kept]} : {})});
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
 * Gradient of the mean squared error from `target` by every kernel, then by γ and β of every batch norm, by the chain rule from the
 * last block to the first. Needs a backend with the gradients of conv2d (see registerKernels).
 */
export function backwardBlocks(
  blocks: readonly BlockMaps[],
  {kernels}: StackWeights,
  target: Tensor4D,
  skip: boolean
): Tensor[] {
  return tidy(() => {
    const gradients: Tensor[] = [];
    const output = blocks.at(-1)?.y ?? target;
    const through = (dy: Tensor, norm: NormMaps | undefined, i: number): Tensor => {
      if (norm === undefined) return dy;
      const {dz, dgamma, dbeta} = normalizeBack(dy, norm);
      gradients[kernels.length + 2 * i] = dgamma;
      gradients[kernels.length + 2 * i + 1] = dbeta;
      return dz;
    };
    let dy: Tensor = mul(sub(output, target), scalar(2 / target.size)); // [n, h, w, c]
    for (let k = blocks.length - 1; k >= 0; k--) {
      const {x, inner, y, norms} = blocks[k]!;
      const [first, second] = [kernels[2 * k]!, kernels[2 * k + 1]!];
      const dsum = mul(dy, step(y)); // [n, h, w, c]
      const dsecond = through(dsum, norms?.[1], 2 * k + 1); // [n, h, w, c]
      const dinner = through(mul(inputGradient(dsecond, second), step(inner)), norms?.[0], 2 * k); // [n, h, w, c]
      gradients[2 * k + 1] = filterGradient(inner, dsecond, second); // [3, 3, c, c]
      gradients[2 * k] = filterGradient(x, dinner, first); // [3, 3, c, c]
      const below = inputGradient(dinner, first); // [n, h, w, c]
      dy = skip ? add(below, dsum) : below;
    }
    return gradients;
  });
}
