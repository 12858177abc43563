/** @file Whether a handed-in run is what its settings give, from the run that was computed again. */
import {bytes} from "../../../draw/numbers.js";
import {lastOf, type KeptRun} from "../../../run/kept/keptRun.js";
import type {NetworkRun} from "../../../run/networkRun.js";
import {differenceWords, firstDifference} from "../../../run/report/firstDifference.js";
import {rateSchedule} from "../../../run/report/rateSchedule.js";
import {siteWords, type ReportedResult, type ReportedRun, type SiteVersion} from "../../../run/report/report.js";
import {CONTROL_LABELS, formatValue, type RunConfig} from "../../../run/runConfig.js";
import {runCost} from "../../../run/runCost.js";
import {runCsv} from "../../../run/runCsv.js";
import {trainedNetworks} from "../../../run/trainedNetworks.js";
import type {ReplayJob} from "./replay.js";
import * as say from "../../../words/en/lessons/classVerdictWords.js";

/** What is known of a handed-in run: it is being computed, or it was; `open`: it cannot be; `stopped`: it was not, and can be. */
export interface Verdict {
  readonly kind: "running" | "yes" | "no" | "open" | "stopped";
  /** As the table says it. */
  readonly words: string;
  /** Why, where there is a reason. */
  readonly reason?: string;
}

export const RUNNING: Verdict = {kind: "running", words: say.running};
const YES: Verdict = {kind: "yes", words: say.yes};
const no = (reason: string): Verdict => ({kind: "no", words: say.no(reason), reason});

/** Settings whose numbers are not the same everywhere, by key and value. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "data=own": say.itsImagesAreElsewhere,
  "simd=relaxed": say.itRanWithRelaxedSimd
};

/** Bytes that one worker may take for a run that a file asks for: several work at once, in one tab. */
const MOST_BYTES = 2 ** 30;

/** Why a run cannot be computed here, in words; undefined where it can. */
export function whyNot(config: RunConfig, unknown: readonly string[] = []): string | undefined {
  if (unknown[0] !== undefined) return say.thisVersionDoesNotHave(unknown[0]);
  const keys = Object.keys(CONTROL_LABELS) as (keyof RunConfig)[];
  const elsewhere = keys.map((key) => ELSEWHERE[`${key}=${formatValue(key, config)}`]);
  const reason = elsewhere.find((words) => words !== undefined);
  if (reason !== undefined) return reason;
  const needed = Math.max(...trainedNetworks(config).map((network) => runCost(network, config).planBytes));
  return needed > MOST_BYTES ? say.aNetworkNeeds(bytes(needed)) : undefined;
}

/** That a run was not computed, and why. */
export function openVerdict(reason: string): Verdict {
  return {kind: "open", words: say.cannotBeVerifiedHere(reason), reason};
}

/** That verifying a run ended early, and why. */
export function stoppedVerdict(reason: string): Verdict {
  return {kind: "stopped", words: say.notVerified(reason), reason};
}

/** What is to be computed for a run of a report: each network as far as it came. */
export function jobsOf({config, networks, rates}: KeptRun): readonly ReplayJob[] {
  return trainedNetworks(config).flatMap((network) => {
    const run = networks.find((one) => one.network === network);
    const end = Math.min(config.steps, run?.reports.length ?? 0);
    return run && end > 0 ? [{network, config, changes: rateSchedule(run, config.lr, rates), end}] : [];
  });
}

/** What is compared, as its column is called, and its key. */
const METRICS = [
  ["loss", "loss"],
  ["val_loss", "valLoss"],
  ["val_accuracy", "valAccuracy"]
] as const;

/** What a report's results say otherwise than its own lines; undefined where they agree. */
function badResult(results: readonly ReportedResult[], run: KeptRun): string | undefined {
  for (const last of lastOf(run)) {
    const said = results.find(({network}) => network === last.network);
    if (said === undefined) continue;
    const {network, step} = last;
    if (said.step !== step) return say.isTheLast(network, step, said.step);
    for (const [metric, key] of METRICS)
      if (!Object.is(said[key], last[key])) return say.isInItsResults(network, step, metric, said[key], last[key]);
  }
  return undefined;
}

/** What differs, and of two versions of the site, that they are two. */
function withVersions(difference: string, made: SiteVersion, here: SiteVersion): string {
  const [theirs, ours] = [siteWords(made), siteWords(here)];
  return theirs === ours ? difference : say.madeByVersion(difference, theirs, ours);
}

/** Compares a run with what was computed for its jobs. */
export function verdictOf(
  {run, results, lines}: ReportedRun,
  computed: readonly NetworkRun[],
  made: SiteVersion,
  here: SiteVersion
): Verdict {
  const missing = trainedNetworks(run.config).find((network) => !computed.some((one) => one.network === network));
  if (missing !== undefined && run.state === "finished") return no(say.hasNoStep(missing));
  if (computed.length === 0) return openVerdict(say.itHasNoStep);
  const difference = firstDifference(lines, runCsv(computed).trimEnd().split("\n").slice(1));
  if (difference) return no(withVersions(differenceWords(difference), made, here));
  const bad = badResult(results, run);
  return bad === undefined ? YES : no(bad);
}

/** Compares the digest of a code with that of the computed run. */
export function digestVerdict(digest: number, computed: number): Verdict {
  return digest === computed ? YES : no(say.digest);
}

/** What several runs of one report come to: a number that differs first, then what is still computed, then what could not be. */
export function jointVerdict(verdicts: readonly Verdict[]): Verdict {
  const place = verdicts.findIndex(({kind}) => kind === "no");
  const first = verdicts[place];
  if (first) return verdicts.length === 1 ? first : {kind: "no", words: say.ofRun(first.words, place + 1)};
  const rest = (["running", "stopped", "open"] as const).map((kind) =>
    verdicts.find((verdict) => verdict.kind === kind)
  );
  return rest.find((verdict) => verdict !== undefined) ?? YES;
}
