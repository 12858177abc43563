import {expect, it} from "vitest";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {shortcutFit} from "../../../components/lessons/residual-unit/shortcutFit.js";

const first = {stride: 2, side: 56, width: 64, filters: 128} as const;

it("counts what a projection at the start of ResNet-34's second stage costs, and that nothing else costs anything", () => {
  const {parameters, multiplyAdds, mainParameters, verdict} = shortcutFit({...first, shortcut: "projection"});
  expect(verdict).toBe("adds");
  // 64 × 128 weights and four numbers for each of 128 channels; the whole unit has 230,912 (Keras' summary).
  expect(parameters).toBe(8192 + 512);
  expect(parameters + mainParameters).toBe(230_912);
  expect(multiplyAdds).toBe(28 * 28 * 64 * 128);
  for (const shortcut of ["identity", "zero-padding", "none"] as const)
    expect(shortcutFit({...first, shortcut})).toMatchObject({parameters: 0, multiplyAdds: 0});
});

it("tells which shortcuts fit where a stage starts", () => {
  expect(shortcutFit({...first, shortcut: "identity"})).toMatchObject({
    verdict: "fails",
    message: "Operands could not be broadcast together with shapes 1,28,28,128 and 1,56,56,64."
  });
  expect(shortcutFit({...first, shortcut: "zero-padding"})).toMatchObject({verdict: "adds", skip: [28, 28, 128]});
  expect(shortcutFit({...first, shortcut: "zero-padding", filters: 32})).toMatchObject({verdict: "fails"});
  expect(shortcutFit({...first, shortcut: "none"})).toMatchObject({verdict: "nothing", skip: undefined});
});

it("sees that a length of 1 is repeated instead of refused", () => {
  const one = {shortcut: "identity", stride: 1, side: 8, width: 1, filters: 16} as const;
  expect(shortcutFit(one)).toMatchObject({verdict: "broadcasts", result: [8, 8, 16]});
  const row = {shortcut: "identity", stride: 2, side: 2, width: 16, filters: 16} as const;
  expect(shortcutFit(row)).toMatchObject({verdict: "broadcasts", main: [1, 1, 16], result: [2, 2, 16]});
});

it("finds three projections in ResNet-34's sixteen units, where the shape changes", () => {
  const units = residualNetwork().layers.flatMap((layer) => (layer.kind === "residualUnit" ? [layer] : []));
  expect(units).toHaveLength(16);
  expect(units.filter(({shortcut}) => shortcut === "projection").map(({stride}) => stride)).toEqual([2, 2, 2]);
});
