import type {MapName} from "../../../run/recorded/recordedUnit.js";
import {convolutionPixel, type ConvolutionPixel, type Pixel} from "./convolutionPixel.js";
import {channelOf, type OpenedUnit} from "../openedUnit.js";
import {carried} from "../operation.js";
import {unitConvolution, type ConvolutionName} from "./unitConvolution.js";

/** The one output value whose arithmetic is shown. */
export interface ChosenValue {
  readonly pixel: Pixel;
  /** Channel of the unit's output, from 0. */
  readonly channel: number;
}

/** What a map needs of its unit for one of its values. */
type WithMaps = Pick<OpenedUnit, "inputShape" | "shape" | "stride" | "maps">;

/** The value of a map at the chosen output pixel. Of x the pixel that the shortcut takes; where x has fewer channels, they are counted round. */
export function valueAt(unit: WithMaps, name: MapName, {pixel, channel}: ChosenValue): number {
  const [, width, channels] = name === "x" ? unit.inputShape : unit.shape;
  const by = name === "x" ? unit.stride : 1;
  return unit.maps[name]?.[(by * pixel.row * width + by * pixel.column) * channels + (channel % channels)] ?? NaN;
}

/** Everything that one of the unit's convolutions sums for the chosen output value. */
export function chosenConvolution(
  unit: WithMaps & Pick<OpenedUnit, "weights">,
  name: ConvolutionName,
  {pixel, channel}: ChosenValue
): ConvolutionPixel {
  const {input, weights, kernel, stride} = unitConvolution(unit, name);
  return convolutionPixel(input, weights, {kernel, stride, filters: unit.shape[2]}, pixel, channel);
}

/** What is left of x must be seen, and its window must lie on the map. */
const LEFT = 0.15;
const BORDER = 2;

/**
 * The value at which the two paths cancel most and something is left: x brings much, f(x) takes much of it away. It is what a reader
 * should see first.
 */
export function tellingValue(unit: OpenedUnit): ChosenValue {
  const [rows, columns, channels] = unit.shape;
  let best: {readonly chosen: ChosenValue; readonly size: number} = {
    chosen: {pixel: {row: rows >> 1, column: columns >> 1}, channel: 0},
    size: 0
  };
  for (let channel = 0; channel < channels; channel++) {
    const f = channelOf(unit, "bn2", channel);
    const sum = channelOf(unit, "sum", channel);
    for (let row = BORDER; row < rows - BORDER; row++)
      for (let column = BORDER; column < columns - BORDER; column++) {
        const at = row * columns + column;
        // What is taken away bounds it: most values are passed over for it alone.
        const most = unit.shortcut === "none" ? (f[at] ?? 0) : -(f[at] ?? 0);
        if ((sum[at] ?? 0) <= LEFT || most <= best.size) continue;
        const chosen = {pixel: {row, column}, channel};
        // Without a shortcut nothing cancels: what f(x) makes largest is seen.
        const size = unit.shortcut === "none" ? most : Math.min(valueAt(unit, carried(unit), chosen), most);
        if (size > best.size) best = {chosen, size};
      }
  }
  return best.chosen;
}
