import type {Provenance} from "../../run/networkRun.js";
import type {SeenImage} from "./seenImage.js";

/** The unit that the page opens with: the last of the first stage, whose maps still show the digit. */
export const START_UNIT = "residual_unit_2";

/** The shipped miniature without each of its shortcuts, on test digits, and what it makes of one sample, as shipped in `data/`. */
export interface RecordedCuts {
  readonly provenance: Provenance;
  /** Of the training and of the test images. */
  readonly seed: number;
  /** Steps that the network was trained for. */
  readonly steps: number;
  /** Test images. */
  readonly images: number;
  /** How many of them the whole network tells right, without the shortcut of each unit in turn, and without any. */
  readonly whole: number;
  readonly without: readonly number[];
  readonly bare: number;
  /** The sample that the page opens with, and what was seen of it. */
  readonly sample: {readonly digit: number; readonly seen: SeenImage};
}
