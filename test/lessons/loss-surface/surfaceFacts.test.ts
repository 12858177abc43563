import {expect, it} from "vitest";
import {surfaceFacts} from "../../../components/lessons/loss-surface/surfaceFacts.js";
import {aPlane} from "../../support/aSurface.js";

it("measures a bowl: the loss doubles where the formula says, all ways rise, nothing bends downward", () => {
  const facts = surfaceFacts(aPlane("residual", (x, y) => 1 + 4 * (x ** 2 + y ** 2)));
  expect(facts.centre).toBe(1);
  expect(facts.halfway).toBeCloseTo(2, 6);
  expect(facts.doubles).toBeCloseTo(0.5, 6);
  expect(facts).toMatchObject({fall: 0, bentDown: 0, valleys: 1, otherValleys: []});
  // A disc of radius √(0.5 / 4) in a square of side 2, counted on the grid.
  expect(facts.floor).toBeCloseTo((Math.PI * 0.125) / 4, 1);
});

it("finds a second valley, a way that falls, and lines that bend downward", () => {
  const facts = surfaceFacts(
    aPlane("plain", (x, y) => 2 - 1.8 * Math.exp(-20 * (x ** 2 + y ** 2)) - Math.exp(-40 * ((x - 0.6) ** 2 + y ** 2)))
  );
  expect(facts.valleys).toBe(2);
  expect(facts.otherValleys).toEqual([expect.closeTo(1, 1)]);
  // From the ridge between the two into the second.
  expect(facts.fall).toBeGreaterThan(0.3);
  expect(facts.bentDown).toBeGreaterThan(0.1);
});

it("takes the whole way where the loss does not double, and refuses a plane of other points", () => {
  expect(surfaceFacts(aPlane("plain", (x) => 1 + 0.1 * x ** 2)).doubles).toBe(1);
  expect(() => surfaceFacts(aPlane("plain", () => 1, {points: 11}))).toThrow("none of 21 points inside");
});
