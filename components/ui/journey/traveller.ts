import {play, prefersStill, type Motion} from "../../draw/motion.js";

/** Where a picture stands on its journey, and the one motion that may take it further. */
export interface Traveller {
  readonly at: number;
  /** The stop that it is on its way to. */
  readonly bound: number | undefined;
  /** Stands at a place at once. */
  place(at: number): void;
  /** Sets out for a stop; whatever was under way is over. A reader who wants no motion is there at once. */
  travel(to: number, milliseconds: number): void;
  stop(): void;
}

export interface TravellerOptions {
  readonly start: number;
  /** Draws a place. */
  readonly show: (at: number) => void;
  /** Whether there is still something to be drawn. */
  readonly alive: () => boolean;
  /** Called when a way has ended, also where nothing moved and where the picture has left the page. */
  readonly onEnd: () => void;
}

/** Makes a traveller that stands at its start; nothing is shown until it is told to. */
export function traveller({start, show, alive, onEnd}: TravellerOptions): Traveller {
  let at = start;
  let bound: number | undefined;
  let motion: Motion | undefined;
  function place(to: number): void {
    at = to;
    show(at);
  }
  function stop(): void {
    motion?.stop();
    motion = undefined;
    bound = undefined;
  }
  function end(): void {
    stop();
    onEnd();
  }
  return {
    get at() {
      return at;
    },
    get bound() {
      return bound;
    },
    place,
    travel(to, milliseconds) {
      stop();
      const from = at;
      if (prefersStill() || milliseconds === 0) {
        place(to);
        onEnd();
        return;
      }
      bound = to;
      motion = play({
        duration: milliseconds,
        onFrame: (share) => (alive() ? place(from + share * (to - from)) : end()),
        onEnd: end
      });
    },
    stop
  };
}
