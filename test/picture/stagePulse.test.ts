import {expect, it} from "vitest";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {pulseAt} from "../../components/picture/stagePulse.js";
import {OVERVIEW} from "../../components/picture/shapeView.js";
import {stageGraph} from "../../components/picture/stageGraph.js";

const resnet = residualNetwork();

it("sends the pulse along both paths of a unit at once, to meet at the sum", () => {
  for (const view of [OVERVIEW, {...OVERVIEW, open: new Set(["stage2.unit1"])}])
    for (const width of [300, 960]) {
      const graph = stageGraph(resnet, {width, view});
      const sum = graph.stops.findIndex(({kind, unit}) => kind === "sum" && unit === "stage2.unit1");
      const node = graph.nodes.find(({key}) => key === "stage2.unit1+");
      expect(pulseAt(graph, sum).main).toEqual({x: node?.x, y: node?.y});
      const under = pulseAt(graph, sum - 0.5);
      expect(under.skip?.y).toBeLessThan(under.main.y);
      const nearly = pulseAt(graph, sum - 1e-4).skip;
      expect(Math.hypot((nearly?.x ?? 0) - (node?.x ?? 0), (nearly?.y ?? 0) - (node?.y ?? 0))).toBeLessThan(8);
      expect(pulseAt(graph, sum + 0.01).skip).toBeUndefined();
    }
});

it("changes the travelling shape as the layers do", () => {
  const graph = stageGraph(resnet, {width: 960});
  expect(pulseAt(graph, 0).face.height).toBeCloseTo(2 * pulseAt(graph, 1).face.height);
  expect(pulseAt(graph, 0.5).face.height).toBeCloseTo(1.5 * pulseAt(graph, 1).face.height);
});
