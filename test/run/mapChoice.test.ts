import {expect, it} from "vitest";
import {chosenMap, meanMap, strongestChannel} from "../../components/run/mapChoice.js";

/** Two pixels of three channels. */
const maps = Float32Array.of(1, -4, 2, 3, 0, 2.5);

it("takes the mean over channels, the channel of the largest root mean square, or one by its number", () => {
  expect([...meanMap(maps, 3)]).toEqual([expect.closeTo(-1 / 3, 6), expect.closeTo(5.5 / 3, 6)]);
  expect(strongestChannel(maps, 3)).toBe(1);
  expect(chosenMap(maps, 3, "strongest")).toEqual({values: Float32Array.of(-4, 0), channel: 1});
  expect(chosenMap(maps, 3, 2)).toEqual({values: Float32Array.of(2, 2.5), channel: 2});
  expect(chosenMap(maps, 3, "mean")).not.toHaveProperty("channel");
});

it("takes the last channel where there is none of that number", () => {
  expect(chosenMap(maps, 3, 7).channel).toBe(2);
});
