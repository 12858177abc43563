import {expect, it} from "vitest";
import {shownUnits, streamPlaces} from "../../../../components/lessons/after-resnet/stream/streamPlaces.js";
import {STREAM_ROWS} from "../../../../components/lessons/after-resnet/stream/streamRows.js";

it("shows two units where they fit, one on a phone", () => {
  expect(STREAM_ROWS.map((row) => shownUnits(row, 700))).toEqual([2, 2, 2]);
  expect(STREAM_ROWS.map((row) => shownUnits(row, 300))).toEqual([1, 1, 1]);
});

it("no two parts of a row meet, and none leaves the wire", () => {
  for (const row of STREAM_ROWS)
    for (const to of [300, 700]) {
      const places = streamPlaces(row, 8, to, shownUnits(row, to - 8));
      let before = 8;
      for (const {x, width} of places) {
        expect(x - width / 2).toBeGreaterThan(before + 3);
        before = x + width / 2;
      }
      expect(before).toBeLessThan(to - 3);
    }
});
