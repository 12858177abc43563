import {expect, it} from "vitest";
import {along, backpropLayout} from "../../../../components/lessons/gradients/backprop/backpropLayout.js";

it("runs left to right where there is room, else top to bottom, inside its width", () => {
  const [wide, narrow] = [backpropLayout(3, true, 900), backpropLayout(3, true, 320)];
  expect([wide.vertical, narrow.vertical]).toEqual([false, true]);
  const rising = (list: readonly number[]) => list.every((value, i) => i === 0 || value > (list[i - 1] ?? NaN));
  expect(rising([...wide.nodes, wide.loss].map(([x]) => x))).toBe(true);
  expect(rising([...narrow.nodes, narrow.loss].map(([, y]) => y))).toBe(true);
  expect(wide.loss[0]).toBeLessThan(900);
  expect(narrow.loss[1]).toBeLessThan(narrow.height);
});

it("leads each shortcut around its unit, from node to node, and has none in a plain chain", () => {
  const {edges, nodes, boxes} = backpropLayout(3, true, 900);
  const skip = edges.find(({id}) => id === "skip2");
  expect(skip?.points[0]).toEqual(nodes[1]);
  expect(skip?.points.at(-1)?.[0]).toBeCloseTo(nodes[2]?.[0] ?? NaN, 9);
  expect(skip?.points[12]?.[1]).toBeLessThan(boxes[1]?.[1] ?? NaN);
  expect(backpropLayout(3, false, 900).edges.map(({kind}) => kind)).not.toContain("skip");
});

it("finds the point a share of the way along a line, and none beyond its ends", () => {
  const line = [
    [0, 0],
    [10, 0],
    [10, 20]
  ] as const;
  expect([-1, 0.25, 0.5, 0.75, 2].map((share) => along(line, share))).toEqual([
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 10],
    [10, 20]
  ]);
});
