import {plainly} from "../../draw/numbers.js";
import type {TwinName} from "../../run/networkRun.js";

/** Errors that differ by less than this factor count as equal. */
const EQUAL = 1.5;

/** Which of the two ended closer to its target, and by which factor, from both errors (≥ 0). */
export function closerWords({residual, plain}: Readonly<Record<TwinName, number>>): string {
  const factor = Math.max(residual, plain) / Math.min(residual, plain);
  if (factor < EQUAL) return "The two are about equal.";
  const times = Number.isFinite(factor) ? ` by a factor of ${plainly(factor, 2)}` : "";
  return `The ${residual < plain ? "residual" : "plain"} one is closer${times}.`;
}
