import {expect, it} from "vitest";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {DEFAULT_SHAPES, variantNetwork} from "../../components/network/variant.js";
import {pulseWords} from "../../components/picture/pulseWords.js";
import {stageGraph} from "../../components/picture/stageGraph.js";

const resnet = residualNetwork();

it("says what happens at each stop", () => {
  const graph = stageGraph(resnet, {width: 960});
  const words = graph.stops.map((_, i) => pulseWords(graph, i));
  expect(words[0]).toBe("The image, 224×224×3, enters.");
  expect(words[1]).toBe("conv2d, conv 7×7 /2: 224×224×3 becomes 112×112×64.");
  expect(words[5]).toBe(
    "3 units, one after another, the last residual_unit_2. Main, each time: 2 convolutions make {f}(x), the shape stays, 56×56×64. Skip: x goes past them as it is."
  );
  expect(words[6]).toBe("{f}(x) and x, both 56×56×64, are added, value by value, and ReLU follows, 3 times.");
  expect(words[7]).toContain("56×56×64 becomes 28×28×128. Skip: x goes through a 1×1 convolution");
  expect(words.at(-1)).toBe("dense: 512 numbers become 10, one for each class.");
  const padded = stageGraph(variantNetwork("ResNet-34", {...DEFAULT_SHAPES, shortcut: "A"}), {width: 960});
  expect(pulseWords(padded, 7)).toContain("every second row and column of x, and channels of zeros, to 28×28×128 too.");
});
