import {vi} from "vitest";
import {resize} from "./reader.js";

type Told = (entries: readonly {readonly isIntersecting: boolean}[]) => void;

/** A page of `reader.ts` with a width of 1216 pixels, in which the test says when things stand and what is in sight. */
export function sightedPage() {
  const sights = new Map<object, Told>();
  class Sights {
    constructor(private readonly told: Told) {}
    observe(): void {
      sights.set(this, this.told);
    }
    disconnect(): void {
      sights.delete(this);
    }
  }
  vi.stubGlobal("IntersectionObserver", Sights);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(1216);
  return {
    /** What is in the page stands there, and has its width. */
    stand: resize,
    /** All that is watched comes into sight, or leaves it. */
    see: (isIntersecting: boolean): void => sights.forEach((told) => told([{isIntersecting}])),
    /** How many are watched for coming into sight. */
    watched: () => sights.size
  };
}

/** A task of the page has gone by, and what waited for it. */
export const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Tasks that are held: what it gives lets so many of them run, one after the other, each with what follows at once. */
export function heldTasks(): (count?: number) => Promise<void> {
  const waiting: (() => void)[] = [];
  vi.stubGlobal("scheduler", {
    postTask(run: () => void) {
      waiting.push(run);
      return Promise.resolve();
    }
  });
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 9; i++) await Promise.resolve();
  };
  return async (count = 9) => {
    await settle();
    for (let i = 0; i < count; i++) {
      waiting.shift()?.();
      await settle();
    }
  };
}
