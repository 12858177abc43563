import {expect, it} from "vitest";
import type {UnitMaps} from "../../../../components/engine/unitMaps.js";
import {buffersOf, shownUnit, survey, unitChannels} from "../../../../components/lessons/build/worker/shownUnit.js";

/** A unit of two pixels and ten channels: x is 1, and channel c of f(x) is c, with the sign of its parity. */
function unit(change: (maps: {input: Float32Array; residual: Float32Array}) => void = () => undefined): UnitMaps {
  const input = new Float32Array(20).fill(1);
  const residual = Float32Array.from({length: 20}, (_, i) => (i % 10) * (i % 2 === 0 ? 1 : -1));
  change({input, residual});
  const sum = residual.map((value, i) => value + (input[i] ?? 0));
  return {
    name: "residual_unit",
    shortcut: "identity",
    carried: input,
    inputShape: [1, 2, 10],
    shape: [1, 2, 10],
    input,
    residual,
    sum,
    output: sum.map((value) => Math.max(0, value))
  };
}

it("counts a map's values", () => {
  const {statistics, mean} = survey(Float32Array.of(0, 2, -4, 0, 0, 8), 3);
  expect(statistics).toMatchObject({minimum: -4, maximum: 8, mean: 1, zeros: 0.5});
  expect(statistics.rms).toBeCloseTo(Math.sqrt((4 + 16 + 64) / 6), 10);
  expect([...mean].map((value) => Number(value.toFixed(4)))).toEqual([-0.6667, 2.6667]);
});

it("shows the eight strongest channels of f(x), the same in x, the sum and after ReLU", () => {
  const {residual, input, sum, output} = shownUnit(unit());
  expect(residual.channels).toEqual([9, 8, 7, 6, 5, 4, 3, 2]);
  for (const map of [input, sum, output]) expect(map.channels).toEqual(residual.channels);
  expect([...residual.data.slice(0, 3)]).toEqual([-9, 8, -7]);
  expect([...sum.data.slice(0, 3)]).toEqual([-8, 9, -6]);
  expect([...output.data.slice(0, 3)]).toEqual([0, 9, 0]);
});

it("compares f(x) with what it is added to, as a whole and by channel", () => {
  const {shortcut, ratio, channelSizes} = shownUnit(unit());
  expect(shortcut).toBe("identity");
  expect(ratio).toBeCloseTo(Math.sqrt(285 / 10), 6);
  expect(channelSizes.shortcut).toEqual(new Array(10).fill(1));
  expect(channelSizes.residual.map(Math.round)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it("takes the kind of shortcut from the network, whatever the numbers look like", () => {
  const {name, inputShape, shape, input, residual, output} = unit();
  const cut = {name, inputShape, shape, input, residual, output, sum: residual};
  expect(shownUnit({...cut, shortcut: "none"})).toMatchObject({shortcut: "none", ratio: Infinity});
  expect(shownUnit(unit(({input}) => input.fill(0)))).toMatchObject({shortcut: "identity", ratio: Infinity});
  // An x so small that the sum is f(x) to the bit is carried all the same.
  const faint = shownUnit(unit(({input, residual}) => void (input.fill(1e-12), residual.fill(3))));
  expect(faint).toMatchObject({shortcut: "identity"});
  expect(faint.ratio).toBeCloseTo(3e12, -8);
  // A projection need not change the shape.
  const projection = unit().residual.map((value) => value / 4);
  expect(shownUnit({...unit(), shortcut: "projection", carried: projection})).toMatchObject({
    shortcut: "projection",
    ratio: 4
  });
});

it("compares f(x) with the projection where x has another shape, and shows the strongest channels of x", () => {
  const maps = {
    ...unit(),
    shortcut: "projection" as const,
    carried: new Float32Array(20).fill(1),
    inputShape: [2, 4, 5] as const,
    input: Float32Array.from({length: 40}, (_, i) => i % 5)
  };
  const {ratio, input} = shownUnit(maps);
  expect(ratio).toBeCloseTo(Math.sqrt(285 / 10), 5);
  expect(input.channels).toEqual([4, 3, 2, 1, 0]);
});

it("hands over copies of all channels, and leaves the kept maps whole", () => {
  const maps = unit();
  const all = unitChannels(maps);
  expect(all.residual.channels).toHaveLength(10);
  structuredClone(all, {transfer: buffersOf(all)});
  expect(all.residual.data).toHaveLength(0);
  expect(maps.residual).toHaveLength(20);
});
