import {exactLog} from "./exact/exactLog.js";
import {exactCos} from "./exact/exactWaves.js";

/** A stream of reproducible pseudo-random numbers. */
export interface RandomStream {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Normal with mean 0 and standard deviation 1 (Box and Muller 1958). */
  normal(): number;
  /** A whole number from 0 to `below` − 1. */
  integer(below: number): number;
  /** The generator's state, 32 bits; a stream that it is given to goes on as this one would. */
  save(): number;
  restore(state: number): void;
}

/** Hash of a text to 32 bits: FNV-1a (Fowler, Noll, Vo), then one avalanche so that near texts differ in every bit. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * The stream of one purpose of one run: the same seed and purpose give the same numbers, other purposes independent ones,
 * so that a layer's initial weights don't depend on which other layers exist. Generator: mulberry32 (T. Ettinger), 32 bits of state.
 */
export function randomStream(seed: number, ...purpose: readonly (string | number)[]): RandomStream {
  let state = hash([seed, ...purpose].join("/"));
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * exactLog(1 - uniform())) * exactCos(2 * Math.PI * uniform()),
    integer: (below) => Math.floor(uniform() * below),
    save: () => state,
    restore: (saved) => void (state = saved)
  };
}
