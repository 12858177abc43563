/** A stretch of an arena, in bytes from its beginning. */
export interface Stretch {
  readonly offset: number;
  readonly bytes: number;
}

/** One piece of memory in which maps take turns: what is planned to be given back is handed on to what is planned later. */
export interface MapArena {
  take(bytes: number): Stretch;
  give(stretch: Stretch): void;
  /** What the arena must hold for all that was planned so far. */
  readonly bytes: number;
}

/**
 * Plans an arena without taking any memory, so that a page can tell what a run will take. A map goes where it leaves least over; where
 * none fits, the arena grows, from its last stretch where that is free.
 */
export function mapArena(): MapArena {
  /** Free stretches in order of their offsets, never two side by side. */
  let free: readonly Stretch[] = [];
  let end = 0;
  return {
    take(bytes) {
      const fitting = free.filter((one) => one.bytes >= bytes);
      const last = free.at(-1);
      const atEnd = last !== undefined && last.offset + last.bytes === end ? last : undefined;
      const found = fitting.length > 0 ? fitting.reduce((a, b) => (b.bytes < a.bytes ? b : a)) : atEnd;
      const offset = found?.offset ?? end;
      end = Math.max(end, offset + bytes);
      const left = (found?.bytes ?? 0) - bytes;
      free = free.flatMap((one) => (one !== found ? [one] : left > 0 ? [{offset: offset + bytes, bytes: left}] : []));
      return {offset, bytes};
    },
    give(stretch) {
      const joined: Stretch[] = [];
      for (const one of [...free, stretch].sort((a, b) => a.offset - b.offset)) {
        const before = joined.at(-1);
        if (before !== undefined && before.offset + before.bytes === one.offset)
          joined[joined.length - 1] = {offset: before.offset, bytes: before.bytes + one.bytes};
        else joined.push(one);
      }
      free = joined;
    },
    get bytes() {
      return end;
    }
  };
}

/** Bytes from which on a map that can be made again from another one is not held in between: smaller ones are cheap to hold. */
const HELD = 2 ** 21;

/** Whether a plan makes a unit's inner map again on the way back, instead of holding it. */
export const isRepeated = (bytes: number): boolean => bytes > HELD;
