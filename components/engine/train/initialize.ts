import {randomStream} from "../../run/randomStream.js";
import type {ParameterSpec, TrainingStep} from "./trainingStep.js";

/** Values of a parameter whose drawing is a slice. */
const LONG = 2 ** 16;
/** Variance gain of the noise around the identity in a copy start. */
export const COPY_GAIN = 0.1;

/**
 * Initial values of one parameter: normal weights of variance gain / fan-in, from a stream that depends on the seed and the
 * layer's name alone, so that the twins share every tensor that both have. γ = 1, β = 0, bias = 0, classifier with gain 1.
 * Gain 2 is He et al. 2015a ("Delving deep into rectifiers", section 2.2); without batch norm the laboratory uses gain 1.
 */
export function initialValues(spec: ParameterSpec, seed: number, gain: number): Float32Array {
  const count = spec.shape.reduce((a, b) => a * b, 1);
  const values = new Float32Array(count);
  if (spec.kind === "gamma") return values.fill(1);
  if (spec.kind === "beta" || spec.kind === "bias") return values;
  const fanIn = spec.shape.slice(0, -1).reduce((a, b) => a * b, 1);
  const deviation = Math.sqrt((spec.kind === "weights" ? 1 : gain) / fanIn);
  const random = randomStream(seed, "initial", spec.id);
  for (let i = 0; i < count; i++) values[i] = deviation * random.normal();
  return values;
}

/**
 * A kernel `[k, k, c, c]` near the identity: 1 from each channel to itself under the middle tap, plus the kernel's own noise with
 * {@link COPY_GAIN} for a gain.
 */
export function copyValues(spec: ParameterSpec, seed: number): Float32Array {
  const values = initialValues(spec, seed, COPY_GAIN);
  const [height = 1, width = 1, inputs = 0, outputs = 0] = spec.shape;
  const middle = (height >> 1) * width + (width >> 1);
  for (let c = 0; c < Math.min(inputs, outputs); c++) values[(middle * inputs + c) * outputs + c]! += 1;
  return values;
}

/** Parameters that start otherwise, by their names. */
export interface OtherStarts {
  readonly zero?: readonly string[];
  readonly copy?: readonly string[];
}

/** Sets every parameter of a training step to its initial values. */
export function initialize(...of: Parameters<typeof initializeSliced>): void {
  const all = initializeSliced(...of);
  while (all.next().done !== true);
}

/** The same, in slices: of a wide network the numbers that are drawn are millions. */
export function* initializeSliced(
  step: TrainingStep,
  seed: number,
  gain: number,
  {zero, copy}: OtherStarts = {}
): Generator<undefined, void, void> {
  for (const [index, spec] of step.parameters.entries()) {
    const values = copy?.includes(spec.id) ? copyValues(spec, seed) : initialValues(spec, seed, gain);
    step.setParameter(index, zero?.includes(spec.id) ? values.fill(0) : values);
    if (values.length > LONG) yield;
  }
}
