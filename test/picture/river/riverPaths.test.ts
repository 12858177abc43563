import {expect, it} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {frame} from "../../../components/picture/network/frame.js";
import type {PictureRow, RowState} from "../../../components/picture/network/pictureRow.js";
import {stationsOf} from "../../../components/picture/network/station.js";
import {riverFront, riverHead, riverPaths, widthIn} from "../../../components/picture/river/riverPaths.js";

const rows: readonly [PictureRow, PictureRow] = [
  {network: "residual", stations: stationsOf(miniature())},
  {network: "plain", stations: stationsOf(miniature({skip: false}))}
];
const lying = frame(rows, 1216, {ends: "numbers"});
const upright = frame(rows, 296, {ends: "numbers", height: 700});
const state: RowState = {
  gradients: Array<number>(17).fill(0.1),
  splits: Array.from({length: 16}, (_, i) => ({arrived: 0.08, carried: i === 3 ? 0.02 : 0.08, brought: 0.05}))
};

it("runs over every shortcut as wide as what it carries, and over none in the plain network", () => {
  const {over} = riverPaths(lying, rows[0], state);
  expect(over).toHaveLength(16);
  expect(over[0]!.width).toBeCloseTo(1.5 + 36.5 * (Math.log(0.08 / 0.005) / Math.log(20 / 0.005)), 1);
  // From the last unit to the first.
  expect(over[16 - 4]!.width).toBeLessThan(over[16 - 3]!.width);
  expect(riverPaths(lying, rows[1], state).over).toEqual([]);
});

it("tapers through each box from what arrives to what the branch brings, with a disc at each sum", () => {
  const {through} = riverPaths(lying, rows[0], state);
  // In and out: one piece from the loss, three of each unit, a disc for each node, the stem and its point.
  expect(through).toHaveLength(1 + 3 * 16 + 17 + 2);
  const {from, side} = lying.layout.places[5]!;
  const box = through[1 + 3 * (16 - 5) + 1]!;
  const line = lying.lines.get("residual")!;
  const round = (value: number): number => Number(value.toFixed(2));
  const [into, out] = [widthIn(lying, 0.08), widthIn(lying, 0.05)];
  expect(box.startsWith(`M${round(from + side)},${round(line - into / 2)}C`)).toBe(true);
  expect(box).toContain(`L${round(from)},${round(line + out / 2)}C`);
});

it("is drawn nowhere without norms", () => {
  expect(riverPaths(lying, rows[0], {})).toEqual({over: [], through: []});
});

it("comes back from beyond the last sum to before the first box, lying and upright", () => {
  for (const at of [lying, upright]) {
    expect(riverFront(at, 0)).toBeGreaterThan(at.layout.end);
    expect(riverFront(at, 1)).toBeLessThan(at.layout.places[0]!.from);
  }
});

it("has its front on both ways where a unit has two, the one over the arc at the same place along the network", () => {
  const along = riverFront(lying, 0.5);
  const [through, over] = riverHead(lying, rows[0], state, 0.5);
  expect(through!.map(([x]) => x)).toEqual([along, along]);
  expect(over![0]![0]).toBeCloseTo(along, 3);
  expect(over![1]![1]).toBeLessThan(through![0]![1]);
  expect(riverHead(lying, rows[1], state, 0.5)).toHaveLength(1);
  const beside = riverHead(upright, rows[0], state, 0.5)[1]!;
  expect(beside[0]![1]).toBeCloseTo(riverFront(upright, 0.5), 3);
});
