/** @file Messages between a page and the worker that holds a network and runs images through it. Pure types. */
import type {SavedFile} from "../../run/savedFile.js";
import type {Shape, Shortcut} from "../../network/network.js";
import type {ExportKind} from "./export/exportKind.js";
import type {ShownUnit, UnitChannels} from "./shownMaps.js";

/** A file of the reader's, or of this site. */
export interface WeightBytes {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** What a page asks of the worker. */
export type BuildCommand =
  /** Build ResNet-34 with random weights. */
  | {readonly type: "build"}
  /** Read a network from files; their buffers are transferred. The network at hand stays if that fails. */
  | {readonly type: "load"; readonly files: readonly WeightBytes[]}
  /**
   * Run an image through the network at hand: `[h, w, c]`, prepared as the network wants it; its buffer is transferred.
   * `withoutShortcut` are the ids of the units whose shortcut is cut; `maps` asks for every unit's maps.
   */
  | {
      readonly type: "predict";
      readonly image: Float32Array<ArrayBuffer>;
      readonly withoutShortcut: readonly string[];
      readonly maps: boolean;
    }
  /** Send all channels of one unit of the last image that was run with maps. */
  | {readonly type: "channels"; readonly unit: string}
  /** Write the network at hand into files for other tools. */
  | {readonly type: "export"; readonly kind: ExportKind};

/** Page → worker. `run` numbers the request; every report on it carries the same. */
export type BuildRequest = BuildCommand & {readonly service: "build"; readonly run: number};

/** One residual unit of the network at hand. */
export interface UnitFacts {
  /** Structural: `stage2.unit1`. */
  readonly id: string;
  /** As the summary names it. */
  readonly name: string;
  readonly shortcut: Shortcut;
}

/** What a page needs to know of the network at hand. */
export interface NetworkFacts {
  readonly title: string;
  readonly input: Shape;
  /** Names of the classes, in order. */
  readonly classes: readonly string[];
  readonly units: readonly UnitFacts[];
  /** Whether its weights were drawn or trained. */
  readonly weights: "random" | "trained";
  /** How a picture is prepared: −1 to 1, or ImageNet's mean and deviation. */
  readonly normalization: "symmetric" | "imagenet";
}

/** Worker → page. Each request ends with exactly one `built`, `predicted`, `channels`, `exported` or `failed`. */
export type BuildReport = {readonly run: number} &
  /** Told once: a lock (Web Locks) that the worker holds while it lives. */
  (
    | {readonly type: "alive"; readonly lock: string}
    /** How far a build has come: the layer that is done, in words. */
    | {readonly type: "progress"; readonly done: number; readonly total: number; readonly words: string}
    | {
        readonly type: "built";
        readonly network: NetworkFacts;
        readonly summary: string;
        readonly milliseconds: number;
        /** Bytes of all tensors. */
        readonly bytes: number;
        readonly backend: string;
      }
    | {readonly type: "unit"; readonly unit: ShownUnit}
    | {readonly type: "channels"; readonly maps: UnitChannels}
    | {readonly type: "predicted"; readonly probabilities: readonly number[]; readonly milliseconds: number}
    /** The files' buffers are transferred. */
    | {readonly type: "exported"; readonly files: readonly SavedFile[]}
    | {readonly type: "failed"; readonly message: string}
  );
