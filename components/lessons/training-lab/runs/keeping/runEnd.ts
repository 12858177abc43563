import type {KeptState} from "../../../../run/kept/keptRun.js";
import type {TwinState} from "../../../../worker/training/twin.js";

/** How a run ended: a network that failed has broken it; what was under way was stopped. */
export function runEnd({phase, problems}: Pick<TwinState, "phase" | "problems">): KeptState {
  if (phase === "failed" || problems.length > 0) return "broken";
  return phase === "finished" ? "finished" : "stopped";
}
