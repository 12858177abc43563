// @vitest-environment jsdom
import {beforeAll, expect, it, vi} from "vitest";
import {stageDiagram} from "../../components/picture/stageDiagram.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {OVERVIEW} from "../../components/picture/shapeView.js";
import {expectSnapshot} from "../support/snapshot.js";

beforeAll(() => {
  // A reader who wants no motion: every change is shown at once.
  vi.stubGlobal("matchMedia", () => ({matches: true}));
});

const plain = residualNetwork({title: "Plain-34", shortcut: "none"});
const seen = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].filter((node) => node.getAttribute("opacity") !== "0");

it("lets the keyboard walk along the layers, open one and go out again", () => {
  const diagram = stageDiagram(residualNetwork(), {width: 900});
  document.body.append(diagram);
  const layers = [...diagram.querySelectorAll<SVGGElement>('.box[role="button"]')];
  expect(layers).toHaveLength(23);
  expect(layers[4]?.getAttribute("aria-label")).toBe(
    "residual_unit, output (None, 56, 56, 64), 74,240 parameters, identity shortcut"
  );
  const sent: string[] = [];
  for (const type of ["open", "out", "inspect", "fold"])
    diagram.addEventListener(type, (event) => sent.push(`${type} ${(event as CustomEvent<string | number>).detail}`));
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
  layers[0]?.focus();
  press("ArrowRight");
  press("ArrowRight");
  press("ArrowLeft");
  expect(document.activeElement).toBe(layers[1]);
  press("End");
  press("Enter");
  press("Escape");
  expect(sent.slice(-2)).toEqual(["open head.dense", "out head.dense"]);
  expect(sent.filter((one) => one.startsWith("inspect"))).toHaveLength(5);
  expect(layers.filter((layer) => layer.getAttribute("tabindex") === "0")).toEqual([layers[22]]);
  diagram.querySelector<SVGElement>('[data-stage="3"]')?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
  expect(sent.at(-1)).toBe("fold 3");
});

it("folds identical units to one with their count, and spreads them", () => {
  const diagram = stageDiagram(residualNetwork(), {width: 900});
  const counts = () => [...diagram.querySelectorAll(".count text")].map(({textContent}) => textContent);
  expect(counts()).toEqual(["× 3", "× 3", "× 5", "× 2"]);
  expect(seen(diagram, ".arc[data-arc]")).toHaveLength(4 + 3);
  diagram.show({...OVERVIEW, spread: new Set([1, 3])});
  expect(counts()).toEqual(["× 3", "× 2"]);
  expect(diagram.querySelector('[data-stage="3"]')?.getAttribute("aria-expanded")).toBe("true");
  diagram.show({...OVERVIEW, spread: new Set([1, 2, 3, 4])});
  expect(counts()).toEqual([]);
  expect(seen(diagram, ".arc[data-arc]")).toHaveLength(16);
});

it("opens a unit to the layers inside, in the order of the keyboard, with those of the shortcut", () => {
  const diagram = stageDiagram(residualNetwork(), {width: 900});
  diagram.show({...OVERVIEW, open: new Set(["stage2.unit1"])});
  const ids = [...diagram.querySelectorAll<SVGGElement>(".box")].map(({dataset}) => dataset.layer);
  const at = ids.indexOf("stage2.unit1");
  const inside = ["conv1", "bn1", "relu", "conv2", "bn2", "projection", "projectionBn"];
  expect(ids.slice(at + 1, at + 8)).toEqual(inside.map((part) => `stage2.unit1.${part}`));
  expect(diagram.querySelector('[data-layer="stage2.unit1"][role="button"]')?.getAttribute("aria-expanded")).toBe(
    "true"
  );
  expect(diagram.querySelector('[data-layer="stage2.unit1.projection"]')?.classList).toContain("on-skip");
  diagram.show(OVERVIEW);
  expect(diagram.querySelector('[data-layer="stage2.unit1.conv1"]')).toBeNull();
});

it("lights a layer inside a closed unit as the unit, with its arc", () => {
  const diagram = stageDiagram(residualNetwork(), {width: 900});
  diagram.highlight(new Set(["stage3.unit1.conv2"]));
  const lit = [...diagram.querySelectorAll<SVGElement>(".lit")];
  expect(lit.map(({dataset}) => dataset.layer ?? dataset.arc)).toEqual(["stage3.unit1", "stage3.unit1"]);
});

it("says of each layer what differs from another network, and marks it", () => {
  const diagram = stageDiagram(plain, {width: 900, beside: residualNetwork()});
  const unit = diagram.querySelector('[data-layer="stage2.unit1"]');
  expect(unit?.getAttribute("aria-label")).toBe(
    "plain_unit_3, output (None, 28, 28, 128), 222,208 parameters; in ResNet-34: 230,912 parameters, a projection shortcut"
  );
  expect(diagram.querySelectorAll(".differs")).toHaveLength(7);
  expect(diagram.querySelectorAll(".arc[data-arc]")).toHaveLength(0);
});

it("draws the stages, wide and narrow, open, beside another, and the pulse", () => {
  expectSnapshot(stageDiagram(residualNetwork(), {width: 900}), "stageDiagram.html");
  expectSnapshot(stageDiagram(residualNetwork(), {width: 320}), "stageDiagram-narrow.html");
  const open = stageDiagram(residualNetwork(), {
    width: 900,
    view: {spread: new Set([4]), open: new Set(["stage2.unit1"]), layer: null, scale: "sqrt"}
  });
  open.travel(8.5);
  expectSnapshot(open, "stageDiagram-open.html");
  expectSnapshot(stageDiagram(plain, {width: 900, beside: residualNetwork()}), "stageDiagram-plain.html");
});
