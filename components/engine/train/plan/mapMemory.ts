import type {Shape} from "../../../network/network.js";
import {mapArena} from "../../../run/memory/mapArena.js";
import {blocksOf} from "../../kernels/planConvolution.js";

/** A feature map in memory: its address, positions (height × width) and channel blocks. */
export interface FeatureMap {
  /** Known once the plan's memory is taken, and for good only until another plan needs more. */
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
  /** Hands memory on to the maps that are planned after: nothing reads this one from here on. */
  give(map: FeatureMap): void;
  /** What the maps take together. */
  readonly bytes: number;
}

/** Plans maps of so many lanes in one piece of memory that begins at `base()`. */
export function mapMemory(lanes: number, base: () => number): MapMemory {
  const arena = mapArena();
  const offsets = new Map<FeatureMap, number>();
  const bytesOf = ([h, w, c]: Shape): number => h * w * blocksOf(c) * lanes * 32;
  return {
    bytesOf,
    take(shape) {
      const {offset} = arena.take(bytesOf(shape));
      const map = {
        get address() {
          return base() + offset;
        },
        shape,
        positions: shape[0] * shape[1],
        blocks: blocksOf(shape[2])
      };
      offsets.set(map, offset);
      return map;
    },
    give(map) {
      const offset = offsets.get(map);
      if (offset === undefined) throw new RangeError(`a map [${map.shape.join(", ")}] is given back that is not held`);
      offsets.delete(map);
      arena.give({offset, bytes: bytesOf(map.shape)});
    },
    get bytes() {
      return arena.bytes;
    }
  };
}
