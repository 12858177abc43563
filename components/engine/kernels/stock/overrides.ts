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
  /** Puts back what was there before. Where others have been put over these since, those stay, and go on without these. */
  readonly restore: () => void;
}
type Gradients = Readonly<Record<string, () => Tensor>>;

/** Begins a list of replacements. */
export function overrides(): Overrides {
  const undo: (() => void)[] = [];
  let isTakenBack = false;
  return {
    kernel(name, compute, needs = "other inputs") {
      const before = getKernel(name, "wasm") as KernelConfig | undefined;
      if (before) unregisterKernel(name, "wasm");
      const kernelFunc: KernelFunc = (parameters) => {
        const {inputs, attrs, backend} = parameters;
        const call = {inputs, attributes: attrs, backend} as unknown as Call;
        const made = (isTakenBack ? undefined : compute(call)) ?? before?.kernelFunc(parameters);
        if (made === undefined) throw new Error(isTakenBack ? `wasm has no ${name}` : `${name} on wasm needs ${needs}`);
        return made;
      };
      const setup = before?.setupFunc && {setupFunc: before.setupFunc};
      const ours: KernelConfig = {kernelName: name, backendName: "wasm", kernelFunc, ...setup};
      registerKernel(ours);
      undo.push(() => {
        if (getKernel(name, "wasm") !== ours) return;
        unregisterKernel(name, "wasm");
        if (before) registerKernel(before);
      });
    },
    gradient(name, compute) {
      const before = getGradient(name) as GradConfig | undefined;
      if (before === undefined) throw new Error(`TensorFlow.js has no gradient of ${name}`);
      unregisterGradient(name);
      const ours: GradConfig = {
        ...before,
        gradFunc(dy, saved, attributes) {
          const isOurs =
            !isTakenBack && getBackend() === "wasm" && engine().state.gradientDepth === 0 && !Array.isArray(dy);
          return (isOurs ? compute(dy, saved, attributes) : undefined) ?? before.gradFunc(dy, saved, attributes);
        }
      };
      registerGradient(ours);
      undo.push(() => {
        if (getGradient(name) !== ours) return;
        unregisterGradient(name);
        registerGradient(before);
      });
    },
    restore() {
      isTakenBack = true;
      for (const step of undo.splice(0).reverse()) step();
    }
  };
}
