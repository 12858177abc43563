import "@tensorflow/tfjs";
import {expect, it} from "vitest";
import {ResidualUnitLayer} from "../../../../components/engine/layers/residualUnitLayer.js";
import {UNIT_EXERCISES} from "../../../../components/lessons/residual-unit/practice/residualUnitPractice.js";
import {freeShortcut} from "../../../../components/lessons/residual-unit/practice/freeShortcut.js";
import {readPixels} from "../../../../components/lessons/residual-unit/practice/readPixels.js";
import {sumPixel} from "../../../../components/lessons/residual-unit/practice/sumPixel.js";
import {unitParameters} from "../../../../components/lessons/residual-unit/practice/unitParameters.js";
import {unitShape} from "../../../../components/lessons/residual-unit/practice/unitShape.js";
import {expectRight, numbersIn} from "../../../support/practice.js";

it("draws each exercise of the page under a name of its own", () => {
  expect(new Set(UNIT_EXERCISES.map(({id}) => id)).size).toBe(5);
});

it("asks for shapes that TensorFlow.js' own unit gives", () => {
  expectRight(unitShape, ({given, ...question}) => {
    if (question.kind === "choice") expect(question.choices.map(({text}) => text).join(" ")).not.toContain(".");
    const [side = 0, , width = 0, , , filters = 0, strides = 0] = numbersIn(given);
    const layer = new ResidualUnitLayer({filters, strides});
    return layer.computeOutputShape([null, side, side, width]).slice(1).join("×");
  });
});

it("asks for as many parameters as TensorFlow.js counts", () => {
  const counts = new Map<string, number>();
  expectRight(unitParameters, ({given}) => {
    const [width = 0, filters = 0] = numbersIn(given);
    const strides = given.includes("stride 2") ? 2 : 1;
    const key = `${width} ${filters} ${strides}`;
    if (!counts.has(key)) {
      const layer = new ResidualUnitLayer({filters, strides, kernelInitializer: "zeros"});
      layer.build([null, 4, 4, width]);
      const weights = [...layer.trainableWeights, ...layer.nonTrainableWeights];
      counts.set(
        key,
        weights.reduce((sum, {shape}) => sum + shape.reduce<number>((a, b) => a * (b ?? 1), 1), 0)
      );
    }
    return counts.get(key)!;
  });
});

it("finds the shortcut that really adds, tried pixel by pixel and map by map", () => {
  expectRight(freeShortcut, ({given}) => {
    const [stride = 1, side = 0, , width = 0, filters = 0] = numbersIn(given);
    let out = 0;
    for (let place = 0; place < side; place += stride) out++;
    if (out === side && width === filters) return "The identity: x as it is";
    const isFillable = Array.from({length: width}, (_, map) => map).every((map) => map < filters);
    return isFillable
      ? "Zero padding: every s-th pixel of x, and empty maps beside them"
      : "Only a projection: a 1×1 convolution of stride s";
  });
});

it("adds the two ways at a pixel, and puts the ReLU where the unit has it", () => {
  expectRight(sumPixel, ({given}) => {
    const [x = 0, residual = 0] = numbersIn(given);
    // In halves, one at a time, as a counter would.
    let halves = 2 * x;
    for (let taken = 0; taken < -2 * residual; taken++) halves--;
    return given.includes("pre-activation") || halves > 0 ? halves / 2 : 0;
  });
});

it("counts the pixels under a strided window by walking it over the map", () => {
  expectRight(readPixels, ({given}) => {
    const side = numbersIn(given)[3]!;
    let read = 0;
    for (let y = 0; y < side; y += 2) for (let x = 0; x < side; x += 2) read++;
    return read;
  });
});
