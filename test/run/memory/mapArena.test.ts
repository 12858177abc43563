import fc from "fast-check";
import {expect, it} from "vitest";
import {isRepeated, mapArena, type Stretch} from "../../../components/run/memory/mapArena.js";

it("hands on what was given back, joined with what lies beside it, and grows only where nothing fits", () => {
  const arena = mapArena();
  const [a, b, c] = [arena.take(64), arena.take(32), arena.take(64)];
  expect([a.offset, b.offset, c.offset, arena.bytes]).toEqual([0, 64, 96, 160]);
  arena.give(b);
  arena.give(a);
  expect(arena.take(96)).toEqual({offset: 0, bytes: 96});
  arena.give(c);
  // The free end grows by what is missing.
  expect(arena.take(80)).toEqual({offset: 96, bytes: 80});
  expect(arena.bytes).toBe(176);
});

it("takes the free place that leaves least over", () => {
  const arena = mapArena();
  const [large, , small] = [arena.take(96), arena.take(16), arena.take(48), arena.take(16)];
  arena.give(large);
  arena.give(small);
  expect(arena.take(48).offset).toBe(small.offset);
});

it("never lets two maps lie in one place, whatever is taken and given back", () => {
  const order = fc.array(fc.oneof(fc.integer({min: 1, max: 40}), fc.constant(0)), {maxLength: 60});
  fc.assert(
    fc.property(order, (steps) => {
      const arena = mapArena();
      const held: Stretch[] = [];
      for (const size of steps) {
        if (size === 0) {
          const one = held.shift();
          if (one) arena.give(one);
          continue;
        }
        const made = arena.take(size * 16);
        for (const {offset, bytes} of held)
          expect(made.offset + made.bytes <= offset || offset + bytes <= made.offset).toBe(true);
        expect(made.offset + made.bytes).toBeLessThanOrEqual(arena.bytes);
        held.push(made);
      }
    }),
    {numRuns: 300, seed: 19}
  );
});

it("holds small maps and makes large ones again", () => {
  expect([isRepeated(2 ** 20), isRepeated(2 ** 23)]).toEqual([false, true]);
});
