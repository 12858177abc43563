import type {Shape} from "../../network/network.js";
import {blocksOf} from "../kernels/planConvolution.js";
import type {Allocator} from "../kernels/wasmMemory.js";

/** A feature map in memory: its address, positions (height × width) and channel blocks. */
export interface FeatureMap {
  readonly address: number;
  readonly shape: Shape;
  readonly positions: number;
  readonly blocks: number;
}

/** Memory for the maps of a plan, `[position][channels / 8][lane][8]`. */
export interface MapMemory {
  /** Bytes of a map `[h, w, c]` of all lanes. */
  bytesOf(shape: Shape): number;
  take(shape: Shape): FeatureMap;
  /** Hands memory on to later maps; a plan that trains needs everything until the backward pass. */
  give(map: FeatureMap): void;
}

/** Takes maps of so many lanes from the allocator; what is given back is used again unless `keeps`. */
export function mapMemory(allocator: Allocator, lanes: number, keeps: boolean): MapMemory {
  const free = new Map<number, number[]>();
  const bytesOf = ([h, w, c]: Shape): number => h * w * blocksOf(c) * lanes * 32;
  return {
    bytesOf,
    take(shape) {
      const bytes = bytesOf(shape);
      const address = free.get(bytes)?.pop() ?? allocator.take(bytes);
      return {address, shape, positions: shape[0] * shape[1], blocks: blocksOf(shape[2])};
    },
    give({address, shape}) {
      if (keeps) return;
      const bytes = bytesOf(shape);
      free.set(bytes, [...(free.get(bytes) ?? []), address]);
    }
  };
}
