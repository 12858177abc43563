import {expect, it} from "vitest";
import {describe, totals} from "../../components/network/describe.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {torchTensors} from "../../components/network/torchTensors.js";
import {WHOLE} from "../support/savedNetworks.js";

it("names ResNet-18's tensors as torchvision does, in its order and with its shapes", () => {
  const tensors = torchTensors(residualNetwork({stages: [2, 2, 2, 2], classes: 1000}));
  // conv1, bn1; 8 units of two convolutions and two batch norms; 3 projections with batch norm; fc.
  expect(tensors).toHaveLength(1 + 4 + 8 * 10 + 3 * 5 + 2);
  const shapes = Object.fromEntries(tensors.map(({name, shape}) => [name, shape]));
  expect(shapes).toMatchObject({
    "conv1.weight": [64, 3, 7, 7],
    "bn1.running_var": [64],
    "layer1.0.conv1.weight": [64, 64, 3, 3],
    "layer2.0.conv1.weight": [128, 64, 3, 3],
    "layer2.0.downsample.0.weight": [128, 64, 1, 1],
    "layer2.0.downsample.1.running_mean": [128],
    "layer4.1.bn2.bias": [512],
    "fc.weight": [1000, 512],
    "fc.bias": [1000]
  });
  expect(shapes).not.toHaveProperty("layer1.0.downsample.0.weight");
});

it("names the three convolutions of a bottleneck", () => {
  const names = torchTensors(residualNetwork({bottleneck: true})).map(({name}) => name);
  for (const name of ["layer1.0.conv3.weight", "layer1.0.bn3.weight", "layer1.0.downsample.0.weight"])
    expect(names).toContain(name);
});

it.each(WHOLE)("leaves out no parameter and gives no name twice: %s", (_name, {network}) => {
  const tensors = torchTensors(network);
  const count = tensors.reduce((sum, {shape}) => sum + shape.reduce((a, b) => a * b, 1), 0);
  expect(count).toBe(totals(describe(network)).parameters);
  expect(new Set(tensors.map(({name}) => name)).size).toBe(tensors.length);
});
