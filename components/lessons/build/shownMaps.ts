/** @file What a page is shown of a residual unit's feature maps. Pure types. */
import type {Shape} from "../../network/network.js";

/** The four maps of a unit: its input x, the residual f(x), their sum, and what ReLU leaves of it. */
export type UnitPart = "input" | "residual" | "sum" | "output";
export type ByPart<T> = Readonly<Record<UnitPart, T>>;

/** Some channels of a feature map: `data` is `[h, w, channels.length]`. */
export interface ShownMap {
  readonly shape: Shape;
  readonly channels: readonly number[];
  readonly data: Float32Array<ArrayBuffer>;
}

/** All values of one map in five numbers. */
export interface MapStatistics {
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** Root of the mean square. */
  readonly rms: number;
  /** Share of values that are exactly zero, 0–1. */
  readonly zeros: number;
}

/** What is added to f(x): x itself, x through a 1×1 convolution, or nothing. */
export type AddedShortcut = "identity" | "projection" | "none";

/** One unit's maps of one image. `residual`, `sum` and `output` show the same channels, the strongest of the residual. */
export interface ShownUnit extends ByPart<ShownMap> {
  readonly name: string;
  /** Shapes of the whole maps. */
  readonly inputShape: Shape;
  readonly shape: Shape;
  readonly shortcut: AddedShortcut;
  /** Mean over all channels, `[h, w]`. */
  readonly means: ByPart<Float32Array<ArrayBuffer>>;
  readonly statistics: ByPart<MapStatistics>;
  /** ‖f(x)‖ / ‖shortcut(x)‖; infinite where nothing is added to f(x). */
  readonly ratio: number;
  /** Root mean square of each channel of what f(x) is added to, and of f(x). */
  readonly channelSizes: {readonly shortcut: readonly number[]; readonly residual: readonly number[]};
}

/** All channels of one unit's maps. */
export interface UnitChannels extends ByPart<ShownMap> {
  readonly name: string;
}
