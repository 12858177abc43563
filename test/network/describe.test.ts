import {expect, it} from "vitest";
import {describe as facts, totals} from "../../components/network/describe.js";
import {miniature} from "../../components/network/miniature.js";
import {outputLength} from "../../components/network/outputLength.js";
import {shapeText} from "../../components/network/outputShape.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";

it("ResNet-34 has the parameters that Keras prints for the seed's model", () => {
  const sums = totals(facts(residualNetwork()));
  expect(sums.parameters).toBe(21_306_826);
  expect(sums.trainable).toBe(21_289_802);
  expect(sums.nonTrainable).toBe(17_024);
});

it("finds the facts of a network once, for all who ask", () => {
  const network = miniature();
  expect(facts(network)).toBe(facts(network));
  expect(facts(miniature())).not.toBe(facts(network));
  expect(facts(miniature())).toEqual(facts(network));
});

it("ResNet-34 and ResNet-18 with 1000 classes have torchvision's trainable parameters", () => {
  // torchvision.models: resnet34 21,797,672 and resnet18 11,689,512 parameters
  expect(totals(facts(residualNetwork({classes: 1000}))).trainable).toBe(21_797_672);
  expect(totals(facts(residualNetwork({classes: 1000, stages: [2, 2, 2, 2]}))).trainable).toBe(11_689_512);
});

it("ResNet-34 costs 3.6 billion multiply-adds, as table 1 of He et al. 2015 says", () => {
  expect(totals(facts(residualNetwork({classes: 1000}))).multiplyAdds / 1e9).toBeCloseTo(3.66, 1);
});

it("the rows carry Keras' names and shapes in the order of the summary", () => {
  const rows = facts(residualNetwork());
  expect(rows.slice(0, 6).map((row) => [row.layer.name, shapeText(row.output)])).toEqual([
    ["conv2d", "(None, 112, 112, 64)"],
    ["batch_normalization", "(None, 112, 112, 64)"],
    ["activation", "(None, 112, 112, 64)"],
    ["max_pooling2d", "(None, 56, 56, 64)"],
    ["residual_unit", "(None, 56, 56, 64)"],
    ["residual_unit_1", "(None, 56, 56, 64)"]
  ]);
  expect(rows.slice(-4).map((row) => [row.layer.name, shapeText(row.output)])).toEqual([
    ["residual_unit_15", "(None, 7, 7, 512)"],
    ["global_average_pooling2d", "(None, 512)"],
    ["flatten", "(None, 512)"],
    ["dense", "(None, 10)"]
  ]);
  expect(rows[4]?.parameters).toEqual({trainable: 73_984, nonTrainable: 256});
});

it("the miniature twins have the parameters of the measured prototype", () => {
  expect(totals(facts(miniature())).trainable).toBe(335_010);
  expect(totals(facts(miniature({skip: false}))).trainable).toBe(332_098);
});

it("odd sizes follow Keras' same padding, the surplus pixel at the end", () => {
  expect(outputLength(7, 3, 2, "same")).toEqual({output: 4, before: 1, after: 1});
  expect(outputLength(8, 3, 2, "same")).toEqual({output: 4, before: 0, after: 1});
  expect(outputLength(7, 1, 2, "same")).toEqual({output: 4, before: 0, after: 0});
  expect(outputLength(224, 7, 2, "torch")).toEqual({output: 112, before: 3, after: 3});
});

it("says which number is wrong", () => {
  expect(() => outputLength(7.5, 3, 2, "same")).toThrow("length must be a positive whole number: 7.5");
  expect(() => residualNetwork({classes: 0})).toThrow("classes must be a positive whole number: 0");
});
