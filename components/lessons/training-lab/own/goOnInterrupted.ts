import type {RunConfig} from "../../../run/runConfig.js";
import type {LabRuns} from "../labRuns.js";
import type {RunOn} from "../runs/goingOn.js";
import type {OwnImagesLab} from "./ownImagesLab.js";
import * as say from "../../../words/en/lab/labOwnWords.js";

/** Told where two tabs are asked to go on with one run. */
const ELSEWHERE = say.anotherTabIsGoingOn;
const NOT_STORED = say.theNetworksOfThatRun;

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
