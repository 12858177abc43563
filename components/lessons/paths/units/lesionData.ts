import type {LesionRunner} from "../lesionRunner.js";
import type {RecordedLesionMaps} from "../recordedLesionMaps.js";
import type {RecordedLesions} from "../../../run/recorded/recordedLesions.js";

/** What the page fetches for the lab. */
export interface LesionData {
  readonly recorded: RecordedLesions;
  readonly about: RecordedLesionMaps;
  /** The file of maps that `about` describes. */
  readonly maps: ArrayBuffer;
  /** All test digits, `[n, 16, 16]`, 0–255. */
  readonly digits: Uint8Array;
  readonly runner: LesionRunner;
}
