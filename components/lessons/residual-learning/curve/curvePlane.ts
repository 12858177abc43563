import {area, line, scaleLinear} from "d3";
import {MARGIN, plotFrame, type PlotFrame} from "../../../draw/plotFrame.js";
import {CURVE_X} from "./curveConfig.js";

/** The plane on which curves over x from −3 to 3 are drawn; values at the 64 places of CURVE_X. */
export interface CurvePlane extends PlotFrame {
  /** Where one of the places and a value stand, in CSS pixels. */
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  /** The `d` of a curve. */
  readonly line: (values: readonly number[]) => string | null;
  /** The `d` of what lies between x itself and a curve. */
  readonly band: (values: readonly number[]) => string | null;
}

export interface CurvePlaneOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the figure says in words. */
  readonly title: string;
  /** May hold `{f}` and `{h}`. */
  readonly yLabel: string;
  /** Largest value on the axis, both ways; what lies beyond stands at its end. A little more than a target may have, if left out. */
  readonly extent?: number;
  readonly yTicks?: readonly number[];
  readonly yFormat?: (value: number) => string;
}

const WHOLE = [-3, -2, -1, 0, 1, 2, 3];

/** Draws the axes of a curve over x. */
export function curvePlane({
  width,
  height,
  title,
  yLabel,
  extent = 3.4,
  yTicks = WHOLE,
  yFormat
}: CurvePlaneOptions): CurvePlane {
  const x = scaleLinear([-3, 3], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([-extent, extent], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const at = (place: number): number => CURVE_X[place] ?? 0;
  const place = (_: number, i: number): number => x(at(i));
  return {
    ...plotFrame({width, height, title, x, y, xLabel: "x", yLabel, xTicks: WHOLE, yTicks, yFormat}),
    x: (i) => x(at(i)),
    y: (value) => y(value),
    line: line<number>(place, y),
    band: area<number>(
      place,
      (_, i) => y(at(i)),
      (value) => y(value)
    )
  };
}
