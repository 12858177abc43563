import {
  engine,
  getBackend,
  getGradient,
  getKernel,
  registerGradient,
  registerKernel,
  unregisterGradient,
  unregisterKernel
} from "@tensorflow/tfjs-core";
import type {
  DataId,
  GradConfig,
  KernelConfig,
  KernelFunc,
  NamedAttrMap,
  Tensor,
  TensorInfo
} from "@tensorflow/tfjs-core";

/** What a kernel uses of the wasm backend. */
export interface StockBackend {
  makeOutput(shape: readonly number[], dtype: "float32"): TensorInfo;
  /** One more tensor holds these values. */
  incRef(id: DataId): void;
}

/** Tensors by name, and what else a kernel is told. */
export interface Call {
  readonly inputs: Readonly<Record<string, TensorInfo>>;
  readonly attributes: unknown;
  readonly backend: StockBackend;
}

/** Kernels of the wasm backend, and gradients there, that take the place of TensorFlow.js' own until they are taken back. */
export interface Overrides {
  /**
   * Where `compute` gives nothing, the kernel of before runs.
   * @throws Error, when run, where there was none: it says what the kernel needs
   */
  readonly kernel: (
    name: string,
    compute: (call: Call) => TensorInfo | TensorInfo[] | undefined,
    needs?: string
  ) => void;
  /** The gradient of before where `compute` gives nothing, on another backend, and where a gradient has a gradient itself. */
  readonly gradient: (
    name: string,
    compute: (dy: Tensor, saved: Tensor[], attributes: NamedAttrMap) => Gradients | undefined
  ) => void;
  /** Puts back what was there before. */
  readonly restore: () => void;
}
type Gradients = Readonly<Record<string, () => Tensor>>;

/** Begins a list of replacements. */
export function overrides(): Overrides {
  const undo: (() => void)[] = [];
  return {
    kernel(name, compute, needs = "other inputs") {
      const before = getKernel(name, "wasm") as KernelConfig | undefined;
      if (before) unregisterKernel(name, "wasm");
      const kernelFunc: KernelFunc = (parameters) => {
        const {inputs, attrs, backend} = parameters;
        const call = {inputs, attributes: attrs, backend} as unknown as Call;
        const made = compute(call) ?? before?.kernelFunc(parameters);
        if (made === undefined) throw new Error(`${name} on wasm needs ${needs}`);
        return made;
      };
      const setup = before?.setupFunc && {setupFunc: before.setupFunc};
      registerKernel({kernelName: name, backendName: "wasm", kernelFunc, ...setup});
      undo.push(() => {
        unregisterKernel(name, "wasm");
        if (before) registerKernel(before);
      });
    },
    gradient(name, compute) {
      const before = getGradient(name) as GradConfig | undefined;
      if (before === undefined) throw new Error(`TensorFlow.js has no gradient of ${name}`);
      unregisterGradient(name);
      registerGradient({
        ...before,
        gradFunc(dy, saved, attributes) {
          const ours = getBackend() === "wasm" && engine().state.gradientDepth === 0 && !Array.isArray(dy);
          return (ours ? compute(dy, saved, attributes) : undefined) ?? before.gradFunc(dy, saved, attributes);
        }
      });
      undo.push(() => {
        unregisterGradient(name);
        registerGradient(before);
      });
    },
    restore() {
      for (const step of undo.splice(0).reverse()) step();
    }
  };
}
