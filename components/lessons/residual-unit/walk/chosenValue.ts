import type {MapName, RecordedUnit} from "../../../run/recordedUnit.js";
import {convolutionPixel, type ConvolutionPixel, type Pixel} from "./convolutionPixel.js";
import {unitConvolution, type ConvolutionName} from "./unitConvolution.js";

/** The one output value whose arithmetic is shown. */
export interface ChosenValue {
  readonly pixel: Pixel;
  /** Channel of the unit's output, from 0. */
  readonly channel: number;
}

/** The value of a map at the chosen output pixel. Of x the pixel that the shortcut takes; where x has fewer channels, they are counted round. */
export function valueAt(unit: RecordedUnit, name: MapName, {pixel, channel}: ChosenValue): number {
  const [, width, channels] = name === "x" ? unit.inputShape : unit.shape;
  const by = name === "x" ? unit.stride : 1;
  return unit.maps[name]?.[(by * pixel.row * width + by * pixel.column) * channels + (channel % channels)] ?? NaN;
}

/** Everything that one of the unit's convolutions sums for the chosen output value. */
export function chosenConvolution(
  unit: RecordedUnit,
  name: ConvolutionName,
  {pixel, channel}: ChosenValue
): ConvolutionPixel {
  const {input, weights, kernel, stride} = unitConvolution(unit, name);
  return convolutionPixel(input, weights, {kernel, stride, filters: unit.shape[2]}, pixel, channel);
}
