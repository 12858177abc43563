/** @file The recorded benchmark, `data/bench.json`: `npm run bench -- --record` writes it. All times are in milliseconds. */

/** Repeated timings of one thing. */
export interface Timed {
  readonly median: number;
  readonly best: number;
}

/** A training step of a residual network of 18 layers with batch normalization, plain SIMD, one thread. */
export interface SpeedStep {
  readonly width: number;
  readonly size: number;
  readonly batch: number;
  /** The fastest of a few steps. */
  readonly milliseconds: number;
  /** Billions of executed operations a second. */
  readonly gigaflops: number;
  /** Of what a loop in registers reached just before or after. */
  readonly share: number;
  /** Of what the same loop reached with the loads that a convolution needs. */
  readonly fed: number;
}

/** What the benchmark ran on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly browser: string;
  readonly node: string;
  /** Processes that wanted a core, on average over the minute before, this benchmark not among them. */
  readonly load: number;
}

/** Steps and forward passes of one run of the benchmark on one machine, timed in turn. */
export interface RecordedSpeed {
  /** ISO date of the run. */
  readonly date: string;
  readonly machine: Machine;
  /** GFLOP/s of multiply-adds on numbers in registers, in one thread. */
  readonly peak: {readonly plain: number; readonly relaxed: number};
  /** The same with plain SIMD, and with six loads from the nearest cache for every eight multiply-adds. */
  readonly fed: number;
  readonly grid: readonly SpeedStep[];
  /** Steps of the laboratory's default residual network. */
  readonly step: {
    readonly plain: Timed;
    readonly relaxed: Timed;
    /** The same network in `tf.layers`, trained by `trainOnBatch` on wasm with the training kernels registered. */
    readonly registered: Timed;
    /** With batch norm, sum and ReLU as one layer. */
    readonly fused: Timed;
    /** On TensorFlow.js' cpu backend. */
    readonly cpu: Timed;
  };
  /** A forward pass of ResNet-34, one image of 224 × 224 × 3, one thread. */
  readonly forward: {readonly plain: Timed; readonly relaxed: Timed; readonly onnx: Timed};
}
