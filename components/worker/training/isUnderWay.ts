import type {TwinPhase} from "./twin.js";

/** Whether a run has begun and not ended. */
export function isUnderWay(phase: TwinPhase): boolean {
  return phase === "starting" || phase === "running" || phase === "paused";
}
