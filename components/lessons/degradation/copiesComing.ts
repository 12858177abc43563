import {play, type Motion} from "../../draw/motion.js";

/** Milliseconds in which a layer comes or goes, and from one to the next at most; all together take no longer than the last. */
const EACH = 320;
const NEXT = 60;
const ALL = 1500;
/** How far above its place a layer comes from, in CSS pixels. */
const ABOVE = 22;

/** Layers that come into a picture and go out of it again, one after the other. */
export interface CopiesComing {
  /** Puts the layers of a new drawing where they are just now. */
  readonly draw: (layers: readonly SVGElement[]) => void;
  /** Lets the first ones come, and others go; `now` without motion. */
  readonly show: (count: number, now?: boolean) => void;
  readonly stop: () => void;
}

/** Moves layers; none is there at first. `onCount`: another number of them is wanted. */
export function copiesComing(onCount: (count: number) => void): CopiesComing {
  let layers: readonly SVGElement[] = [];
  /** How much of each layer is there, 0–1. */
  let there: readonly number[] = [];
  let count = 0;
  let motion: Motion | undefined;

  function place(levels: readonly number[]): void {
    there = levels;
    layers.forEach((layer, i) => {
      const level = levels[i] ?? 0;
      layer.setAttribute("opacity", String(level));
      layer.setAttribute("transform", `translate(0,${-ABOVE * (1 - level)})`);
      layer.setAttribute("visibility", level === 0 ? "hidden" : "visible");
    });
  }
  return {
    draw(drawn) {
      layers = drawn;
      place(drawn.map((_, i) => there[i] ?? (i < count ? 1 : 0)));
    },
    show(wanted, now = false) {
      motion?.stop();
      count = wanted;
      onCount(count);
      const from = there;
      const ends = layers.map((_, i) => (i < wanted ? 1 : 0));
      const moved = ends.flatMap((end, i) => (end === from[i] ? [] : [i]));
      const isGoing = moved.some((i) => ends[i] === 0);
      const order = new Map((isGoing ? moved.reverse() : moved).map((i, turn) => [i, turn]));
      if (now || moved.length === 0) {
        place(ends);
        return;
      }
      const next = Math.min(NEXT, (ALL - EACH) / moved.length);
      const duration = EACH + (moved.length - 1) * next;
      motion = play({
        duration,
        onFrame(time) {
          place(
            ends.map((end, i) => {
              const share = Math.max(0, Math.min(1, (time * duration - (order.get(i) ?? 0) * next) / EACH));
              const eased = 1 - (1 - share) ** 3;
              return (from[i] ?? 0) + (end - (from[i] ?? 0)) * eased;
            })
          );
        }
      });
    },
    stop() {
      motion?.stop();
    }
  };
}
