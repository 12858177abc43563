import {expect, it} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {DEFAULT_SHAPES, variantNetwork} from "../../../components/network/variant.js";
import {arcHeight, networkLayout} from "../../../components/picture/network/networkLayout.js";
import {stationsOf} from "../../../components/picture/network/station.js";

const stations = stationsOf(miniature());

it("has a station for the stem and each unit, with Keras' names, shapes and shortcuts", () => {
  expect(stations).toHaveLength(17);
  expect(stations[0]).toEqual({id: "stem", name: "stem", stage: 0, shape: [16, 16, 8], shortcut: "none"});
  expect(stations[4]).toEqual({
    id: "stage2.unit1",
    name: "residual_unit_3",
    stage: 2,
    shape: [8, 8, 16],
    shortcut: "projection"
  });
  expect(stations.filter(({shortcut}) => shortcut === "projection")).toHaveLength(3);
  expect(stationsOf(miniature({skip: false})).every(({shortcut}) => shortcut === "none")).toBe(true);
});

it("draws a face's side by the square root of the map's height, thickness by that of its channels", () => {
  const {places, unit} = networkLayout(stations, {length: 1216, lead: 112, tail: 168});
  expect(places[0]?.side).toBeCloseTo(unit, 9);
  expect((places[8]?.side ?? 0) / unit).toBeCloseTo(Math.sqrt(4 / 16), 9);
  expect((places[14]?.thickness ?? 0) / (places[0]?.thickness ?? 1)).toBeCloseTo(Math.sqrt(64 / 8), 9);
});

it("shrinks the last faces less where a lying network has little room", () => {
  const {places, unit} = networkLayout(stations, {length: 744, lead: 66, tail: 96});
  expect(unit).toBeGreaterThan(35);
  expect(places.at(-1)?.side).toBeGreaterThan(15);
});

it("gives few upright stations room for their stages' names: two lines of words", () => {
  const few = stationsOf(miniature({depth: 10}));
  const {places} = networkLayout(few, {length: 620, down: true, lead: 62, tail: 96, most: 35});
  for (const [i, {from, side}] of places.entries())
    if (i > 0) expect(from + side / 2 - (places[i - 1]!.from + places[i - 1]!.side / 2)).toBeGreaterThan(34);
});

it.each([
  [320, true],
  [640, false],
  [1216, false],
  [1376, false]
])("keeps every box of a picture %i wide apart from the next, in order, inside its length", (width, down) => {
  const length = down ? 1087 : width;
  const layout = networkLayout(stations, {length, down, lead: 66, tail: 104, most: down ? 35 : 74});
  let before = layout.start;
  for (const {from, side, node} of layout.places) {
    expect(from).toBeGreaterThanOrEqual(before);
    expect(node).toBeGreaterThan(from + side);
    before = from + side;
  }
  expect(layout.end).toBeLessThanOrEqual(length - 104 + 1e-6);
  expect(layout.unit).toBeGreaterThanOrEqual(20);
});

it.each(["ResNet-18", "ResNet-34", "ResNet-50", "Plain-34", "Miniature"] as const)(
  "lays out %s with its full maps",
  (variant) => {
    const stations = stationsOf(variantNetwork(variant, DEFAULT_SHAPES));
    const {places, unit} = networkLayout(stations, {length: 1200, lead: 60, tail: 90});
    expect(unit).toBeGreaterThan(20);
    expect(places.at(-1)?.node).toBeLessThanOrEqual(1110 + 1e-6);
  }
);

it("lifts an arc over the box that it passes", () => {
  const place = {side: 60, thickness: 8};
  expect(0.75 * arcHeight(place, false)).toBeGreaterThan(60 / 2 + 8 / 2);
  expect(0.75 * arcHeight(place, true)).toBeGreaterThan(60 / 2);
});
