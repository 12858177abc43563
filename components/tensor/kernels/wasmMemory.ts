import {backend, dispose, zeros, type DataId, type Tensor} from "@tensorflow/tfjs-core";

/** The parts of TensorFlow.js' wasm backend that hold its memory; they are the same in its plain and its threaded build. */
interface WasmBackend {
  readonly wasm: {readonly asm?: {readonly memory?: WebAssembly.Memory}; readonly wasmMemory?: WebAssembly.Memory};
  readonly dataIdMap: {get(id: DataId): {readonly memoryOffset: number}};
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

/** Zeroed stretches of the backend's memory, each held by a tensor, so that TensorFlow.js counts and frees them. */
export interface Allocator {
  readonly memory: WebAssembly.Memory;
  /** Address of `bytes` zeroed bytes, a multiple of 16. */
  take(bytes: number): number;
  /** A view of float32 values; valid until the next allocation, which may move the memory. */
  floats(address: number, count: number): Float32Array;
  /** Copies whole numbers to a new stretch. */
  store(values: Int32Array): number;
  dispose(): void;
}

/** Creates an allocator on the current wasm backend. */
export function createAllocator(): Allocator {
  const memory = wasmMemory();
  const held: Tensor[] = [];
  const take = (bytes: number): number => {
    const tensor = zeros([Math.ceil(bytes / 4) + 3]);
    held.push(tensor);
    return Math.ceil(tensorAddress(tensor) / 16) * 16;
  };
  return {
    memory,
    take,
    floats: (address, count) => new Float32Array(memory.buffer, address, count),
    store(values) {
      const address = take(values.byteLength);
      new Int32Array(memory.buffer, address, values.length).set(values);
      return address;
    },
    dispose() {
      dispose(held);
      held.length = 0;
    }
  };
}
