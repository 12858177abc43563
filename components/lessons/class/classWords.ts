/** @file What the table and the file of a class say of a run, as text. */
import {fixed, percent, significant, whole} from "../../draw/numbers.js";
import {lastOf, reachedStep, type KeptRun} from "../../run/kept/keptRun.js";
import {whatDiffers} from "../../run/kept/whatDiffers.js";
import type {TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import {guessOf} from "./classEntry.js";
import * as say from "../../words/en/lessons/classLabWords.js";

/** What is not known. */
const NONE = "–";

/** The seed, and what differs from the class's most common configuration: `seed 3, depth: 34 → 10`. */
export function runWords(run: KeptRun, common: RunConfig): string {
  const {seed} = run.config;
  const changed = whatDiffers(run, {config: {...common, seed}});
  const longer = run.ends === undefined ? [] : [say.trainedLonger(run.ends.map(whole).join(", "))];
  return [say.seedOf(seed), ...changed, ...longer].join(", ");
}

/** Whether what was guessed of a run is said to have been guessed after it began. */
export function isLate({guess, date}: KeptRun): boolean {
  // A code tells no times: their comparison is false.
  return guess !== undefined && Date.parse(guess.made) > Date.parse(date);
}

/** The loss that a network was expected to end with, in nats, and whether that was said too late: `0.20`. */
export function guessedLoss(run: KeptRun, network: TwinName): string {
  const loss = guessOf(run)[network];
  if (loss === undefined) return NONE;
  const text = significant(loss, 2);
  return isLate(run) ? say.guessedLate(text) : text;
}

/** What a network reached: `0.55, 88 %`; and how far it came where that is not the end. */
export function resultWords(run: KeptRun, network: TwinName): string {
  const last = lastOf(run).find((one) => one.network === network);
  if (last?.loss === undefined) return NONE;
  const accuracy = last.valAccuracy === undefined ? [] : [percent(last.valAccuracy)];
  const reached = reachedStep(run);
  const short = reached < run.config.steps ? [say.stepOf(whole(reached), whole(run.config.steps))] : [];
  return [fixed(last.loss, 2), ...accuracy, ...short].join(", ");
}
