import {filterGradientBands, forwardTable, inputGradientTable, meetings, type Plane} from "./tapTables.js";
import type {Allocator} from "./wasmMemory.js";

/** Tables of taps in the kernels' memory, each kind stored once for all convolutions of one shape: addresses. */
export interface StoredTables {
  /** Pairs of an input and an output position that a tap joins. */
  meetings(plane: Plane): number;
  forward(plane: Plane, inputBlocks: number, lanes: number): number;
  inputGradient(plane: Plane, outputBlocks: number, lanes: number): number;
  /** Of each band of the gradient by filter. */
  bands(plane: Plane, inputBlocks: number, outputBlocks: number, lanes: number): readonly number[];
}

/** Keeps what it has made, by what it was made from. */
function remember<From extends unknown[], Made>(make: (...from: From) => Made): (...from: From) => Made {
  const made = new Map<string, Made>();
  return (...from) => {
    const key = JSON.stringify(from);
    const found = made.get(key) ?? make(...from);
    made.set(key, found);
    return found;
  };
}

/** Stores tables with an allocator, when they are first asked for. */
export function storedTables(allocator: Allocator): StoredTables {
  return {
    meetings: remember((plane: Plane) => meetings(plane).length),
    forward: remember((plane: Plane, blocks: number, lanes: number) =>
      allocator.store(forwardTable(plane, blocks, lanes))
    ),
    inputGradient: remember((plane: Plane, blocks: number, lanes: number) =>
      allocator.store(inputGradientTable(plane, blocks, lanes))
    ),
    bands: remember((plane: Plane, inputBlocks: number, outputBlocks: number, lanes: number) => {
      const bands = filterGradientBands(plane, inputBlocks, outputBlocks, lanes);
      const address = allocator.store(Int32Array.from(bands.flatMap((band) => [...band])));
      let before = 0;
      return bands.map(({byteLength}) => {
        const at = address + before;
        before += byteLength;
        return at;
      });
    })
  };
}
