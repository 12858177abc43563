import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs";
import {loadLayersModel, type LayersModel} from "@tensorflow/tfjs";
import {describe, totals, type LayerFacts} from "../../components/network/describe.js";
import {kerasName} from "../../components/network/layersModel.js";
import type {NetworkDescription} from "../../components/run/networkDescription.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import type {SavedFile} from "../../components/run/savedFile.js";
import {createFoldedNetwork} from "../../components/engine/foldedNetwork.js";
import {loadKernels} from "../../components/engine/kernels/loadKernels.js";
import {createAllocator} from "../../components/engine/kernels/wasmMemory.js";
import {writeLayersModel} from "../../components/engine/weights/writeLayersModel.js";
import {BOTTLENECKS, described, drawnValues, SMALL} from "../support/savedNetworks.js";
import {kernelBytes, relativeError, useWasm} from "../support/wasmBackend.js";

beforeAll(useWasm);

const textOf = ([json]: readonly SavedFile[]): string => json!.content as string;
const bytesOf = ([, binary]: readonly SavedFile[]): ArrayBuffer => (binary!.content as Uint8Array<ArrayBuffer>).buffer;

/** Loads saved files as TensorFlow.js loads any model, with no class of ours. */
async function load(files: readonly SavedFile[]): Promise<LayersModel> {
  const json = JSON.parse(textOf(files)) as {
    modelTopology: object;
    weightsManifest: {paths: string[]; weights: tf.io.WeightsManifestEntry[]}[];
    userDefinedMetadata: Record<string, unknown>;
  };
  expect(json.weightsManifest[0]!.paths).toEqual([files[1]!.name]);
  return loadLayersModel(
    tf.io.fromMemory({
      modelTopology: json.modelTopology,
      weightSpecs: json.weightsManifest[0]!.weights,
      weightData: bytesOf(files),
      userDefinedMetadata: json.userDefinedMetadata
    })
  );
}

/** Layers of a network that a model has to have, units opened. */
const simple = (facts: readonly LayerFacts[]): readonly LayerFacts[] =>
  facts.flatMap((row) => (row.inside.length > 0 ? row.inside : [row]));

it.each([...SMALL, ...BOTTLENECKS])(
  "loads as stock layers and computes what the folded network does: %s",
  async (_name, subject) => {
    const {network} = subject;
    const values = drawnValues(subject);
    const model = await load(writeLayersModel(subject, values));
    const facts = describe(network);
    for (const {layer, output} of simple(facts))
      expect(model.getLayer(kerasName(layer)).outputShape).toEqual([null, ...output]);
    const units = facts.filter(({layer}) => layer.kind === "residualUnit").map(({layer}) => layer);
    for (const unit of units) expect(model.getLayer(kerasName(unit, "output")).getClassName()).toBe("Activation");
    const sums = model.layers.filter((layer) => layer.getClassName() === "Add");
    expect(sums).toHaveLength(_name === "the plain miniature" ? 0 : units.length);
    expect(model.countParams()).toBe(totals(facts).parameters);
    const image = tf.randomNormal<tf.Rank.R4>([1, ...network.input], 0, 1, "float32", 9);
    const got = await tf.tidy(() => model.predict(image) as tf.Tensor).data();
    const expected = await foldedOutput(subject, (await image.data()) as Float32Array);
    expect(relativeError(got, expected)).toBeLessThan(1e-3);
  }
);

async function foldedOutput(subject: NetworkDescription, image: Float32Array): Promise<Float32Array> {
  const values = drawnValues(subject);
  const weights = new Map(
    simple(describe(subject.network)).map(({layer, input, output}) => {
      const shapes = layer.kind === "convolution" ? [[layer.kernel, layer.kernel, input.at(-1)!, output.at(-1)!]] : [];
      // The folded network has Keras' ε: another one is a shift of the variance.
      const shifted = values(layer.id).map((data, i) =>
        i === 3 ? data.map((value) => value + subject.epsilon - 1e-3) : data
      );
      return [layer.id, shifted.map((data, i) => tf.tensor(data, shapes[i] ?? [data.length]))] as const;
    })
  );
  const allocator = createAllocator();
  const folded = createFoldedNetwork(
    subject.network,
    weights,
    await loadKernels(kernelBytes(), allocator.memory),
    allocator
  );
  const output = folded.run(image);
  allocator.dispose();
  return output;
}

const [, SUBJECT] = SMALL[0]!;

it("refuses a shortcut that no stock layer can say, and weights that are missing", () => {
  const padded = described(residualNetwork({stages: [1, 1], width: 8, shortcut: "zero-padding"}));
  expect(() => writeLayersModel(padded, () => [])).toThrow(
    "residual_unit_1 pads its shortcut with zeros: no stock layer does"
  );
  expect(() => writeLayersModel(SUBJECT, () => [])).toThrow("stem_conv/kernel needs 1176 values: 0");
});
