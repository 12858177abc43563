import type {KeptRun} from "../kept/keptRun.js";
import {reachedStep} from "../kept/keptRun.js";
import type {TwinName} from "../networkRun.js";
import {csvDigest} from "./csvDigest.js";
import {encodeResult, MOST_STUDENTS} from "./resultCode.js";
import * as say from "../../words/en/files/reportWords.js";

/** Why a run has no result code, in a sentence; undefined where it may have one. */
export function whyNoCode({state, rates, ends, config, networks}: KeptRun): string | undefined {
  if (state !== "finished" || reachedStep({networks}) < config.steps) return say.aCodeIsOfAnEndedRun;
  if (config.data === "own") return say.aCodeIsOfDrawnImages;
  if (ends !== undefined) return say.aCodeIsNotOfALongerRun;
  if (rates.length > 0) return say.aCodeIsOfOneRate;
  return undefined;
}

/** What a student is called, as a number in class; undefined for a name. */
export function numberInClass(student: string): number | undefined {
  const number = /^\d{1,3}$/.test(student.trim()) ? Number(student) : 0;
  return number >= 1 && number <= MOST_STUDENTS ? number : undefined;
}

/** The losses that a run was expected to end with. */
export function lastGuess({guess}: Pick<KeptRun, "guess">): Readonly<Partial<Record<TwinName, number>>> {
  return Object.fromEntries((guess?.guesses ?? []).map(({network, values}) => [network, values.at(-1)]));
}

/** The result code of a run. @throws Error with a sentence that says why there is none */
export async function codeOfRun(run: KeptRun, student: string): Promise<string> {
  const why = whyNoCode(run);
  if (why !== undefined) throw new Error(why);
  const digest = await csvDigest(run.networks);
  return encodeResult({config: run.config, student: numberInClass(student), guess: lastGuess(run), digest});
}
