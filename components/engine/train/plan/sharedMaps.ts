import {createRawAllocator, type Allocator} from "../../kernels/wasmMemory.js";
import type {Work} from "../work.js";

/** Bytes that are made zeros at once: the machine finds the memory for them only then, which takes as long as so many multiply-adds a byte. */
const ZEROED = 2 ** 23;
const WORK = 8;

/** One piece of memory that the plans of a network use in turn: an evaluation lies where training has its maps meanwhile. */
export interface SharedMaps {
  /** Where it begins. */
  readonly base: () => number;
  /** Bytes that are held, with what aligns them. */
  readonly bytes: number;
  /** Makes it hold so much, a multiple of 4; what it holds is lost where it must grow. Left on the way, it holds nothing. */
  reserve(bytes: number): Work;
  dispose(): void;
}

/** Takes memory when it is first asked for. Its zeros need no copy on the side of JavaScript, as a tensor's would. */
export function sharedMaps(): SharedMaps {
  let allocator: Allocator | undefined;
  let address = 0;
  let held = 0;
  const dispose = (): void => {
    allocator?.dispose();
    allocator = undefined;
    held = 0;
  };
  return {
    base: () => address,
    get bytes() {
      return allocator?.bytes ?? 0;
    },
    *reserve(bytes) {
      if (bytes <= held) return;
      dispose();
      const taken = createRawAllocator(false);
      allocator = taken;
      address = taken.take(bytes);
      for (let at = 0; at < bytes; at += ZEROED) {
        const piece = Math.min(ZEROED, bytes - at);
        taken.floats(address + at, piece / 4).fill(0);
        yield WORK * piece;
      }
      held = bytes;
    },
    dispose
  };
}
