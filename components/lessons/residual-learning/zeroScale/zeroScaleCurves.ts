import {bandCurves} from "../../../draw/bands/bandCurves.js";
import type {ZeroScaleRun} from "./recordedZeroScale.js";

/** How the two starts look: the usual one as every residual network, the zero start in another colour, line and name. */
const STARTS = [
  {zero: false, colour: "var(--residual)", dash: "", text: "γ = 1"},
  {zero: true, colour: "var(--gradient)", dash: "2 3", text: "γ = 0"}
] as const;

/** Training loss with the last γ of each unit at one and at zero: mean over seeds, their range as a band. Runs of one learning rate. */
export function zeroScaleCurves(
  runs: readonly ZeroScaleRun[],
  size: {readonly width?: number; readonly height?: number} = {}
): SVGSVGElement {
  const series = STARTS.map(({zero, ...style}) => ({...style, runs: runs.filter((run) => run.zero === zero)}));
  return bandCurves(series, size);
}
