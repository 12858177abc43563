import {expect, it} from "vitest";
import {areaAverage} from "../../../../components/run/data/own/areaAverage.js";

it("averages the area that each new pixel covers, fractions too", () => {
  const pixels = Uint8Array.from([0, 90, 180, 0, 90, 180, 30, 120, 210]);
  // Each new pixel covers one and a half: (0 + 90/2) / 1.5 = 30 across, and so down.
  expect([...areaAverage({height: 3, width: 3, channels: 1, pixels}, 2)]).toEqual([30, 150, 50, 170]);
});

it("cuts the middle square, keeps colours apart and copies what fits", () => {
  const wide = Uint8Array.from([9, 9, 9, 1, 2, 3, 4, 5, 6, 9, 9, 9]);
  expect([...areaAverage({height: 1, width: 4, channels: 3, pixels: wide}, 1)]).toEqual([1, 2, 3]);
  const two = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
  expect([...areaAverage({height: 2, width: 2, channels: 1, pixels: two}, 2)]).toEqual([...two]);
  expect([...areaAverage({height: 1, width: 1, channels: 1, pixels: two}, 2)]).toEqual(
    [...two].flatMap((v) => [v, v, v, v])
  );
});
