import type {GradientSplit} from "../../run/probes/gradientSplit.js";
import type {Measure, MeasuredUnits} from "../../run/measure.js";
import type {TwinName} from "../../run/networkRun.js";
import type {Station} from "./station.js";

/** One network of a picture: a row, or upright a column. */
export interface PictureRow {
  readonly network: TwinName;
  readonly stations: readonly Station[];
  /** What tells two rows of one network apart; the network's name when absent. */
  readonly key?: string;
  /** What is written beside it, and what names of its boxes call it; `Residual` and `residual network` when absent. */
  readonly name?: string;
  readonly called?: string;
}

/** Under which name a row's state is given and its place is found. */
export const rowKey = ({key, network}: PictureRow): string => key ?? network;

/** What a row shows beside its structure; each part may be absent. Lists are in order of the stations. */
export interface RowState {
  /** What stands on each face, row by row, `[h · w]`; zero is paper, a face's own largest value the end of its colours. */
  readonly maps?: readonly ArrayLike<number>[] | undefined;
  /** Which channel each of them is, counted from 0; absent for means over all channels. */
  readonly channels?: readonly (number | undefined)[] | undefined;
  /** Norm of the gradient of each station's output. */
  readonly gradients?: readonly number[] | undefined;
  /** What is shown instead of it of each station. */
  readonly measured?: {readonly measure: Measure; readonly values: MeasuredUnits} | undefined;
  /** Of each unit, the first after the stem: what arrives at its "+", what its shortcut carries on and its branch brings. */
  readonly splits?: readonly GradientSplit[] | undefined;
  /** Cross-entropy of the step's batch, in nats. */
  readonly loss?: number | undefined;
  /** Share given to each class, 0–1. */
  readonly probabilities?: ArrayLike<number> | undefined;
  /** Stations whose shortcut is cut, and stations that are taken out altogether. */
  readonly cuts?: ReadonlySet<number> | undefined;
  readonly removed?: ReadonlySet<number> | undefined;
  /** How far each output has moved from that of the whole network, ‖y′ − y‖ / ‖y‖; undefined where nothing reached it. */
  readonly moved?: readonly (number | undefined)[] | undefined;
  /** Makes each shortcut a switch: which are off, and what is written over each of the stations. */
  readonly switches?: {readonly off: ReadonlySet<number>; readonly words: readonly string[]} | undefined;
  /** Maps before and after the cuts, and how many stations from the first cut on the damage has reached, fractions too. */
  readonly damage?:
    | {
        readonly before: readonly ArrayLike<number>[];
        readonly after: readonly ArrayLike<number>[];
        readonly reached: number;
      }
    | undefined;
}

/** A pulse on its way through every row. */
export interface Pulse {
  /** Share of the way gone, 0–1. */
  readonly share: number;
  /** The gradient's way, from the answer to the image. */
  readonly back: boolean;
}

/** The image that goes in. */
export interface PictureImage {
  /** Grey values, −1 to 1, row by row, `[size · size]`. */
  readonly values: ArrayLike<number>;
  readonly size: number;
  /** The class that it shows. */
  readonly label: number;
}

/** Everything that a picture shows at one moment. */
export interface PictureState {
  readonly image?: PictureImage | undefined;
  /** By network, or by a row's own key. */
  readonly rows: Readonly<Partial<Record<string, RowState>>>;
  readonly pulse?: Pulse | undefined;
  /** How far the maps have been uncovered, from the first station on, 0–1; 1 when absent. */
  readonly uncovered?: number | undefined;
  /** More of the same will follow at once: words wait until it rests. */
  readonly moving?: boolean | undefined;
}
