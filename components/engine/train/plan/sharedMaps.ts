import {createRawAllocator, type Allocator} from "../../kernels/wasmMemory.js";

/** One piece of memory that the plans of a network use in turn: an evaluation lies where training has its maps meanwhile. */
export interface SharedMaps {
  /** Where it begins. */
  readonly base: () => number;
  /** Bytes that are held, with what aligns them. */
  readonly bytes: number;
  /** Makes it hold so much, and tells how much was taken; what it holds is lost where it must grow. */
  reserve(bytes: number): number;
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
    reserve(bytes) {
      if (bytes <= held) return 0;
      dispose();
      allocator = createRawAllocator();
      address = allocator.take(bytes);
      held = bytes;
      return bytes;
    },
    dispose
  };
}
