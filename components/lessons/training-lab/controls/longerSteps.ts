import {NUMBER_RULES, type RunConfig} from "../../../run/runConfig.js";

/** Steps that a run goes on to: those of the settings where they are more, else twice as many as it has made. */
export function longerSteps(made: number, settings: RunConfig): number {
  return Math.min(NUMBER_RULES.steps.maximum, settings.steps > made ? settings.steps : 2 * made);
}
