import {expect, it} from "vitest";
import {placeLabels} from "../../../components/draw/runs/placeLabels.js";

const label = (y: number, x = 0) => ({x, y, width: 40});
const room = {top: 0, bottom: 200};

it("leaves labels where they want to be when nobody is in the way", () => {
  const labels = [label(20), label(100), label(105, 60)];
  expect(placeLabels(labels, room)).toEqual(labels);
});

it("moves the later of two that would meet, no farther than it must", () => {
  expect(placeLabels([label(100), label(104)], room).map(({y}) => y)).toEqual([100, 118]);
});

it("leaves out those that find no room, the last ones first", () => {
  const placed = placeLabels(
    Array.from({length: 40}, (_, i) => ({...label(100), i})),
    room
  );
  expect(placed.length).toBe(7);
  expect(placed.map(({i}) => i)).toContain(0);
  const ys = placed.map(({y}) => y).sort((a, b) => a - b);
  expect(ys.every((y, i) => i === 0 || y - (ys[i - 1] ?? 0) >= 14)).toBe(true);
});

it("keeps labels within the figure", () => {
  expect(placeLabels([label(-5), label(500)], room).map(({y}) => y)).toEqual([2]);
});
