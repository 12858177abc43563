import type {LearningFiles} from "../../picture/learning/recordedTwins.js";
import type {RecordedPresets} from "../../run/recorded/recordedPresets.js";
import type {StartTraining} from "../../worker/training/twin.js";
import type {LabRunsOptions} from "./labRuns.js";
import type {OwnImagesOptions} from "./own/ownImagesLab.js";

/** What the laboratory is given besides the recorded run; each can be left out. */
export interface LabOptions {
  /** The files of the recorded run's picture. */
  readonly pictures?: () => Promise<LearningFiles>;
  /** What the experiments found, as recorded. */
  readonly presets?: () => Promise<RecordedPresets>;
  /** Starts one network's worker. */
  readonly startTraining?: StartTraining;
  /** Keeps the runs. */
  readonly keeper?: LabRunsOptions["keeper"];
  /** Reads and decodes the reader's own images. */
  readonly own?: Omit<OwnImagesOptions, "onChange">;
}
