import {formatHash, type RunConfig} from "../runConfig.js";
import type {KeptRun} from "./keptRun.js";

/** Whether a run of these settings is among the kept ones; of a row of seeds, any of its runs. */
export function hasRun(kept: readonly Pick<KeptRun, "config">[], settings: RunConfig): boolean {
  const {seed, seeds} = settings;
  const key = formatHash({...settings, seed: 0, seeds: 1});
  return kept.some(
    ({config}) =>
      config.seed >= seed && config.seed < seed + seeds && formatHash({...config, seed: 0, seeds: 1}) === key
  );
}
