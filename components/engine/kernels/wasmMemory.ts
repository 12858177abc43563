import {backend, dispose, engine, type DataId, type Tensor, type TensorInfo} from "@tensorflow/tfjs-core";
import * as say from "../../words/en/computingWords.js";

/** The parts of TensorFlow.js' wasm backend that hold its memory; they are the same in its plain and its threaded build. */
interface WasmBackend {
  readonly wasm: {
    readonly asm?: {readonly memory?: WebAssembly.Memory};
    readonly wasmMemory?: WebAssembly.Memory;
    _malloc(bytes: number): number;
    _free(address: number): void;
  };
  readonly dataIdMap: {get(id: DataId): {readonly memoryOffset: number}};
  makeOutput(shape: number[], dtype: "float32"): TensorInfo;
}

const wasmBackend = (): WasmBackend => backend() as unknown as WasmBackend;

/**
 * The linear memory of the current wasm backend.
 * @throws Error when the current backend is not wasm
 */
export function wasmMemory(): WebAssembly.Memory {
  const module = (wasmBackend() as Partial<WasmBackend>).wasm;
  const memory = module?.asm?.memory ?? module?.wasmMemory;
  if (memory === undefined) throw new Error("the training kernels need TensorFlow.js' wasm backend");
  return memory;
}

/** Byte address of a tensor's values in the backend's memory. */
export function tensorAddress({dataId}: Pick<Tensor, "dataId">): number {
  return wasmBackend().dataIdMap.get(dataId).memoryOffset;
}

/** Zeroed stretches of the backend's memory. */
export interface Allocator {
  readonly memory: WebAssembly.Memory;
  /** Address of `bytes` zeroed bytes, a multiple of 16. */
  take(bytes: number): number;
  /** A view of float32 values; valid until the next allocation, which may move the memory. */
  floats(address: number, count: number): Float32Array;
  /** Copies whole numbers to a new stretch. */
  store(values: Int32Array): number;
  /** Bytes that were taken, with what aligns them. */
  readonly bytes: number;
  dispose(): void;
}

/**
 * An allocator whose stretches are not tensors: for kernels, which run inside their caller's tidy and would lose them there.
 * @param zeroes whether it makes them zeros; if not, they hold whatever was there
 */
export function createRawAllocator(zeroes = true): Allocator {
  const memory = wasmMemory();
  const {wasm} = wasmBackend();
  const held: number[] = [];
  return allocatorOf(
    memory,
    (bytes) => {
      // Addresses are signed numbers there.
      const address = wasm._malloc(bytes) >>> 0;
      if (address === 0) throw new Error(say.noRoomInMemory(bytes));
      held.push(address);
      if (zeroes) new Uint8Array(memory.buffer, address, bytes).fill(0);
      return address;
    },
    () => {
      for (const address of held.splice(0)) wasm._free(address);
    }
  );
}

/** An allocator whose stretches are tensors, so that TensorFlow.js counts and frees them. */
export function createAllocator(): Allocator {
  const held: Tensor[] = [];
  const memory = wasmMemory();
  return allocatorOf(
    memory,
    (bytes) => {
      const count = Math.ceil(bytes / 4);
      // Zeros of TensorFlow.js' own would be made in JavaScript and copied.
      const tensor = engine().makeTensorFromTensorInfo(wasmBackend().makeOutput([count], "float32"));
      const address = tensorAddress(tensor);
      if (address === 0) throw new Error(say.noRoomInMemory(bytes));
      new Float32Array(memory.buffer, address, count).fill(0);
      held.push(tensor);
      return address;
    },
    () => dispose(held.splice(0))
  );
}

/** Bytes that a vector is aligned to. */
const ALIGNMENT = 16;

function allocatorOf(memory: WebAssembly.Memory, claim: (bytes: number) => number, release: () => void): Allocator {
  let taken = 0;
  const take = (bytes: number): number => {
    const address = Math.ceil(claim(bytes + ALIGNMENT) / ALIGNMENT) * ALIGNMENT;
    taken += bytes + ALIGNMENT;
    return address;
  };
  return {
    memory,
    get bytes() {
      return taken;
    },
    take,
    floats: (address, count) => new Float32Array(memory.buffer, address, count),
    store(values) {
      const address = take(values.byteLength);
      new Int32Array(memory.buffer, address, values.length).set(values);
      return address;
    },
    dispose() {
      release();
      taken = 0;
    }
  };
}
