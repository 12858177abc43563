import type {RunConfig} from "../../../run/runConfig.js";
import type {LabRuns} from "../labRuns.js";
import type {RunOn} from "../runs/goingOn.js";
import type {OwnImagesLab} from "./ownImagesLab.js";

/** Told where two tabs are asked to go on with one run. */
const ELSEWHERE = "Another tab is going on with that run, so it does not go on here; close the run there first.";
const NOT_STORED = "The networks of that run were not stored, so it cannot go on; its numbers are kept.";

/** The settings in use where the interrupted run goes on, or why it does not; neither where the reader has done something else. */
export async function goOnInterrupted(
  runs: Pick<LabRuns, "keeper" | "goOn">,
  own: Pick<OwnImagesLab, "missing">,
  how: (config: RunConfig) => RunOn
): Promise<{readonly settings?: RunConfig; readonly problem?: string}> {
  const run = runs.keeper.interrupted;
  if (run === undefined) return {};
  const missing = own.missing(run.config, run);
  if (missing !== undefined) return {problem: missing};
  const settings = await runs.goOn(how(run.config));
  if (settings === "elsewhere") return {problem: ELSEWHERE};
  if (settings !== undefined) return {settings};
  return run.id === runs.keeper.interrupted?.id ? {problem: NOT_STORED} : {};
}
