import {expect, it} from "vitest";
import type {Dataset} from "../../../../components/engine/data/dataset.js";
import type {FoldedNetwork} from "../../../../components/engine/foldedNetwork.js";
import {residualSizes} from "../../../../components/lessons/residual-learning/worker/residualSizes.js";
import {miniature} from "../../../../components/network/miniature.js";

it("measures ‖f(x)‖ / ‖shortcut‖ of every unit: its mean over the images, and where their middle lies", () => {
  const network = miniature({depth: 10});
  const units = network.layers.filter(({kind}) => kind === "residualUnit");
  const data = {image: (i: number) => Float32Array.of(i)} as unknown as Dataset;
  // Image i has residuals i times as large as what the shortcut carries, (3, 4).
  const folded = {
    run(image: Float32Array, {onUnit}: {onUnit: (unit: {residual: Float32Array; sum: Float32Array}) => void}) {
      const residual = Float32Array.of(0, 5 * image[0]!);
      const sum = residual.map((value, p) => value + [3, 4][p]!);
      units.forEach(() => onUnit({residual, sum}));
    }
  } as unknown as FoldedNetwork;
  const sizes = residualSizes(network, folded, data, 11);
  expect(sizes).toHaveLength(units.length);
  expect(sizes[0]).toMatchObject({unit: "stage1.unit1", stage: 1, projection: false, mean: 5, low: 1, high: 9});
  expect(sizes.filter(({projection}) => projection)).toHaveLength(3);
});
