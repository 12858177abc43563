import {readFileSync} from "node:fs";
import {join} from "node:path";
import * as tf from "@tensorflow/tfjs-core";
import type {
  MapName,
  NormWeights,
  RecordedUnit,
  RecordedUnits,
  UnitSigns
} from "../../components/run/recorded/recordedUnit.js";
import type {ResidualUnit} from "../../components/network/network.js";
import {KERAS_EPSILON} from "../../components/engine/epsilon.js";
import {decodeSafetensors, type NamedTensor} from "../../components/engine/weights/safetensors.js";
import type {UnitMaps} from "../../components/engine/unitMaps.js";
import {loadTrained} from "../../components/engine/weights/trainedNetwork.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";

/** The units that a reader can walk through: one with an identity shortcut, one with a projection. */
const SHOWN = ["stage1.unit2", "stage2.unit1"];
/** The test image whose maps are recorded, and how many the signs are counted over. */
const IMAGE = 1;
const IMAGES = 256;
const HISTOGRAM = {unit: "stage1.unit2", from: -3, to: 3, bins: 48};

type Tensors = ReadonlyMap<string, NamedTensor>;

/** Weights to five significant digits, maps to four: no more is shown. */
const roundedWeights = (values: ArrayLike<number>): number[] => rounded(Array.from(values), 5);
const roundedMap = (values: ArrayLike<number>): number[] => rounded(Array.from(values), 4);

function normOf(tensors: Tensors, id: string): NormWeights {
  const of = (part: string): number[] => roundedWeights(tensors.get(`${id}.${part}`)!.values);
  return {gamma: of("gamma"), beta: of("beta"), mean: of("mean"), variance: of("variance")};
}

/** Runs one unit's layers with TensorFlow.js on its rounded input and weights, and keeps what each gives. */
function recordUnit(unit: ResidualUnit, {inputShape, shape, input}: UnitMaps, tensors: Tensors): RecordedUnit {
  const kernel = (id: string): number[] => roundedWeights(tensors.get(id)!.values);
  const {id, stride} = unit;
  const x = roundedMap(input);
  const weights = {
    conv1: kernel(`${id}.conv1`),
    bn1: normOf(tensors, `${id}.bn1`),
    conv2: kernel(`${id}.conv2`),
    bn2: normOf(tensors, `${id}.bn2`),
    ...(unit.shortcut === "projection" && {
      projection: kernel(`${id}.projection`),
      projectionBn: normOf(tensors, `${id}.projectionBn`)
    })
  };
  const maps: Partial<Record<MapName, number[]>> = {x};
  tf.tidy(() => {
    const keep = (name: MapName, map: tf.Tensor4D): tf.Tensor4D => {
      maps[name] = roundedMap(map.dataSync());
      return map;
    };
    const convolve = (map: tf.Tensor4D, values: readonly number[], size: number, by: number): tf.Tensor4D =>
      tf.conv2d(map, tf.tensor4d([...values], [size, size, map.shape[3], shape[2]]), by, "same");
    const norm = (map: tf.Tensor4D, {mean, variance, beta, gamma}: NormWeights): tf.Tensor4D =>
      tf.batchNorm4d(map, [...mean], [...variance], [...beta], [...gamma], KERAS_EPSILON);
    const start = tf.tensor4d(x, [1, ...inputShape]);
    const bn1 = keep("bn1", norm(keep("conv1", convolve(start, weights.conv1, 3, stride)), weights.bn1));
    const residual = keep(
      "bn2",
      norm(keep("conv2", convolve(keep("relu", tf.relu(bn1)), weights.conv2, 3, 1)), weights.bn2)
    );
    let shortcut = start;
    if (weights.projection && weights.projectionBn) {
      const projection = keep("projection", convolve(start, weights.projection, 1, stride));
      shortcut = keep("projectionBn", norm(projection, weights.projectionBn));
    }
    keep("y", tf.relu(keep("sum", tf.add<tf.Tensor4D>(residual, shortcut))));
  });
  return {id, stride: stride === 2 ? 2 : 1, inputShape, shape, epsilon: KERAS_EPSILON, weights, maps};
}

const negatives = (values: Float32Array): number => values.reduce((count, value) => count + (value < 0 ? 1 : 0), 0);

/** Runs test images through the trained residual network: one image's maps in two units, and the signs around every sum. */
export async function recordUnits({kernels, provenance, write}: Recording): Promise<void> {
  const file = readFileSync(join(import.meta.dirname, "../../data/weights/residual-34.safetensors"));
  const trained = await loadTrained(decodeSafetensors(new Uint8Array(file).buffer), kernels);
  const {network, config, folded, test} = trained;
  const tensors: Tensors = new Map(trained.tensors.map((tensor) => [tensor.name, tensor]));
  const specification = network.layers.filter((layer) => layer.kind === "residualUnit");

  const units: RecordedUnit[] = [];
  const counts = specification.map(() => ({values: 0, negative: 0, clipped: 0}));
  const bins = new Array<number>(HISTOGRAM.bins).fill(0);
  for (let i = 0; i < IMAGES; i++) {
    let place = 0;
    const onUnit = (maps: UnitMaps): void => {
      const unit = specification[place]!;
      const count = counts[place++]!;
      count.values += maps.residual.length;
      count.negative += negatives(maps.residual);
      count.clipped += negatives(maps.sum);
      if (i === IMAGE && SHOWN.includes(unit.id)) units.push(recordUnit(unit, maps, tensors));
      if (unit.id !== HISTOGRAM.unit) return;
      for (const value of maps.residual) {
        const at = Math.floor(((value - HISTOGRAM.from) / (HISTOGRAM.to - HISTOGRAM.from)) * HISTOGRAM.bins);
        const bin = Math.min(HISTOGRAM.bins - 1, Math.max(0, at));
        bins[bin] = bins[bin]! + 1;
      }
    };
    folded.run(test.image(i), {onUnit});
  }
  trained.dispose();
  const signs = specification.map(({id}, i): UnitSigns => {
    const {values, negative, clipped} = counts[i]!;
    return {id, negativeResidual: negative / values, clippedSum: clipped / values};
  });
  const histogram = {unit: HISTOGRAM.unit, from: HISTOGRAM.from, to: HISTOGRAM.to, counts: bins};
  const image = {index: IMAGE, label: test.label(IMAGE)};
  write("runs/unit.json", {config, provenance, image, units, images: IMAGES, signs, histogram} satisfies RecordedUnits);
  for (const {id, negativeResidual, clippedSum} of signs)
    console.log(`${id}: f(x) < 0 for ${negativeResidual.toFixed(3)}, sum < 0 for ${clippedSum.toFixed(3)}`);
}
