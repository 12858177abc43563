import {expect, it} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {
  inward,
  outward,
  placeInView,
  unitStretch,
  viewOfPlace,
  WHOLE_NETWORK
} from "../../../components/picture/camera/networkPlaces.js";
import {frame} from "../../../components/picture/network/frame.js";
import {stationsOf} from "../../../components/picture/network/station.js";

const rows = (["residual", "plain"] as const).map((network) => ({
  network,
  stations: stationsOf(miniature({skip: network === "residual"}))
}));

for (const width of [1216, 328])
  it(`lays every stage and unit into the picture, a unit closer than its stage: ${width} px`, () => {
    const placed = frame(rows, width, {height: 640});
    const extent = {width: placed.width, height: placed.height};
    for (const [row, {network, stations}] of rows.entries())
      for (let station = 1; station < stations.length; station++) {
        const stage = viewOfPlace(placed, rows, {level: "stage", row, station});
        const unit = viewOfPlace(placed, rows, {level: "unit", row, station});
        expect(unit.k).toBeGreaterThan(stage.k * 1.1);
        const {along, across} = unitStretch(placed, station);
        for (const corner of [placed.at(network, along[0], across[0]), placed.at(network, along[1], across[1])]) {
          const [x, y] = [corner[0] * unit.k + unit.x, corner[1] * unit.k + unit.y];
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(extent.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(extent.height);
        }
        expect(placeInView(placed, rows, unit, extent)).toMatchObject({level: "unit", row});
      }
  });

it("goes in level by level, and out again", () => {
  const stage = inward(WHOLE_NETWORK, 1, 5)!;
  expect(stage).toEqual({level: "stage", row: 1, station: 5});
  const unit = inward(stage, 1, 6)!;
  expect(unit).toEqual({level: "unit", row: 1, station: 6});
  expect(inward(unit, 1, 6)).toBeUndefined();
  expect(inward({...stage, station: 0}, 1, 0)).toBeUndefined();
  expect(outward(unit)).toEqual({...unit, level: "stage"});
  expect(outward(stage)).toEqual(WHOLE_NETWORK);
  expect(outward(WHOLE_NETWORK)).toBeUndefined();
});
