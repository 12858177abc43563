import type {ShownMap, ShownUnit} from "../../components/lessons/build/shownMaps.js";

const map: ShownMap = {shape: [2, 2, 1], channels: [2], data: new Float32Array([0, 1, 2, 3])};
const mean = (): Float32Array<ArrayBuffer> => new Float32Array([0, 1, 2, 3]);
const statistics = {minimum: 0, maximum: 3, mean: 1.5, rms: 1.87, zeros: 0.25};

/** A unit of four channels and four pixels, of which one channel is shown. */
export function aShownUnit(name: string, other: Partial<ShownUnit> = {}): ShownUnit {
  return {
    name,
    inputShape: [2, 2, 4],
    shape: [2, 2, 4],
    shortcut: "identity",
    input: map,
    residual: map,
    sum: map,
    output: map,
    means: {input: mean(), residual: mean(), sum: mean(), output: mean()},
    statistics: {input: statistics, residual: statistics, sum: statistics, output: statistics},
    ratio: 0.5,
    channelSizes: {shortcut: [4, 0, 1, 0], residual: [1, 3, 2, 0]},
    ...other
  };
}
