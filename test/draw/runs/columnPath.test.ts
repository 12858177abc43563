import {expect, it} from "vitest";
import {bandPath, columnPath} from "../../../components/draw/runs/columnPath.js";

const same = (value: number): number => value;
const points = (path: string): string[] => path.slice(1).split("L");

it("draws every point where each has a column of its own", () => {
  expect(columnPath({steps: [0, 10, 20], values: [1, 5, 2]}, same, same)).toBe("M0,1L10,5L20,2");
  expect(columnPath({steps: [3], values: [1]}, same, same)).toBe("M3,1");
  expect(columnPath({steps: [], values: []}, same, same)).toBe("");
});

it("keeps the least, the greatest and the ends of thousands of points", () => {
  const steps = Array.from({length: 10_000}, (_, i) => i / 50);
  const values = steps.map((_, i) => (i === 4321 ? 99 : i === 777 ? -99 : i % 3));
  const drawn = points(columnPath({steps, values}, same, same));
  expect(drawn.length).toBeLessThan(2 * 100 + 3);
  const heights = drawn.map((point) => Number(point.split(",")[1]));
  expect([Math.min(...heights), Math.max(...heights)]).toEqual([-99, 99]);
  expect([drawn[0], drawn.at(-1)]).toEqual(["0,0", "200,0"]);
  const places = drawn.map((point) => Number(point.split(",")[0]));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it("closes the area between two lines", () => {
  const steps = [0, 10];
  expect(bandPath({steps, values: [1, 2]}, {steps, values: [3, 4]}, same, same)).toBe("M0,3L10,4L10,2L0,1Z");
});
