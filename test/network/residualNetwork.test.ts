import {expect, it} from "vitest";
import {describe as describeNetwork, totals} from "../../components/network/describe.js";
import {miniature} from "../../components/network/miniature.js";
import {parameterLayout} from "../../components/network/parameterLayout.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";

const kernels = (order: "post" | "pre"): readonly string[] =>
  parameterLayout(miniature({order})).slots.flatMap(({id, kind, shape}) =>
    kind === "kernel" ? [`${id} ${shape.join("×")}`] : []
  );

it("both orders have the same kernels by name, so that a seed draws them alike", () => {
  expect(kernels("pre")).toEqual(kernels("post"));
});

it("pre-activation begins its units with batch norm and ReLU, ends them with a convolution, and closes once", () => {
  const {layers} = miniature({order: "pre", depth: 10});
  const kinds = layers.map(({kind}) => kind);
  expect(kinds).toEqual([
    "convolution",
    ...new Array<string>(4).fill("residualUnit"),
    "batchNormalization",
    "activation",
    "globalAveragePooling",
    "flatten",
    "dense"
  ]);
  const unit = layers[2]!;
  if (unit.kind !== "residualUnit") throw new TypeError(unit.kind);
  expect(unit.main.map(({role}) => role)).toEqual(["bn1", "relu", "conv1", "bn2", "relu2", "conv2"]);
  expect(unit.skip.map(({role}) => role)).toEqual(["projection"]);
  expect(totals(describeNetwork(miniature({order: "pre"}))).multiplyAdds).toBe(
    totals(describeNetwork(miniature())).multiplyAdds
  );
});

it("says what pre-activation is not made with", () => {
  expect(() => residualNetwork({order: "pre", bottleneck: true})).toThrow(
    "a bottleneck with pre-activation is not made: post, or two convolutions"
  );
});
