/** @file All that a run needs to go on to the bit where it stood, as one message of typed arrays and numbers. */
import type {NetworkRun, TwinName} from "./networkRun.js";

/**
 * One network in the middle of its run. Batch normalization adds nothing: its γ and β are parameters, and it normalizes by the
 * statistics of each batch, so that none are carried from step to step. First weights and images come from streams that begin anew.
 */
export interface RunState {
  readonly network: TwinName;
  /** Steps taken. */
  readonly step: number;
  /** The rate that the next step would take, before warm-up: the configuration's, or what it was changed to. */
  readonly learningRate: number;
  /** State of the stream that draws the batches. */
  readonly batches: number;
  /** Every trainable tensor, as the kernels lay them out. */
  readonly parameters: Float32Array<ArrayBuffer>;
  /** Momentum's velocities or Adam's first moments, laid out alike. */
  readonly velocities: Float32Array<ArrayBuffer>;
  /** Adam's second moments; empty with momentum. */
  readonly squares: Float32Array<ArrayBuffer>;
  /** Updates made, which Adam's corrections depend on. */
  readonly updates: number;
}

/** What has been measured of a network, and the state that goes on from there. */
export interface SavedRun {
  readonly run: NetworkRun;
  readonly state: RunState;
}

/** The buffers of a state, to be handed over with it; the one who hands them over has them no longer. */
export function stateBuffers({parameters, velocities, squares}: RunState): ArrayBuffer[] {
  return [parameters.buffer, velocities.buffer, squares.buffer];
}

/** Bytes that a state's arrays take. */
export function stateBytes(state: RunState): number {
  return stateBuffers(state).reduce((sum, {byteLength}) => sum + byteLength, 0);
}
