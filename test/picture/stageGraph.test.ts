import {expect, it} from "vitest";
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
  // Half a million pairs: an assertion for each would cost a hundred times the comparisons.
  const faults: string[] = [];
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
          for (const {text, x, x2} of texts)
            if (!(x >= -1 && x2 <= width + 1)) faults.push(`${text} runs off in ${where}`);
          for (const [i, a] of texts.entries())
            for (let j = i + 1; j < texts.length; j++) {
              const b = texts[j]!;
              if (a.x < b.x2 && b.x < a.x2 && a.y < b.y2 && b.y < a.y2)
                faults.push(`${a.text} meets ${b.text} in ${where}`);
            }
          for (const {key, x, size} of graph.boxes)
            if (!(x + size.thick + size.lean <= width)) faults.push(`${key} runs off in ${where}`);
        }
  expect(faults).toEqual([]);
});
