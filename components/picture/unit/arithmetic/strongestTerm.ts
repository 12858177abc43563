import type {MapName} from "../../../run/recorded/recordedUnit.js";
import {chosenConvolution, type ChosenValue} from "./chosenValue.js";
import type {ConvolutionPixel, ConvolutionTerm} from "./convolutionPixel.js";
import type {OpenedAt} from "../openedAt.js";
import {shapeOf, type OpenedUnit} from "../openedUnit.js";
import {operationOf} from "../operation.js";

/** The input channel that counts most in one value of a convolution. */
export function strongestTerm({terms}: ConvolutionPixel): ConvolutionTerm | undefined {
  return [...terms].sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum))[0];
}

/**
 * Which channel of a map is shown at a place of the camera: the chosen one; of what a convolution reads, while it is looked at, the one
 * that counts most for the framed value; so too of an x that a projection brings into another shape.
 */
export function shownChannel(
  unit: OpenedUnit,
  name: MapName,
  chosen: ChosenValue,
  {operation, level}: OpenedAt
): number {
  const open = level === "unit" ? undefined : operation;
  const reads = open !== undefined && operationOf(open).reads.includes(name) ? open : undefined;
  const of =
    reads === "conv1" || reads === "conv2"
      ? reads
      : name === "x" && unit.shortcut === "projection"
        ? "projection"
        : undefined;
  if (of === undefined) return chosen.channel % shapeOf(unit, name)[2];
  if (unit.weights[of] === undefined) return chosen.channel % shapeOf(unit, name)[2];
  return strongestTerm(chosenConvolution(unit, of, chosen))?.channel ?? 0;
}
