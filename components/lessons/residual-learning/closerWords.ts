import {plainly} from "../../draw/numbers.js";
import type {TwinName} from "../../run/networkRun.js";
import * as say from "../../words/en/lessons/residualLearningCurveWords.js";

/** Errors that differ by less than this factor count as equal. */
const EQUAL = 1.5;

/** Which of the two ended closer to its target, and by which factor, from both errors (≥ 0). */
export function closerWords({residual, plain}: Readonly<Record<TwinName, number>>): string {
  const factor = Math.max(residual, plain) / Math.min(residual, plain);
  if (factor < EQUAL) return say.theTwoAreAboutEqual;
  const times = Number.isFinite(factor) ? say.byAFactorOf(plainly(factor, 2)) : "";
  return say.theOneIsCloser(residual < plain ? "residual" : "plain", times);
}
