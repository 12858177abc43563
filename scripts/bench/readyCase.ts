/** A case made ready: `run` does it once. */
export interface ReadyCase {
  run(): unknown;
  /** Billions of floating-point operations of one run, where that is known. */
  readonly gigaflop?: number;
}
