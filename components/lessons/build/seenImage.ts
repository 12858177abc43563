/** @file What a page is shown of a network that an image was run through, whole and with shortcuts cut. Pure types. */
import type {Shape} from "../../network/network.js";
import type {AddedShortcut} from "./shownMaps.js";

/** What became of the image in one network. */
export interface SeenNetwork {
  /** Of the stem's and each unit's output the mean over its channels, or the chosen channel, `[h · w]`. */
  readonly maps: readonly ArrayLike<number>[];
  /** Which channel each of them is, counted from 0; absent for means. */
  readonly channels?: readonly number[];
  /** In the order of the classes. */
  readonly probabilities: readonly number[];
}

/** The same network without some shortcuts. */
export interface CutNetwork extends SeenNetwork {
  /** How far each unit's output has moved from that of the whole network: ‖y′ − y‖ / ‖y‖. */
  readonly moved: readonly number[];
}

/** What is added in a unit: what the shortcut brings, f(x), their sum, and the sum after ReLU. */
export interface UnitSum {
  readonly x: ArrayLike<number>;
  readonly f: ArrayLike<number>;
  readonly sum: ArrayLike<number>;
  readonly relu: ArrayLike<number>;
}

/** One unit of the whole network, opened; maps are `[h · w]`. */
export interface OpenedUnit {
  readonly name: string;
  readonly shape: Shape;
  readonly shortcut: AddedShortcut;
  /** The channel that was chosen, else the one that f(x) changes most: of the largest ‖f(x)‖. */
  readonly channel: number;
  readonly isChosen?: true;
  readonly one: UnitSum;
  readonly mean: UnitSum;
  /** What it hands on where shortcuts are cut: that channel, and the mean. */
  readonly after?: {readonly one: ArrayLike<number>; readonly mean: ArrayLike<number>};
}

/** Everything that the picture shows of one image. */
export interface SeenImage {
  readonly whole: SeenNetwork;
  /** ‖f(x)‖ and the norm of what it is added to, for each unit. */
  readonly sizes: readonly {readonly shortcut: number; readonly residual: number}[];
  readonly cut?: CutNetwork;
  readonly opened?: OpenedUnit;
}
