import {expect, it} from "vitest";
import {nearestKnown} from "../../../components/lessons/loss-surface/nearestKnown.js";

it("fills what is not known from the nearest point, and leaves what is", () => {
  const loss = Float32Array.of(1, NaN, NaN, NaN, NaN, NaN, NaN, NaN, 9);
  expect([...nearestKnown(loss, 3)]).toEqual([1, 1, 1, 1, 1, 9, 1, 9, 9]);
  expect([...nearestKnown(new Float32Array(4).fill(NaN), 2)]).toEqual([NaN, NaN, NaN, NaN]);
});
