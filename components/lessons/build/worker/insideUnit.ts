import type {LayerValues} from "../../../engine/layers/layerValues.js";
import type {UnitMaps} from "../../../engine/unitMaps.js";
import type {ResidualUnit, Shape, SimpleLayer} from "../../../network/network.js";
import {outputLength} from "../../../network/outputLength.js";
import type {NormWeights} from "../../../run/recorded/recordedUnit.js";
import type {InsideUnit} from "../buildClient.js";
import type {NetworkAtHand} from "./networkAtHand.js";

type Values = Float32Array<ArrayBuffer>;

/** A convolution with "same" padding and no bias: a map `[h, w, c]` and a kernel `[k, k, c, filters]`. */
function convolve(
  data: Float32Array,
  [height, width, channels]: Shape,
  weights: Float32Array,
  {kernel, stride, filters}: {readonly kernel: number; readonly stride: number; readonly filters: number}
): Values {
  const [down, across] = [outputLength(height, kernel, stride, "same"), outputLength(width, kernel, stride, "same")];
  const made = new Float32Array(down.output * across.output * filters);
  for (let row = 0; row < down.output; row++)
    for (let column = 0; column < across.output; column++) {
      const to = (row * across.output + column) * filters;
      for (let tap = 0; tap < kernel ** 2; tap++) {
        const i = row * stride - down.before + Math.floor(tap / kernel);
        const j = column * stride - across.before + (tap % kernel);
        if (i < 0 || j < 0 || i >= height || j >= width) continue;
        for (let c = 0; c < channels; c++) {
          const value = data[(i * width + j) * channels + c] ?? 0;
          const from = (tap * channels + c) * filters;
          if (value !== 0)
            for (let f = 0; f < filters; f++) made[to + f] = (made[to + f] ?? 0) + value * (weights[from + f] ?? 0);
        }
      }
    }
  return made;
}

/** Batch norm of a map `[h, w, c]` with the numbers of training. */
function normalize(data: Values, {gamma, beta, mean, variance}: NormWeights, epsilon: number): Values {
  const channels = gamma.length;
  return data.map((value, i) => {
    const c = i % channels;
    const spread = Math.sqrt((variance[c] ?? 1) + epsilon);
    return ((value - (mean[c] ?? 0)) / spread) * (gamma[c] ?? 1) + (beta[c] ?? 0);
  });
}

function normOf(values: LayerValues, id: string): NormWeights {
  const [gamma = [], beta = [], mean = [], variance = []] = values(id).map((list) => Array.from(list));
  return {gamma, beta, mean, variance};
}

/** Whether layers are of these kinds, in order, and their convolutions padded as the picture's arithmetic says. */
const are = (layers: readonly SimpleLayer[], kinds: readonly SimpleLayer["kind"][]): boolean =>
  layers.length === kinds.length &&
  layers.every((layer, i) => layer.kind === kinds[i] && (layer.kind !== "convolution" || layer.padding === "same"));

/** Maps and weights between x and f(x), and on the shortcut's projection; nothing of a unit of another build. */
function innerOf(
  {main, skip, stride, filters}: ResidualUnit,
  {input, inputShape, shape, shortcut}: UnitMaps,
  values: LayerValues,
  epsilon: number
): Pick<InsideUnit, "maps" | "weights"> {
  const norm = "batchNormalization";
  const [first, norm1, , second, norm2] = main;
  if (!are(main, ["convolution", norm, "activation", "convolution", norm]) || !first || !norm1 || !second || !norm2)
    return {maps: {}, weights: {}};
  const kernel = (id: string): Values => Float32Array.from(values(id)[0] ?? []);
  const weights: InsideUnit["weights"] = {
    conv1: kernel(first.id),
    bn1: normOf(values, norm1.id),
    conv2: kernel(second.id),
    bn2: normOf(values, norm2.id)
  };
  const conv1 = convolve(input, inputShape, kernel(first.id), {kernel: 3, stride, filters});
  const bn1 = normalize(conv1, normOf(values, norm1.id), epsilon);
  const relu = bn1.map((value) => Math.max(0, value));
  const conv2 = convolve(relu, shape, kernel(second.id), {kernel: 3, stride: 1, filters});
  const maps = {conv1, bn1, relu, conv2};
  const [projection, projectionNorm] = skip;
  if (shortcut === "none" || !are(skip, ["convolution", norm]) || !projection || !projectionNorm)
    return {maps, weights};
  const brought = convolve(input, inputShape, kernel(projection.id), {kernel: 1, stride, filters});
  return {
    maps: {...maps, projection: brought},
    weights: {...weights, projection: kernel(projection.id), projectionBn: normOf(values, projectionNorm.id)}
  };
}

/**
 * Opens one unit for an image: its maps and, where it is two convolutions of 3×3 with batch norm, what stands between them, with the
 * weights. Of a unit whose shortcut is cut nothing stands on the arc. Undefined for a unit that there is not.
 */
export function insideUnit(
  {folded, description, borrow}: NetworkAtHand,
  image: Float32Array,
  withoutShortcut: readonly string[],
  name: string
): InsideUnit | undefined {
  let found: UnitMaps | undefined;
  const onUnit = (maps: UnitMaps): void => {
    if (maps.name === name) found = maps;
  };
  folded.run(image, {withoutShortcut: new Set(withoutShortcut), onUnit});
  const unit = description.network.layers.find((layer) => layer.kind === "residualUnit" && layer.name === name);
  if (found === undefined || unit?.kind !== "residualUnit") return undefined;
  const {input, carried, residual, sum, output, inputShape, shape, shortcut} = found;
  const {values, release} = borrow();
  try {
    const {maps, weights} = innerOf(unit, found, values, description.epsilon);
    const ends = {
      x: input,
      bn2: residual,
      sum,
      y: output,
      ...(shortcut === "projection" && {projectionBn: carried ?? []})
    };
    return {
      name,
      shortcut,
      stride: unit.stride === 2 ? 2 : 1,
      inputShape,
      shape,
      epsilon: description.epsilon,
      weights,
      maps: {...maps, ...ends}
    };
  } finally {
    release();
  }
}
