/** @file What the table and the file of a class say of a run, as text. */
import {fixed, percent, significant, whole} from "../../draw/numbers.js";
import {lastOf, reachedStep, type KeptRun} from "../../run/kept/keptRun.js";
import {whatDiffers} from "../../run/kept/whatDiffers.js";
import type {TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import {guessOf} from "./classEntry.js";

const NETWORKS: readonly TwinName[] = ["residual", "plain"];
/** What is not known. */
const NONE = "–";

/** The seed, and what differs from the class's most common configuration: `seed 3, depth: 34 → 10`. */
export function runWords(run: KeptRun, common: RunConfig): string {
  const {seed} = run.config;
  const changed = whatDiffers(run, {config: {...common, seed}});
  const longer = run.ends === undefined ? [] : [`trained longer after step ${run.ends.map(whole).join(", ")}`];
  const told = [...changed, ...longer];
  return `seed ${seed}${told.length === 0 ? "" : `, ${told.join(", ")}`}`;
}

/** The loss that each network was expected to end with: `residual 0.20, plain 1.9`. */
export function guessWords(run: KeptRun): string {
  const guess = guessOf(run);
  const told = NETWORKS.flatMap((network) => {
    const loss = guess[network];
    return loss === undefined ? [] : [`${network} ${significant(loss, 2)}`];
  });
  return told.join(", ") || NONE;
}

/** What each network reached: `residual 0.55, 88 %`. */
export function resultWords(run: KeptRun): readonly string[] {
  const told = lastOf(run).flatMap(({network, loss, valAccuracy}) => {
    if (loss === undefined) return [];
    return [`${network} ${fixed(loss, 2)}${valAccuracy === undefined ? "" : `, ${percent(valAccuracy)}`}`];
  });
  const reached = reachedStep(run);
  const short =
    told.length > 0 && reached < run.config.steps ? [`${whole(reached)} of ${whole(run.config.steps)} steps`] : [];
  return told.length === 0 ? [NONE] : [...told, ...short];
}
