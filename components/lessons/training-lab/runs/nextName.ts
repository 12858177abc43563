import type {KeptRun} from "../../../run/kept/keptRun.js";
import {automaticName} from "../../../run/kept/whatDiffers.js";
import type {RunConfig} from "../../../run/runConfig.js";

/** The number and the automatic name of a run that comes after these. */
export function nextName(before: readonly KeptRun[], config: RunConfig): Pick<KeptRun, "number" | "automatic"> {
  const number = 1 + Math.max(0, ...before.map((run) => run.number));
  const previous = before.find((run) => run.number === number - 1);
  return {number, automatic: automaticName(number, config, previous?.config)};
}
