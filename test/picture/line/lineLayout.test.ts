import {expect, it} from "vitest";
import {DEFAULT_SHAPES, VARIANT_NAMES, variantNetwork} from "../../../components/network/variant.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {foldsByItself} from "../../../components/picture/line/lineColumns.js";
import {lineLayout, squareOf} from "../../../components/picture/line/lineLayout.js";
import {isUnit, lineStations} from "../../../components/picture/line/lineStation.js";

const network = residualNetwork();
const none = new Set<number>();
const units = lineStations(network).filter(isUnit);

it("sets ResNet-34 on one line of 1216 pixels: faces by the root of their height, boxes by that of their channels", () => {
  const stations = lineStations(network);
  const {places, unit, down, height} = lineLayout(stations, {width: 1216, scale: "sqrt", folded: none, above: 58});
  expect(down).toBe(0);
  expect(unit).toBeGreaterThan(50);
  expect(height).toBeLessThan(300);
  expect(places.image!.side / unit).toBeCloseTo(2);
  expect(places["stage4.unit1"]!.side / unit).toBeCloseTo(Math.sqrt(7 / 56));
  expect(places["stage4.unit1"]!.thickness / places["stage1.unit1"]!.thickness).toBeCloseTo(Math.sqrt(8));
  for (const {id} of units) {
    const {from, side, thickness, before, node} = places[id]!;
    expect(from).toBeGreaterThan(before);
    expect(from + side + 0.8 * thickness).toBeLessThan(node);
  }
  // What changes no shape lies as a sheet on the box before it.
  expect(places["stem.bn"]).toMatchObject({behind: 1, from: places["stem.conv"]!.from});
});

it("is true to scale where the reader asks: a face of twice the height is twice as high", () => {
  const {places} = lineLayout(lineStations(network), {width: 1216, scale: "linear", folded: none});
  expect(places.image!.side / places["stage1.unit1"]!.side).toBeCloseTo(4);
  expect(places["stage2.unit1"]!.side / places["stage1.unit1"]!.side).toBeCloseTo(0.5);
});

it("folds a stage to one box with its units as sheets behind, and the other boxes grow", () => {
  const options = {width: 1216, scale: "sqrt", folded: none} as const;
  const spread = lineLayout(lineStations(network), options);
  const {places, unit} = lineLayout(lineStations(network), {...options, folded: new Set([3])});
  expect(unit).toBeGreaterThan(spread.unit + 8);
  const stack = units.filter(({stage}) => stage === 3).map(({id}) => places[id]!);
  expect(stack.map(({behind}) => behind)).toEqual([0, 1, 1, 1, 1, 1]);
  expect(new Set(stack.map(({from}) => from)).size).toBe(1);
  expect(new Set(stack.map(({off}) => off)).size).toBe(6);
  // One arc for the first, a fainter one for all others.
  expect(stack.map(({arc}) => arc > 0)).toEqual([true, true, false, false, false, false]);
});

it("opens a unit to its layers on one line, those of the shortcut on the arc", () => {
  const stations = lineStations(network, new Set(["stage2.unit1"]));
  const layout = lineLayout(stations, {width: 1216, scale: "sqrt", folded: none});
  const place = (id: string) => layout.places[`stage2.unit1${id}`]!;
  const frame = place("");
  for (const layer of [".conv1", ".conv2"]) {
    expect(place(layer).from).toBeGreaterThan(frame.from);
    expect(place(layer).from + place(layer).side).toBeLessThan(frame.from + frame.frame);
  }
  expect(place(".projection").across).toBeCloseTo(-0.75 * frame.arc);
  expect(place(".bn1")).toMatchObject({behind: 1, from: place(".conv1").from});
  expect(layout.places["stage2.unit2"]!.before).toBeCloseTo(frame.node);
});

it.each(VARIANT_NAMES)("draws %s so that it can be read, lying and upright", (name) => {
  const variant = variantNetwork(name, DEFAULT_SHAPES);
  const stations = lineStations(variant);
  for (const width of [1216, 328]) {
    const folded = foldsByItself(stations, {width, scale: "sqrt"});
    const layout = lineLayout(stations, {width, scale: "sqrt", folded});
    expect(layout.unit).toBeGreaterThan(29);
    expect(layout.height).toBeLessThan(2400);
    const squares = stations.map(({id}) => squareOf(layout, layout.places[id]!));
    expect(Math.max(...squares.map(({x, side}) => x + side))).toBeLessThanOrEqual(width);
    expect(Math.min(...squares.map(({x}) => x))).toBeGreaterThanOrEqual(0);
  }
});

it("folds by itself only what is too long", () => {
  const folds = (name: "ResNet-34" | "ResNet-152", width: number) => [
    ...foldsByItself(lineStations(variantNetwork(name, DEFAULT_SHAPES)), {width, scale: "sqrt"})
  ];
  expect(folds("ResNet-34", 1216)).toEqual([]);
  expect(folds("ResNet-152", 1216)).toEqual([3]);
  expect(folds("ResNet-152", 328)).toEqual([3]);
});
