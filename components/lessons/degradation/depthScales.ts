import {scaleLinear, type ScaleLinear} from "d3";
import {fixed, percent} from "../../draw/numbers.js";
import {MARGIN} from "../../draw/plotFrame.js";
import type {DepthQuantity} from "./depthSummary.js";
import * as say from "../../words/en/lessons/degradationWords.js";
import {decimal} from "../../words/decimal.js";

/** Depths on the axis, in layers. */
export const DEPTHS = [10, 18, 34] as const;
/** Guessing among ten classes costs ln 10 nats. */
const CHANCE = Math.log(10);

/** How a quantity is named, measured and written. */
export interface DepthAxis {
  readonly name: string;
  readonly label: string;
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  readonly write: (value: number) => string;
}

/** The vertical axis of each quantity. */
export const DEPTH_AXES: Readonly<Record<DepthQuantity, DepthAxis>> = {
  trainLoss: {
    name: say.trainingLoss,
    label: say.trainingLossAxis,
    domain: [0, 2.6],
    ticks: [0, 0.5, 1, 1.5, 2, CHANCE],
    tick: (value) => (value === CHANCE ? say.chance : decimal(value)),
    write: (value) => fixed(value, 2)
  },
  valAccuracy: {
    name: say.validationAccuracy,
    label: say.validationImagesRight,
    domain: [0, 1],
    ticks: [0, 0.1, 0.25, 0.5, 0.75, 1],
    tick: (value) => percent(value),
    write: (value) => percent(value)
  }
};

/** Layers and a quantity to CSS pixels. */
export interface DepthScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** The scales of a figure of this extent, in CSS pixels. */
export function depthScales(width: number, height: number, quantity: DepthQuantity = "trainLoss"): DepthScales {
  return {
    x: scaleLinear([8, 34], [MARGIN.left, width - MARGIN.right]),
    y: scaleLinear(DEPTH_AXES[quantity].domain, [height - MARGIN.bottom, MARGIN.top]).clamp(true)
  };
}
