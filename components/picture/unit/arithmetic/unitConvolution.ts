import type {FlatMap} from "./convolutionPixel.js";
import type {OpenedUnit} from "../openedUnit.js";

/** The convolutions of a unit, by the names of the maps that they make. */
export type ConvolutionName = "conv1" | "conv2" | "projection";

/** A convolution of a unit: what comes in, its weights, flat `[k, k, in, out]`, and its form. */
export interface UnitConvolution {
  readonly input: FlatMap;
  readonly weights: ArrayLike<number>;
  readonly kernel: number;
  readonly stride: number;
}

/** Looks a convolution of a unit up by its name; `maps` are those that it reads, the unit's own if absent. */
export function unitConvolution(
  unit: Pick<OpenedUnit, "inputShape" | "shape" | "stride" | "maps" | "weights">,
  name: ConvolutionName,
  maps: OpenedUnit["maps"] = unit.maps
): UnitConvolution {
  const x = {shape: unit.inputShape, data: maps.x ?? []};
  const weights = unit.weights[name] ?? [];
  if (name === "conv1") return {input: x, weights, kernel: 3, stride: unit.stride};
  if (name === "conv2") return {input: {shape: unit.shape, data: maps.relu ?? []}, weights, kernel: 3, stride: 1};
  return {input: x, weights, kernel: 1, stride: unit.stride};
}
