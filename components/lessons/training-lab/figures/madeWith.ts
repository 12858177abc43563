import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import {formatHash, type RunConfig} from "../../../run/runConfig.js";
import type {ShownTraining} from "./shownTraining.js";

/** Whether a run was made with these settings, its number of seeds aside, and of these own images. */
export function madeWith(
  settings: RunConfig,
  own: OwnFacts | undefined,
  {config: trained, images}: Pick<ShownTraining, "config" | "images">
): boolean {
  return (
    (settings.data !== "own" || own === undefined || own.digest === images?.digest) &&
    formatHash({...settings, seeds: 1, seed: trained.seed}) === formatHash({...trained, seeds: 1}) &&
    trained.seed >= settings.seed &&
    trained.seed < settings.seed + settings.seeds
  );
}
