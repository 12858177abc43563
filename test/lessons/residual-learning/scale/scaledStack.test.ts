import {expect, it} from "vitest";
import {
  distanceFromCopy,
  scaledStack,
  sizeBeside
} from "../../../../components/lessons/residual-learning/scale/scaledStack.js";

it("with zero weights a plain stack gives nothing and a residual one a copy; at full weights neither copies", () => {
  const image = Float32Array.from({length: 64}, (_, i) => Math.sin(i));
  const [none, whole] = [scaledStack(image, 8, 0, 1), scaledStack(image, 8, 1, 1)];
  expect([...none.residual]).toEqual([...image]);
  expect(sizeBeside(none.plain, image)).toBe(0);
  expect(distanceFromCopy(whole.residual, image)).toBeGreaterThan(0.5);
  // Two convolutions a unit, three units: the plain output goes with the sixth power of the scale.
  const half = scaledStack(image, 8, 0.5, 1);
  expect(sizeBeside(half.plain, image) * 64).toBeCloseTo(sizeBeside(whole.plain, image), 4);
});

it("a copy is at distance 0, nothing at 1", () => {
  const x = Float32Array.of(3, 4);
  expect([distanceFromCopy(x, x), distanceFromCopy(new Float32Array(2), x)]).toEqual([0, 1]);
  expect(sizeBeside(Float32Array.of(0, 10), x)).toBe(2);
});
