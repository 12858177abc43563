import {expect, it} from "vitest";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {mixGraphs} from "../../components/picture/mixGraphs.js";
import {OVERVIEW} from "../../components/picture/shapeView.js";
import {stageGraph} from "../../components/picture/stageGraph.js";

const resnet = residualNetwork();
const box = (graph: ReturnType<typeof stageGraph>, key: string) => graph.boxes.find((one) => one.key === key);

it("moves from one picture to another: what opens comes out of its unit, and ends in its place", () => {
  const [from, to] = [
    stageGraph(resnet, {width: 960}),
    stageGraph(resnet, {width: 960, view: {...OVERVIEW, open: new Set(["stage2.unit1"])}})
  ];
  const start = mixGraphs(from, to, 0);
  expect(box(start, "stage2.unit1.conv1")).toMatchObject({x: box(from, "stage2.unit1")?.x, opacity: 0});
  const half = mixGraphs(from, to, 0.5);
  const mean = ((box(from, "head.dense")?.x ?? 0) + (box(to, "head.dense")?.x ?? 0)) / 2;
  expect(box(half, "head.dense")?.x).toBeCloseTo(mean);
  expect(mixGraphs(from, to, 1)).toBe(to);
  expect(box(mixGraphs(to, from, 0.5), "stage2.unit1.conv1")?.opacity).toBe(0.5);
});
