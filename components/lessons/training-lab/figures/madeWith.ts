import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import {hasRun} from "../../../run/kept/hasRun.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {ShownTraining} from "./shownTraining.js";

/** Whether a run was made with these settings, its number of seeds aside, and of these own images. */
export function madeWith(
  settings: RunConfig,
  own: OwnFacts | undefined,
  {config, images}: Pick<ShownTraining, "config" | "images">
): boolean {
  const isOfOwn = settings.data !== "own" || own === undefined || own.digest === images?.digest;
  return isOfOwn && hasRun([{config}], settings);
}
