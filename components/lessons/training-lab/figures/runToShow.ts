import type {KeptRun} from "../../../run/kept/keptRun.js";
import {isUnderWay} from "../../../worker/training/isUnderWay.js";
import type {LabRuns} from "../labRuns.js";

/**
 * The kept run that is shown: the one with the id that is asked for, else the one that trains, else the newest. Undefined stands for the
 * recorded one: where none is there, or where the reader has gone back to it, `isHome`.
 */
export function runToShow(
  {keeper, current, state}: Pick<LabRuns, "keeper" | "current" | "state">,
  looked: string | undefined,
  isHome: boolean
): KeptRun | undefined {
  // A run that the reader has hidden is not looked at once it is over.
  const own = current && (!current.hidden || isUnderWay(state.phase)) ? current : undefined;
  const kept = keeper.runs;
  const seen = kept.filter(({hidden}) => !hidden);
  const newest = seen.reduce<KeptRun | undefined>((a, b) => (a && a.number > b.number ? a : b), undefined);
  return kept.find(({id}) => id === looked) ?? (isHome ? undefined : (own ?? newest));
}
