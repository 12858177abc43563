import type {Shape} from "../model/types.js";
import type {UnitMaps} from "../tensor/unitMaps.js";
import type {ShownMap, ShownUnit} from "./buildProtocol.js";

/** Channels of each map that a page is sent. */
const SHOWN = 8;

/** The channels of a map `[h, w, c]` with the largest mean magnitude, strongest first. */
function strongest(data: Float32Array, channels: number): number[] {
  const sums = new Float64Array(channels);
  const sum = (channel: number): number => sums[channel] ?? 0;
  data.forEach((value, i) => (sums[i % channels] = sum(i % channels) + Math.abs(value)));
  return [...sums.keys()].sort((a, b) => sum(b) - sum(a) || a - b).slice(0, SHOWN);
}

function pick(data: Float32Array, [height, width, channels]: Shape, shown: readonly number[]): ShownMap {
  const picked = new Float32Array(height * width * shown.length);
  for (let p = 0; p < height * width; p++)
    shown.forEach((channel, i) => (picked[p * shown.length + i] = data[p * channels + channel] ?? 0));
  return {shape: [height, width, shown.length], channels: shown, data: picked};
}

/** What a page is shown of a unit's maps: eight channels of each. */
export function shownUnit({name, inputShape, shape, input, residual, sum, output}: UnitMaps): ShownUnit {
  const channels = strongest(residual, shape[2]);
  const same = inputShape.every((side, i) => side === shape[i]);
  return {
    name,
    inputShape,
    shape,
    input: pick(input, inputShape, same ? channels : strongest(input, inputShape[2])),
    residual: pick(residual, shape, channels),
    sum: pick(sum, shape, channels),
    output: pick(output, shape, channels)
  };
}
