import type {Machine, RecordedSpeed, Timed} from "../../components/lessons/method/speed/recordedSpeed.js";
import type {GridStep} from "./gridShares.js";

/** A case's timings as the benchmark reports them. */
export interface CaseResult {
  readonly name: string;
  readonly medianMs: number | null;
  readonly bestMs: number | null;
  readonly gigaflopsBest: number | null;
}

const STEPS = {
  plain: "step, residual, batch norm, plain SIMD",
  relaxed: "step, residual, batch norm, relaxed SIMD",
  registered: "step, tf.layers, wasm with our kernels",
  fused: "step, tf.layers fused, wasm with our kernels",
  cpu: "step, tf.layers, cpu"
} as const;
const FORWARD = {
  plain: "ResNet-34 forward, ours, plain SIMD",
  relaxed: "ResNet-34 forward, ours, relaxed SIMD",
  onnx: "ResNet-34 forward, ONNX Runtime Web"
} as const;
const PEAK = {plain: "peak, plain", relaxed: "peak, relaxed"} as const;
const FED = "peak with a tile's loads, plain";

/** The cases that are recorded, by name. */
export const RECORDED_CASES: readonly string[] = [
  ...Object.values(STEPS),
  ...Object.values(FORWARD),
  ...Object.values(PEAK),
  FED,
  "grid"
];

/** As many digits as a time has on one machine. */
const rounded = (value: number): number => Number(value.toPrecision(4));

/**
 * What `data/bench.json` holds.
 * @throws Error that names a case without timings
 */
export function speedRecord(
  machine: Machine,
  results: readonly CaseResult[],
  grid: readonly GridStep[],
  date = new Date()
): RecordedSpeed {
  const find = (name: string): CaseResult => {
    const found = results.find((result) => result.name === name);
    if (found?.medianMs == null || found.bestMs === null) throw new Error(`${name} was not timed: nothing is recorded`);
    return found;
  };
  const timed = (name: string): Timed => {
    const {medianMs, bestMs} = find(name);
    return {median: rounded(medianMs!), best: rounded(bestMs!)};
  };
  const rate = (name: string): number => rounded(find(name).gigaflopsBest ?? NaN);
  const every = <Key extends string, Value>(names: Readonly<Record<Key, string>>, make: (name: string) => Value) =>
    Object.fromEntries(Object.entries<string>(names).map(([key, name]) => [key, make(name)])) as Record<Key, Value>;
  return {
    date: date.toISOString().slice(0, 10),
    machine,
    peak: every(PEAK, rate),
    fed: rate(FED),
    grid: grid.map(({width, size, batch, milliseconds, gigaflops, share, fed}) => ({
      ...{width, size, batch},
      milliseconds: rounded(milliseconds),
      gigaflops: rounded(gigaflops),
      share: rounded(share),
      fed: rounded(fed)
    })),
    step: every(STEPS, timed),
    forward: every(FORWARD, timed)
  };
}
