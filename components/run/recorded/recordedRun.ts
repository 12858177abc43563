import type {NetworkRun, Provenance} from "../networkRun.js";
import type {RunConfig} from "../runConfig.js";

/** A recorded run as shipped in `data/`: the configuration (its seed in it), where it was computed, both networks. */
export interface RecordedRun {
  readonly config: RunConfig;
  readonly provenance: Provenance;
  readonly networks: readonly NetworkRun[];
}
