import {layers} from "@tensorflow/tfjs";
import {expect, it} from "vitest";
import {convolutionWork} from "../../../../components/lessons/resnet-34/practice/convolutionWork.js";
import {countedLayers} from "../../../../components/lessons/resnet-34/practice/countedLayers.js";
import {RESNET_EXERCISES} from "../../../../components/lessons/resnet-34/practice/resnet34Practice.js";
import {scaledUnit} from "../../../../components/lessons/resnet-34/practice/scaledUnit.js";
import {seenPixels} from "../../../../components/lessons/resnet-34/practice/seenPixels.js";
import {stageShape} from "../../../../components/lessons/resnet-34/practice/stageShape.js";
import {residualNetwork} from "../../../../components/network/residualNetwork.js";
import {expectRight, numbersIn} from "../../../support/practice.js";

it("draws each exercise of the page under a name of its own", () => {
  expect(new Set(RESNET_EXERCISES.map(({id}) => id)).size).toBe(5);
});

it("asks for shapes that windows of stride 2 leave, put down place by place", () => {
  expectRight(stageShape, ({given, ask}) => {
    const size = numbersIn(given)[1] ?? 0;
    const stage = numbersIn(ask)[0] ?? 0;
    let places = Array.from({length: size}, (_, place) => place);
    for (let halving = 0; halving < stage + 1; halving++) places = places.filter((_, i) => i % 2 === 0);
    const maps = [64, 128, 256, 512][stage - 1] ?? 0;
    return `${places.length}×${places.length}×${maps}`;
  });
});

it("counts multiplications by walking the window over the maps", () => {
  expectRight(convolutionWork, ({given}) => {
    const [kernel = 0, , stride = 0, channels = 0, side = 0, , filters = 0] = numbersIn(given);
    let count = 0;
    for (let y = 0; y < side; y += stride)
      for (let x = 0; x < side; x += stride)
        for (let filter = 0; filter < filters; filter++)
          for (let channel = 0; channel < channels; channel++) count += kernel * kernel;
    return count;
  });
});

it("knows by which factor a unit changes, from TensorFlow.js' kernels", () => {
  const counts = new Map<number, number>();
  const kernel = (maps: number): number => {
    if (!counts.has(maps)) {
      const layer = layers.conv2d({filters: maps, kernelSize: 3, useBias: false, kernelInitializer: "zeros"});
      layer.build([null, 4, 4, maps]);
      counts.set(maps, layer.countParams());
    }
    return counts.get(maps)!;
  };
  expectRight(scaledUnit, ({given, ask}) => {
    const of = (what: string, otherwise = 1): number =>
      new RegExp(`${what}[a-z ]* is halved`).test(given)
        ? 1 / 2
        : new RegExp(`${what}[a-z ]* is doubled`).test(given)
          ? 2
          : new RegExp(`${what}[a-z ]* three times`).test(given)
            ? 3
            : otherwise;
    const [side, maps] = [8 * of("side"), 6 * of("number of maps")];
    const factor = kernel(maps) / kernel(6);
    return ask.includes("weights") ? factor : factor * (side / 8) * (side / 8);
  });
});

it("counts the layers of a network that is really made", () => {
  expectRight(countedLayers, ({given}) => {
    const stages = numbersIn(given).slice(0, 4);
    const network = residualNetwork({stages, bottleneck: given.includes("bottleneck")});
    const main = network.layers.flatMap((layer) => (layer.kind === "residualUnit" ? layer.main : [layer]));
    return main.filter(({kind}) => kind === "convolution" || kind === "dense").length;
  });
});

it("finds what a value sees by walking back from it, pixel by pixel", () => {
  expectRight(seenPixels, ({given}) => {
    const [, first = 0, second = 0] = [...given.matchAll(/(\d+) units?/g)].reduce<number[]>(
      (list, [, count]) => [...list, Number(count)],
      [0]
    );
    const strides = [
      1,
      ...Array.from({length: 2 * first}, () => 1),
      ...Array.from({length: 2 * second}, (_, i) => (i === 0 ? 2 : 1))
    ];
    let seen = new Set([1000]);
    for (const stride of strides.reverse())
      seen = new Set([...seen].flatMap((place) => [-1, 0, 1].map((step) => place * stride + step)));
    return Math.max(...seen) - Math.min(...seen) + 1;
  });
});
