/** A way of stops, 0 to `last`, and how a place on it is shown. */
export interface Journey {
  readonly last: number;
  /** Draws a place, also between two stops. */
  readonly show: (at: number) => void;
  /** What there is to see at a stop; `{f}` and `{h}` in either notation. */
  readonly words?: (stop: number) => string;
}
