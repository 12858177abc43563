import type {ReadyCase} from "./readyCase.js";

/** What a thread can reach at most: multiply-adds on numbers in registers, and with the loads that a convolution's tile needs. */
export interface PeakLoops {
  readonly peak: ReadyCase & {readonly gigaflop: number};
  readonly fed: ReadyCase & {readonly gigaflop: number};
}

/** Turns that a round of the second loop has written out. */
const TURNS = 8;

/** The loops of `assembly/peak.ts`, so many rounds a run: of 12 accumulators × 4 lanes × 2 operations, and of 8 turns of 8. */
export async function peakLoops(source: BufferSource, rounds: number): Promise<PeakLoops> {
  const {instance} = await WebAssembly.instantiate(source);
  const {peak, fed} = instance.exports as {
    readonly peak: (rounds: number, factor: number, summand: number) => number;
    readonly fed: (rounds: number, turns: number) => number;
  };
  return {
    peak: {run: () => peak(rounds, 1.0000001, 1e-7), gigaflop: (rounds * 12 * 4 * 2) / 1e9},
    fed: {run: () => fed(rounds, TURNS), gigaflop: (rounds * TURNS * 8 * 4 * 2) / 1e9}
  };
}
