import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {root} from "./support/root.js";
import {pictureOf, type Picture} from "../components/ui/image/picture.js";
import {digitPicture} from "../components/lessons/build/image/sampleChoice.js";
import {DIGIT_INPUT, networkInput} from "../components/lessons/build/image/inputTarget.js";
import {blankPaper, digitStrokes, drawStroke, paperPixels} from "../components/ui/image/penInk.js";
import {createFoldedNetwork, type FoldedNetwork} from "../components/engine/foldedNetwork.js";
import {loadKernels} from "../components/engine/kernels/loadKernels.js";
import {createAllocator} from "../components/engine/kernels/wasmMemory.js";
import {readWeightFiles} from "../components/engine/weights/readWeightFiles.js";
import {kernelBytes, useWasm} from "./support/wasmBackend.js";

let network: FoldedNetwork;
beforeAll(async () => {
  await useWasm();
  const file = readFileSync(join(root, "data/weights/residual-34.safetensors"));
  const {weights, epsilon, ...read} = readWeightFiles([
    {name: "residual-34.safetensors", bytes: new Uint8Array(file).buffer}
  ]);
  const allocator = createAllocator();
  const kernels = await loadKernels(kernelBytes(), allocator.memory);
  network = createFoldedNetwork(read.network, weights, kernels, allocator, {epsilon});
});

/** The digit that the trained miniature reads in a picture. */
function reading(picture: Picture): number {
  const probabilities = network.run(networkInput(picture.resized(DIGIT_INPUT.shortest).rgba, DIGIT_INPUT));
  return probabilities.indexOf(Math.max(...probabilities));
}

describe.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])("the trained miniature reads a %i", (digit) => {
  it("of the samples", () => {
    expect(reading(digitPicture(digit))).toBe(digit);
  });

  it("stamped on the drawing pad", () => {
    const paper = blankPaper(256);
    for (const stroke of digitStrokes(digit)) drawStroke(paper, stroke);
    expect(reading(pictureOf("stamp", paperPixels(paper)))).toBe(digit);
  });
});
