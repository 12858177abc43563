import type {Shape} from "../../../network/network.js";
import type {UnitMaps} from "../../../engine/unitMaps.js";
import type {ByPart, MapStatistics, ShownMap, ShownUnit, UnitChannels} from "../shownMaps.js";

/** Channels of each map that a page is sent. */
const SHOWN = 8;

/** A map's statistics, its mean over channels `[h, w]`, and the mean magnitude of each channel times the number of pixels. */
interface Survey {
  readonly statistics: MapStatistics;
  readonly mean: Float32Array<ArrayBuffer>;
  readonly strength: Float64Array;
}

/** Reads a map `[h, w, c]` once. */
export function survey(data: Float32Array, channels: number): Survey {
  const mean = new Float32Array(data.length / channels);
  const strength = new Float64Array(channels);
  let [minimum, maximum, total, squares, zeros] = [Infinity, -Infinity, 0, 0, 0];
  for (let p = 0; p < mean.length; p++) {
    let sum = 0;
    for (let c = 0; c < channels; c++) {
      const value = data[p * channels + c] ?? 0;
      if (value < minimum) minimum = value;
      if (value > maximum) maximum = value;
      if (value === 0) zeros++;
      sum += value;
      squares += value * value;
      strength[c] = (strength[c] ?? 0) + Math.abs(value);
    }
    mean[p] = sum / channels;
    total += sum;
  }
  const count = data.length;
  const statistics = {minimum, maximum, mean: total / count, rms: Math.sqrt(squares / count), zeros: zeros / count};
  return {statistics, mean, strength};
}

/** The channels with the largest mean magnitude, strongest first. */
function strongest(strength: Float64Array): number[] {
  const of = (channel: number): number => strength[channel] ?? 0;
  return [...strength.keys()].sort((a, b) => of(b) - of(a) || a - b).slice(0, SHOWN);
}

function pick(data: Float32Array, [height, width, channels]: Shape, shown: readonly number[]): ShownMap {
  const picked = new Float32Array(height * width * shown.length);
  for (let p = 0; p < height * width; p++)
    for (let i = 0; i < shown.length; i++) picked[p * shown.length + i] = data[p * channels + (shown[i] ?? 0)] ?? 0;
  return {shape: [height, width, shown.length], channels: shown, data: picked};
}

const sameShape = (a: Shape, b: Shape): boolean => a.every((side, i) => side === b[i]);

/** Squared norm of each channel of a map. */
function squares(data: Float32Array | undefined, channels: number): Float64Array {
  const found = new Float64Array(channels);
  data?.forEach((value, i) => (found[i % channels] = (found[i % channels] ?? 0) + value * value));
  return found;
}

const total = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

/** What a page is shown of a unit's maps: eight channels of each, the mean of all, and their statistics. */
export function shownUnit(maps: UnitMaps): ShownUnit {
  const {name, shortcut, inputShape, shape, input, carried, residual, sum, output} = maps;
  const surveys: ByPart<Survey> = {
    input: survey(input, inputShape[2]),
    residual: survey(residual, shape[2]),
    sum: survey(sum, shape[2]),
    output: survey(output, shape[2])
  };
  const of = <T>(read: (found: Survey) => T): ByPart<T> => ({
    input: read(surveys.input),
    residual: read(surveys.residual),
    sum: read(surveys.sum),
    output: read(surveys.output)
  });
  const residuals = squares(residual, shape[2]);
  const shortcuts = squares(carried, shape[2]);
  const size = (squared: Float64Array): number[] =>
    Array.from(squared, (square) => Math.sqrt(square / (shape[0] * shape[1])));
  const channels = strongest(surveys.residual.strength);
  return {
    name,
    inputShape,
    shape,
    shortcut,
    input: pick(input, inputShape, sameShape(inputShape, shape) ? channels : strongest(surveys.input.strength)),
    residual: pick(residual, shape, channels),
    sum: pick(sum, shape, channels),
    output: pick(output, shape, channels),
    means: of(({mean}) => mean),
    statistics: of(({statistics}) => statistics),
    ratio: Math.sqrt(total(residuals) / total(shortcuts)),
    channelSizes: {shortcut: size(shortcuts), residual: size(residuals)}
  };
}

/** All channels of a unit's maps, in copies that may be handed over. */
export function unitChannels({name, inputShape, shape, input, residual, sum, output}: UnitMaps): UnitChannels {
  const whole = (data: Float32Array, of: Shape): ShownMap => ({
    shape: of,
    channels: Array.from({length: of[2]}, (_, c) => c),
    data: Float32Array.from(data)
  });
  return {
    name,
    input: whole(input, inputShape),
    residual: whole(residual, shape),
    sum: whole(sum, shape),
    output: whole(output, shape)
  };
}

/** Buffers of shown maps, to be handed over with them. */
export function buffersOf(
  maps: ByPart<ShownMap> & {readonly means?: ByPart<Float32Array<ArrayBuffer>>}
): ArrayBuffer[] {
  const {input, residual, sum, output, means} = maps;
  const data = [input, residual, sum, output].map((map) => map.data.buffer);
  return means ? [...data, ...[means.input, means.residual, means.sum, means.output].map(({buffer}) => buffer)] : data;
}
