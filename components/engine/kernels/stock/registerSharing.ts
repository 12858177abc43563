import type {TensorInfo} from "@tensorflow/tfjs-core";
import type {Overrides} from "./overrides.js";

/**
 * Lets copies of tensors share their values, as on TensorFlow.js' other backends: the wasm backend copies every map that a gradient
 * will read. Values of a tensor never change, so nobody can tell.
 */
export function registerSharing({kernel}: Pick<Overrides, "kernel">): void {
  kernel("Identity", ({inputs: {x}, backend}) => {
    if (x === undefined || x.dtype === "string") return undefined;
    backend.incRef(x.dataId);
    return {...plain(x)};
  });
  kernel("Cast", ({inputs: {x}, attributes, backend}) => {
    if (x === undefined || x.dtype === "string" || x.dtype !== (attributes as {readonly dtype: string}).dtype)
      return undefined;
    backend.incRef(x.dataId);
    return {...plain(x)};
  });
}

const plain = ({dataId, shape, dtype}: TensorInfo): TensorInfo => ({dataId, shape, dtype});
