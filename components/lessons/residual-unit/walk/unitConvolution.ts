import type {RecordedUnit} from "../../../run/recordedUnit.js";
import type {FlatMap} from "./convolutionPixel.js";

/** The convolutions of a unit, by the names of the maps that they make. */
export type ConvolutionName = "conv1" | "conv2" | "projection";

/** A convolution of a unit: what comes in, its weights, flat `[k, k, in, out]`, and its form. */
export interface UnitConvolution {
  readonly input: FlatMap;
  readonly weights: readonly number[];
  readonly kernel: number;
  readonly stride: number;
}

/** Looks a convolution of a unit up by its name; `maps` are those that it reads, the recorded ones if absent. */
export function unitConvolution(
  unit: RecordedUnit,
  name: ConvolutionName,
  maps: RecordedUnit["maps"] = unit.maps
): UnitConvolution {
  const x = {shape: unit.inputShape, data: maps.x ?? []};
  if (name === "conv1") return {input: x, weights: unit.weights.conv1, kernel: 3, stride: unit.stride};
  if (name === "conv2")
    return {input: {shape: unit.shape, data: maps.relu ?? []}, weights: unit.weights.conv2, kernel: 3, stride: 1};
  return {input: x, weights: unit.weights.projection ?? [], kernel: 1, stride: unit.stride};
}
