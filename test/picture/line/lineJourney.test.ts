import {expect, it} from "vitest";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {lineStops, stopWords, travellingAt} from "../../../components/picture/line/lineJourney.js";
import {lineLayout} from "../../../components/picture/line/lineLayout.js";
import {lineStations} from "../../../components/picture/line/lineStation.js";

function aJourney(folded: readonly number[] = [], open: readonly string[] = []) {
  const stations = lineStations(residualNetwork(), new Set(open));
  const layout = lineLayout(stations, {width: 1216, scale: "sqrt", folded: new Set(folded)});
  const stops = lineStops(stations);
  const names = stops.map(({station}) => station.name);
  return {layout, stops, names, at: (time: number) => travellingAt(layout, stops, time)};
}

it("stops at the picture, at what changes a shape and at each unit", () => {
  const {names} = aJourney();
  expect(names).toHaveLength(1 + 2 + 16 + 2);
  expect(names.slice(0, 4)).toEqual(["picture", "conv2d", "max_pooling2d", "residual_unit"]);
  expect(names.at(-1)).toBe("dense");
});

it("sends two copies from each sum, which change their shape halfway and meet at the next one", () => {
  const {layout, names, at} = aJourney();
  const stop = names.indexOf("residual_unit_7");
  const place = layout.places["stage3.unit1"]!;
  const leaving = at(stop - 0.5);
  expect(leaving.along).toBeCloseTo(place.before);
  expect(leaving.over).toMatchObject({changed: false});
  expect(leaving.over!.across).toBeCloseTo(0);
  const middle = at(stop);
  expect(middle.inside).toBe(1);
  expect(middle.changed).toBe(true);
  expect(middle.over!.changed).toBe(true);
  // At three quarters of its control points an arc has its top.
  expect(middle.over!.across).toBeLessThan(-0.7 * place.arc);
  expect(at(stop - 0.1)).toMatchObject({changed: false, over: {changed: false}});
  const meeting = at(stop + 0.49);
  expect(meeting.along).toBeCloseTo(place.node, 0);
  expect(meeting.over!.along).toBeCloseTo(place.node, 0);
  expect(at(1).over).toBeUndefined();
});

it("visits every unit of a folded stack, one after another through the same box", () => {
  const {layout, names, stops, at} = aJourney([3]);
  const first = names.indexOf("residual_unit_7");
  const place = layout.places["stage3.unit1"]!;
  for (let i = 0; i < 6; i++) {
    expect(names[first + i]).toBe(`residual_unit_${7 + i}`);
    expect(at(first + i).along).toBeCloseTo(place.from + place.side / 2);
    expect(at(first + i).over!.across).toBeLessThan(-20);
  }
  // Between two of them it fades where it ends and comes again where the box begins.
  expect(at(first + 0.49).alpha).toBeLessThan(0.1);
  expect(at(first - 0.49).alpha).toBe(1);
  expect(stopWords(stops[first + 1]!, {at: 2, of: 6})).toEqual({
    name: "residual_unit_8, 2 of 6 in the stack",
    shape: "14×14×256",
    clause: "x over the arc, {f}(x) through the box: one shape, so they add"
  });
});

it("goes through the convolutions of an open unit while its copy is on the arc, and stops at the sum", () => {
  const {layout, names, stops, at} = aJourney([], ["stage2.unit1"]);
  const first = names.indexOf("conv2d_7");
  expect(names.slice(first, first + 4)).toEqual(["conv2d_7", "conv2d_8", "residual_unit_3", "residual_unit_4"]);
  expect(at(first).over!.along).toBeLessThan(at(first + 1).over!.along);
  expect(at(first + 2).along).toBeCloseTo(layout.places["stage2.unit1"]!.node);
  expect(stopWords(stops[first]!)).toEqual({
    name: "conv2d_7",
    shape: "56×56×64 → 28×28×128",
    clause: "128 maps, each from 3×3 places of all 64, at every second place in both directions"
  });
  expect(stopWords(stops[first + 2]!).clause).toContain("are added");
});
