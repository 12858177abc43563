import {expect, it} from "vitest";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {
  foldedStage,
  formatShapeView,
  OVERVIEW,
  parseShapeView,
  toggled
} from "../../../components/picture/line/shapeView.js";
import {DEFAULT_SHAPES, variantNetwork} from "../../../components/network/variant.js";

const network = residualNetwork();

it("keeps what is folded, open and picked in the page's address", () => {
  const view = {
    folded: new Set([3]),
    spread: new Set([2, 4]),
    open: new Set(["stage2.unit1"]),
    layer: "stage2.unit1.conv1",
    scale: "linear"
  } as const;
  const text = formatShapeView(view);
  expect(text).toBe("&fold=3&spread=2,4&open=stage2.unit1&layer=stage2.unit1.conv1&boxes=linear");
  expect(parseShapeView(`#variant=ResNet-34${text}`, [network])).toEqual(view);
  expect(formatShapeView(OVERVIEW)).toBe("");
});

it("passes over stages, units and layers that no network has", () => {
  const view = parseShapeView("#spread=0,3,9,x&open=stage9.unit1,stem.conv,stage3.unit9&layer=toString&boxes=cube", [
    network
  ]);
  expect(view).toEqual({...OVERVIEW, spread: new Set([3])});
  const deep = variantNetwork("ResNet-152", DEFAULT_SHAPES);
  expect(parseShapeView("#open=stage3.unit9", [network, deep]).open).toEqual(new Set(["stage3.unit9"]));
});

it("toggles an element of a set", () => {
  expect(toggled(new Set([1]), 2)).toEqual(new Set([1, 2]));
  expect(toggled(new Set([1, 2]), 2)).toEqual(new Set([1]));
});

it("folds a stage that was spread out, and spreads out one that was folded", () => {
  const folded = foldedStage({...OVERVIEW, spread: new Set([3])}, 3, true);
  expect(folded).toEqual({...OVERVIEW, folded: new Set([3])});
  expect(foldedStage(folded, 3, false)).toEqual({...OVERVIEW, spread: new Set([3])});
});
