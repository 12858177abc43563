import {expect, it} from "vitest";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {torchTensors} from "../../../components/network/torchTensors.js";
import {torchNetwork} from "../../../components/engine/weights/torchNetwork.js";

it.each([
  ["ResNet-18", [2, 2, 2, 2], false, 64],
  ["ResNet-34", [3, 4, 6, 3], false, 64],
  ["ResNet-50", [3, 4, 6, 3], true, 64],
  ["ResNet-101", [3, 4, 23, 3], true, 64],
  ["ResNet of 26 layers", [2, 2, 2, 2], true, 64],
  ["ResNet of 50 layers", [3, 4, 6, 3], true, 32]
])("tells %s from the names and shapes of its tensors", (title, stages, bottleneck, width) => {
  const network = residualNetwork({title, stages, bottleneck, width, classes: 1000, padding: "torch"});
  const read = (): Float32Array => new Float32Array();
  const store = new Map(
    torchTensors(network).map(({name, shape}) => [name, {shape, dtype: "F32", readable: true, read}])
  );
  expect(torchNetwork(store).network).toEqual(network);
});
