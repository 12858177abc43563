import {expect, it} from "vitest";
import {arcPoints, pointAtLength} from "../../components/picture/arcPoints.js";
import {mixGraphs} from "../../components/picture/mixGraphs.js";
import {pulseAt} from "../../components/picture/pulse.js";
import {pulseWords} from "../../components/picture/pulseWords.js";
import {stageGraph} from "../../components/picture/stageGraph.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {OVERVIEW, type ShapeView} from "../../components/picture/shapeView.js";
import {DEFAULT_SHAPES, VARIANT_NAMES, variantNetwork} from "../../components/network/variant.js";

const resnet = residualNetwork();
const box = (graph: ReturnType<typeof stageGraph>, key: string) => graph.boxes.find((one) => one.key === key);

it("is true to scale: twice the side is twice the height, twice the channels twice the thickness", () => {
  const graph = stageGraph(resnet, {width: 960});
  const [first, second, last] = ["stage1.unit1", "stage2.unit1", "stage4.unit1"].map((key) => box(graph, key)?.size);
  expect(first?.height).toBeCloseTo(2 * (second?.height ?? 0));
  expect(second?.thick).toBeCloseTo(2 * (first?.thick ?? 0));
  expect(last?.thick).toBeCloseTo(8 * (first?.thick ?? 0));
  expect(first?.lean).toBeCloseTo(2 * (second?.lean ?? 0));
  const compressed = stageGraph(resnet, {width: 960, view: {...OVERVIEW, scale: "sqrt"}});
  expect(box(compressed, "stage1.unit1")?.size.height).toBeCloseTo(
    Math.SQRT2 * (box(compressed, "stage2.unit1")?.size.height ?? 0)
  );
});

interface Rectangle {
  readonly text: string;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

it("lets no two texts meet and nothing run off, in every variant, at every width, folded, spread and open", () => {
  const everything = (spread: boolean, open: boolean): ShapeView => ({
    spread: new Set(spread ? [1, 2, 3, 4] : []),
    open: new Set(open ? ["stage1.unit1", "stage2.unit1", "stage2.unit2", "stage4.unit2"] : []),
    layer: null,
    scale: "linear"
  });
  const views = [everything(false, false), everything(true, false), everything(false, true), everything(true, true)];
  for (const variant of VARIANT_NAMES)
    for (const width of [256, 296, 640, 960])
      for (const view of views)
        for (const size of [33, 224]) {
          const graph = stageGraph(variantNetwork(variant, {...DEFAULT_SHAPES, size, classes: 1000}), {width, view});
          const texts: Rectangle[] = graph.texts.map(({text, kind, x, y}) => {
            const wide = (kind === "label" ? 5.6 : 6) * text.length;
            const left = kind === "name" ? x : x - wide / 2;
            return {text, x: left, x2: left + wide, y: y - 9, y2: y + 2};
          });
          for (const {name, shape, stage, x, y} of graph.spans) {
            const left = x + (stage > 0 ? 18 : 0);
            texts.push({text: name, x: left, x2: left + 6.5 * name.length, y: y + 12, y2: y + 25});
            if (shape !== "") texts.push({text: shape, x, x2: x + 6.2 * shape.length, y: y + 37, y2: y + 48});
          }
          const where = `${variant} at ${width}, ${size}: ${[...view.spread].join()} ${[...view.open].join()}`;
          texts.forEach((a, i) => {
            expect(a.x, `${a.text} in ${where}`).toBeGreaterThanOrEqual(-1);
            expect(a.x2, `${a.text} in ${where}`).toBeLessThanOrEqual(width + 1);
            for (const b of texts.slice(i + 1)) {
              const meet = a.x < b.x2 && b.x < a.x2 && a.y < b.y2 && b.y < a.y2;
              expect(meet ? `${a.text} meets ${b.text} in ${where}` : "").toBe("");
            }
          });
          for (const {
            key,
            x,
            size: {thick, lean}
          } of graph.boxes)
            expect(x + thick + lean, `${key} in ${where}`).toBeLessThanOrEqual(width);
        }
});

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

it("changes the travelling shape as the layers do, and says so", () => {
  const graph = stageGraph(resnet, {width: 960});
  expect(pulseAt(graph, 0).face.height).toBeCloseTo(2 * pulseAt(graph, 1).face.height);
  expect(pulseAt(graph, 0.5).face.height).toBeCloseTo(1.5 * pulseAt(graph, 1).face.height);
  const words = graph.stops.map((_, i) => pulseWords(graph, i));
  expect(words[0]).toBe("The image, 224×224×3, enters.");
  expect(words[1]).toBe("conv2d, conv 7×7 /2: 224×224×3 becomes 112×112×64.");
  expect(words[5]).toBe(
    "3 units, one after another, the last residual_unit_2. Main, each time: 2 convolutions make {f}(x), the shape stays, 56×56×64. Skip: x goes past them as it is."
  );
  expect(words[6]).toBe("{f}(x) and x, both 56×56×64, are added, value by value, and ReLU follows, 3 times.");
  expect(words[7]).toContain("56×56×64 becomes 28×28×128. Skip: x goes through a 1×1 convolution");
  expect(words.at(-1)).toBe("dense: 512 numbers become 10, one for each class.");
  const padded = stageGraph(variantNetwork("ResNet-34", {...DEFAULT_SHAPES, shortcut: "A"}), {width: 960});
  expect(pulseWords(padded, 7)).toContain("every second row and column of x, and channels of zeros, to 28×28×128 too.");
});

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
