import type {OwnImages} from "../../run/data/own/ownImages.js";
import type {SavedRun} from "../../run/runState.js";
import type {StopAt} from "./stopAt.js";

/** How a run of the twin begins and ends, besides its configuration. */
export interface TwinStart {
  /** What was saved of each network, to go on from; the configuration's steps are the new end. */
  readonly from?: readonly SavedRun[];
  /** The reader's own images, where the configuration is of these. */
  readonly images?: OwnImages | undefined;
  /** Ends the run at the step at which a loss is not finite. */
  readonly stopWhenDiverged?: boolean;
  /** Whether each network's probes are taken by a worker of their own. */
  readonly probesApart?: boolean | undefined;
  /** Where it rests by itself. */
  readonly stop?: StopAt | undefined;
}
