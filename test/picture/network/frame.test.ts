import {expect, it} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {frame} from "../../../components/picture/network/frame.js";
import type {PictureRow} from "../../../components/picture/network/pictureRow.js";
import {measureAt, pulsePlace} from "../../../components/picture/network/pulsePlace.js";
import {stationsOf} from "../../../components/picture/network/station.js";

const rows: readonly PictureRow[] = (["residual", "plain"] as const).map((network) => ({
  network,
  stations: stationsOf(miniature({skip: network === "residual"}))
}));

it("stands box under box from 600 px on, and in two columns below", () => {
  const wide = frame(rows, 1216);
  const [above, below] = [wide.square("residual", 5), wide.square("plain", 5)];
  expect(above.x).toBe(below.x);
  expect(above.y + above.side).toBeLessThan(below.y - below.up);
  const narrow = frame(rows, 320);
  const [left, right] = [narrow.square("residual", 5), narrow.square("plain", 5)];
  expect(left.y).toBe(right.y);
  expect(left.x + left.side + left.across).toBeLessThan(right.x);
});

it.each([320, 360, 600, 700, 1036, 1216, 1376])("keeps everything inside a picture %i wide", (width) => {
  const placed = frame(rows, width);
  for (const {network, stations} of rows)
    stations.forEach((_station, i) => {
      const {x, y, side, across, up} = placed.square(network, i);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y - up).toBeGreaterThanOrEqual(0);
      expect(x + side + across).toBeLessThanOrEqual(width);
      expect(y + side).toBeLessThanOrEqual(placed.height);
    });
});

it.each([256, 296, 700, 1216])("leaves room for numbers at both ends where there is no image, %i wide", (width) => {
  const placed = frame(rows, width, {ends: "numbers"});
  const {layout, height} = placed;
  const long = layout.down ? height : width;
  expect(placed.image.side).toBe(0);
  expect(layout.places[0]!.from).toBeGreaterThan(layout.down ? 84 : 88);
  expect(long - layout.end).toBeGreaterThan(layout.down ? 40 : 80);
});

it("takes the height that it is given upright, as long as boxes can be read", () => {
  expect(frame(rows, 328, {height: 700}).height).toBeLessThanOrEqual(701);
  expect(frame(rows, 328, {height: 200}).layout.unit).toBe(20);
});

it("leads a pulse over the shortcuts or through the boxes, from the first wire to the last", () => {
  const {layout} = frame(rows, 1216);
  const {stations} = rows[0] ?? {stations: []};
  expect(pulsePlace(layout, stations, 0, true)).toEqual({along: layout.start, across: 0});
  const [a, b] = [layout.places[4], layout.places[5]];
  const middle = ((a?.node ?? 0) + (b?.node ?? 0)) / 2;
  const share = (middle - layout.start) / (layout.end - layout.start);
  expect(pulsePlace(layout, stations, share, false).across).toBe(0);
  // Half way between two sums it is at the arc's top, above the box.
  expect(pulsePlace(layout, stations, share, true).across).toBeLessThan(-(b?.side ?? 0) / 2);
  expect(pulsePlace(layout, rows[1]?.stations ?? [], share, true).across).toBe(0);
});

it("reads a measure between the boxes that it was taken at", () => {
  const {layout} = frame(rows, 1216);
  const values = layout.places.map((_place, i) => i);
  const middle = (i: number): number => (layout.places[i]?.from ?? 0) + (layout.places[i]?.side ?? 0) / 2;
  expect(measureAt(layout, values, middle(3))).toBeCloseTo(3, 9);
  expect(measureAt(layout, values, (middle(3) + middle(4)) / 2)).toBeCloseTo(3.5, 9);
  expect(measureAt(layout, values, 0)).toBe(0);
  expect(measureAt(layout, values, 1e6)).toBe(16);
});

it.each([700, 1216])("gives a single network the height of two where it keeps its place, %i wide", (width) => {
  const [first] = rows;
  const alone = frame([first!], width, {keepsPlace: true});
  expect(alone.height).toBeCloseTo(frame(rows, width).height, 6);
  const {y, side, up} = alone.square("residual", 0);
  expect(y - up).toBeGreaterThan(0);
  expect(y + side).toBeLessThan(alone.height);
  expect(frame([first!], width).height).toBeLessThan(alone.height);
});
