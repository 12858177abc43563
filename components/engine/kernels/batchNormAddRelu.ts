/**
 * @file Batch norm, an optional sum and ReLU as one operation of TensorFlow.js on wasm, with its gradient. Depends on
 * TensorFlow.js alone. A map `[n, h, w, c]` is the kernels' layout with one lane, so nothing is copied.
 */
import {customGrad, engine, getBackend, getKernel} from "@tensorflow/tfjs-core";
import type {NamedTensorMap, Tensor, TensorInfo} from "@tensorflow/tfjs-core";
import type {Kernels} from "./loadKernels.js";
import {overrides} from "./stock/overrides.js";
import {tensorAddress} from "./wasmMemory.js";

const FORWARD = "BatchNormAddRelu";
const BACKWARD = "BatchNormAddReluGrad";

type Inputs = Readonly<Record<"x" | "gamma" | "beta" | "shortcut" | "dy" | "y" | "statistics", TensorInfo>>;

/** Positions (of all images) and channel blocks of a map. */
function extent({shape}: TensorInfo): {positions: number; blocks: number; channels: number} {
  const channels = shape.at(-1) ?? 0;
  if (shape.length !== 4 || channels === 0 || channels % 8 !== 0)
    throw new RangeError(`x must be [n, h, w, c] with c a multiple of 8: [${shape.join(", ")}]`);
  return {positions: shape.slice(0, 3).reduce((a, b) => a * b), blocks: channels / 8, channels};
}

/** Registers the operation's two kernels for the `wasm` backend, which must be the current one; returns what takes them back. */
export function registerBatchNormAddRelu(kernels: Kernels): () => void {
  const {kernel, restore} = overrides();
  kernel(FORWARD, ({inputs, backend, attributes}) => {
    const {x, gamma, beta, shortcut} = inputs as unknown as Partial<Inputs> & Pick<Inputs, "x" | "gamma" | "beta">;
    const {positions, blocks, channels} = extent(x);
    const statistics = backend.makeOutput([2, channels], "float32");
    const y = backend.makeOutput(x.shape, "float32");
    const at = tensorAddress(statistics);
    const {epsilon} = attributes as {readonly epsilon: number};
    kernels.batchStatistics(tensorAddress(x), at, positions, blocks, 1, 1, epsilon);
    const added = shortcut ? tensorAddress(shortcut) : 0;
    kernels.normalizeAddRelu(
      tensorAddress(x),
      at,
      tensorAddress(gamma),
      tensorAddress(beta),
      added,
      tensorAddress(y),
      positions,
      blocks,
      1,
      true
    );
    return [y, statistics];
  });
  kernel(BACKWARD, ({inputs, backend}) => {
    const {dy, y, x, gamma, statistics} = inputs as unknown as Inputs;
    const {positions, blocks, channels} = extent(x);
    const [masked, dx] = [backend.makeOutput(x.shape, "float32"), backend.makeOutput(x.shape, "float32")];
    const [dGamma, dBeta] = [backend.makeOutput([channels], "float32"), backend.makeOutput([channels], "float32")];
    const [a, b, c, d] = [dy, y, masked, x].map(tensorAddress) as [number, number, number, number];
    const [s, g, dg, db] = [statistics, gamma, dGamma, dBeta].map(tensorAddress) as [number, number, number, number];
    kernels.normalizeGradient(a, b, c, d, s, g, dg, db, tensorAddress(dx), positions, blocks, 1, 1);
    return [dx, dGamma, dBeta, masked];
  });
  return restore;
}

/** Whether the operation is there: on wasm, once its kernels are registered. */
export const hasBatchNormAddRelu = (): boolean =>
  getBackend() === "wasm" && (getKernel(FORWARD, "wasm") as unknown) !== undefined;

/**
 * ReLU(γ (x − mean) / √(variance + ε) + β [+ shortcut]) with the statistics of the batch, differentiable. x and shortcut
 * `[n, h, w, c]`, γ and β `[c]`, c a multiple of 8 (Ioffe and Szegedy 2015; He et al. 2015, figure 2).
 * @param told is given the batch's [mean c][1 / √(variance + ε) c], for averages over batches
 * @throws RangeError for another shape
 */
export function batchNormAddRelu(
  x: Tensor,
  gamma: Tensor,
  beta: Tensor,
  shortcut?: Tensor,
  epsilon = 1e-3,
  told?: (statistics: Float32Array) => void
): Tensor {
  const operation = customGrad((...given) => {
    const [a, g, b, r, save] = (shortcut ? given : [...given.slice(0, 3), undefined, given[3]]) as unknown as [
      Tensor,
      Tensor,
      Tensor,
      Tensor | undefined,
      (tensors: Tensor[]) => void
    ];
    const inputs = {x: a, gamma: g, beta: b, ...(r && {shortcut: r})} as unknown as NamedTensorMap;
    const [y, statistics] = engine().runKernel(FORWARD, inputs, {epsilon}) as unknown as [Tensor, Tensor];
    told?.(statistics.dataSync<"float32">());
    save([a, g, y, statistics]);
    return {
      value: y,
      gradFunc(dy: Tensor, saved: Tensor[]) {
        const [input, scale, output, measured] = saved as [Tensor, Tensor, Tensor, Tensor];
        const named = {dy, x: input, gamma: scale, y: output, statistics: measured} as unknown as NamedTensorMap;
        const gradients = engine().runKernel(BACKWARD, named) as unknown as Tensor[];
        return gradients.slice(0, shortcut ? 4 : 3);
      }
    };
  });
  return operation(...(shortcut ? [x, gamma, beta, shortcut] : [x, gamma, beta]));
}
