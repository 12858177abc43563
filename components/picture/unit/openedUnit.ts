import type {Shape} from "../../network/network.js";
import type {MapName, NormWeights, RecordedUnit} from "../../run/recorded/recordedUnit.js";

/** Weights of a unit, those that are known; kernels flat, `[k, k, in, out]`. */
export type OpenedWeights = Readonly<
  Partial<
    Record<"conv1" | "conv2" | "projection", ArrayLike<number>> & Record<"bn1" | "bn2" | "projectionBn", NormWeights>
  >
>;

/**
 * One residual unit as a picture opens it: what it computed for one image, and with which weights. What is not known is left out:
 * a map that is absent has no box, a convolution without weights no arithmetic. `x`, `bn2` (f(x)), `sum` and `y` must be there.
 */
export interface OpenedUnit {
  /** Keras' name, `residual_unit_1`. */
  readonly name: string;
  /** What a reader sees it called, where that is another: `Unit 1.2, trained`. */
  readonly title?: string;
  /** `none` where the shortcut is missing, or cut: nothing is added to f(x). */
  readonly shortcut: "identity" | "projection" | "none";
  readonly stride: 1 | 2;
  readonly inputShape: Shape;
  /** Of every map but x. */
  readonly shape: Shape;
  /** ε under the root of batch norm. */
  readonly epsilon: number;
  readonly weights: OpenedWeights;
  /** Flat, `[h, w, c]`. */
  readonly maps: Readonly<Partial<Record<MapName, ArrayLike<number>>>>;
}

/** A recorded unit, to be opened under the name that Keras gives it; `title`: what a reader sees it called. */
export function openedUnit(recorded: RecordedUnit, name: string, title = name): OpenedUnit {
  const {stride, inputShape, shape, epsilon, weights, maps} = recorded;
  const shortcut = weights.projection === undefined ? "identity" : "projection";
  return {name, title, shortcut, stride, inputShape, shape, epsilon, weights, maps};
}

/** Height, width and channels of one of the unit's maps. */
export function shapeOf({inputShape, shape}: OpenedUnit, name: MapName): Shape {
  return name === "x" ? inputShape : shape;
}

/** Whether x has the shape of all other maps, so that it can be compared with them value by value. */
export const isAlike = ({inputShape, shape}: Pick<OpenedUnit, "inputShape" | "shape">): boolean =>
  inputShape.every((side, i) => side === shape[i]);

/** One channel of a map, row by row, `[h · w]`. */
export function channelOf(unit: OpenedUnit, name: MapName, channel: number): Float32Array {
  const [rows, columns, channels] = shapeOf(unit, name);
  const values = unit.maps[name] ?? [];
  return Float32Array.from({length: rows * columns}, (_, i) => values[i * channels + channel] ?? NaN);
}
