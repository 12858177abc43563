import type {NetworkRun, TwinName} from "../networkRun.js";
import {lossesPart} from "./lossesPart.js";
import {runHealth, type HealthOptions, type Verdict} from "./runHealth.js";
import * as say from "../../words/en/runKeptWords.js";

/** What there is to see at a place of a chart by step. */
export interface RunNote {
  readonly step: number;
  /** Whose line it is about; undefined: of both. */
  readonly network?: TwinName;
  /** In the fewest words, to stand in the chart. */
  readonly text: string;
  /** As a sentence, for who does not see where it stands. */
  readonly words: string;
}

/** A verdict as it stands in a chart, beside the line of its network. */
function verdictText({kind, network, step}: Verdict): string {
  return {
    diverged: say.divergedInStepNetworkStep(network, step),
    dead: say.sGradientsAreGone(network),
    chance: say.isAtChance(network)
  }[kind];
}

/**
 * What a chart of a run by step should say where it is seen, from the run's numbers alone: where the validation losses part for good
 * (in the chart of losses), and for each network the gravest fault.
 */
export function runNotes(
  runs: readonly NetworkRun[],
  kind: "loss" | "accuracy",
  options: HealthOptions = {}
): readonly RunNote[] {
  const parting = kind === "loss" ? lossesPart(runs) : undefined;
  const parts: readonly RunNote[] = parting
    ? [{step: parting.step, text: say.hereTheLinesPart, words: say.theLinesPartFromStep(parting.step)}]
    : [];
  const faults = runs.flatMap((run) =>
    runHealth(run, options)
      .slice(0, 1)
      .map((verdict): RunNote => {
        const text = verdictText(verdict);
        const what = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
        return {
          step: verdict.step,
          network: run.network,
          text,
          words: verdict.kind === "diverged" ? `${what}.` : say.atStep(what, verdict.step)
        };
      })
  );
  return [...parts, ...faults];
}
