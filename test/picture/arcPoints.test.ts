import {expect, it} from "vitest";
import {arcPoints, pointAtLength} from "../../components/picture/arcPoints.js";

it("draws an arc from its start to its end, and measures along it", () => {
  const arc = {key: "a", unit: "u", shortcut: "identity", x: 0, y: 50, top: 0, x2: 100, y2: 44, opacity: 1} as const;
  const points = arcPoints(arc);
  expect(points[0]).toEqual({x: 0, y: 50});
  expect(points.at(-1)).toEqual({x: 100, y: 44});
  expect(Math.min(...points.map(({y}) => y))).toBe(0);
  const lines = [
    [
      {x: 0, y: 0},
      {x: 10, y: 0},
      {x: 10, y: 10}
    ],
    [
      {x: 0, y: 50},
      {x: 20, y: 50}
    ]
  ];
  expect(pointAtLength(lines, 0.25)).toEqual({x: 10, y: 0});
  // From the end of a row to the beginning of the next the dot does not cross the picture.
  expect(pointAtLength(lines, 0.75)).toEqual({x: 10, y: 50});
});
