import type {Provenance} from "../networkRun.js";
import type {RunConfig} from "../runConfig.js";

/** One trained network with each of its shortcuts cut in turn. Lists have an entry for each unit, in order of depth. */
export interface CutSeed {
  /** Of the training and of the test images. */
  readonly seed: number;
  /** Test images that the whole network tells right. */
  readonly whole: number;
  /** The same without the shortcut of each unit, and without any. */
  readonly without: readonly number[];
  readonly bare: number;
  /** How many images get the answer that is given most often once a shortcut is cut. */
  readonly commonest: readonly number[];
  /** The same as `without`, with the shortcut kept and f(x) taken out; null where a unit changes the shape. */
  readonly emptied: readonly (number | null)[];
  /** ‖f(x)‖ / ‖x‖ in the whole network, x projected where there is a projection: the mean over images. */
  readonly ratios: readonly number[];
  /** ‖y′ − y‖ / ‖y‖ of the cut unit's own output and of the last unit's: the means over images. */
  readonly moved: readonly number[];
  readonly movedAtEnd: readonly number[];
}

/** Every shortcut cut in networks of five seeds, as shipped in `data/`. */
export interface RecordedCutSeeds {
  readonly provenance: Provenance;
  /** How they were trained; its seed is the first network's. */
  readonly config: RunConfig;
  /** Test images that are counted, and those of them of which maps are compared. */
  readonly images: number;
  readonly compared: number;
  /** The units' names, and whether their shortcut is a projection. */
  readonly units: readonly {readonly name: string; readonly isProjection: boolean}[];
  readonly seeds: readonly CutSeed[];
}
