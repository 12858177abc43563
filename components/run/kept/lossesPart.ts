import type {NetworkRun, TwinName} from "../networkRun.js";
import * as say from "../../words/en/runKeptWords.js";

/** How far apart two losses are taken to be apart: one is a quarter higher than the other. */
const APART = 1.25;

/** The first probe from which on one network's validation loss stays at least a quarter above the other's. */
export interface Parting {
  readonly step: number;
  /** The network whose loss is the higher one. */
  readonly behind: TwinName;
}

/** Where the validation losses of two networks part for good; undefined where they do not, or where there is but one network. */
export function lossesPart(runs: readonly NetworkRun[]): Parting | undefined {
  const [first, second] = runs;
  if (first === undefined || second === undefined) return undefined;
  // A loss that is no number is above every one that is.
  const sized = (loss: number): number => (Number.isFinite(loss) ? loss : Infinity);
  const others = new Map(second.reports.flatMap(({step, probe}) => (probe ? [[step, sized(probe.valLoss)]] : [])));
  const behindAt = (loss: number, other: number): TwinName | undefined => {
    if (loss === other) return undefined;
    if (loss >= APART * other) return first.network;
    return other >= APART * loss ? second.network : undefined;
  };
  let parting: Parting | undefined;
  for (const {step, probe} of first.reports) {
    const other = others.get(step);
    if (probe === undefined || other === undefined) continue;
    const behind = behindAt(sized(probe.valLoss), other);
    if (behind === undefined) parting = undefined;
    else if (behind !== parting?.behind) parting = {step, behind};
  }
  return parting;
}

/** Says why a run is shown at that step, or that there is no such step; nothing of a single network. */
export function partingWords(runs: readonly NetworkRun[]): string {
  if (runs.length < 2) return "";
  const parting = lossesPart(runs);
  if (parting === undefined) return say.openedAtTheLastStep;
  const other = parting.behind === "plain" ? "residual" : "plain";
  return say.openedAtStepFromHere(parting.step, parting.behind, other);
}
