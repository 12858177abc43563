import {errorWords} from "../../../run/errorWords.js";
import type {NetworkRun} from "../../../run/networkRun.js";
import {csvDigest} from "../../../run/report/csvDigest.js";
import type {SiteVersion} from "../../../run/report/report.js";
import {trainedNetworks} from "../../../run/trainedNetworks.js";
import type {ClassEntry} from "../classEntry.js";
import type {ReplayJob} from "./replay.js";
import type {ReplayPool} from "./replayPool.js";
import {
  digestVerdict,
  jobsOf,
  openVerdict,
  RUNNING,
  stoppedVerdict,
  verdictOf,
  whyNot,
  type Verdict
} from "./verdict.js";
import * as say from "../../../words/en/lessons/classVerdictWords.js";

/** What was found of one run of an entry; of a code, with the networks that were computed. */
export interface Finding {
  readonly key: string;
  /** The run's place in its entry. */
  readonly place: number;
  readonly verdict: Verdict;
  readonly networks?: readonly NetworkRun[];
}

/** Verifies what was handed in. */
export interface ClassVerifier {
  /** Runs that were to be verified since nothing was under way, and how many of them are. */
  readonly progress: {readonly done: number; readonly total: number};
  /** Verifies every run of an entry that is not verified yet. */
  readonly verify: (entry: ClassEntry) => void;
  readonly cancel: () => void;
}

const CANCELLED = stoppedVerdict(say.cancelled);

/** Makes the verifier on a pool; `onFinding` hears what is found, and that a run is being computed. */
export function classVerifier(
  pool: ReplayPool,
  here: SiteVersion,
  onFinding: (finding: Finding) => void
): ClassVerifier {
  let done = 0;
  let total = 0;
  let round = 0;
  const computed = (jobs: readonly ReplayJob[]): Promise<NetworkRun[]> => Promise.all(jobs.map((job) => pool.run(job)));

  async function look({handedIn, runs}: ClassEntry, place: number): Promise<Omit<Finding, "key" | "place">> {
    const run = runs[place];
    if (run === undefined) return {verdict: openVerdict(say.itIsNotThere)};
    if (handedIn.kind === "report") {
      const {report} = handedIn;
      const reported = report.runs[place];
      const reason = whyNot(run.config, reported?.unknown);
      if (reported === undefined || reason !== undefined) return {verdict: openVerdict(reason ?? say.itIsNotThere)};
      return {verdict: verdictOf(reported, await computed(jobsOf(run)), report.site, here)};
    }
    const {config, digest} = handedIn.code;
    const jobs = trainedNetworks(config).map((network) => ({network, config, changes: [], end: config.steps}));
    const networks = await computed(jobs);
    return {verdict: digestVerdict(digest, await csvDigest(networks)), networks};
  }
  async function verifyRun(entry: ClassEntry, place: number): Promise<void> {
    const own = round;
    const {key} = entry;
    if (done === total) done = total = 0;
    total++;
    onFinding({key, place, verdict: RUNNING});
    try {
      const found = await look(entry, place);
      // What was found just before it was cancelled is true all the same.
      if (own === round) done++;
      onFinding({key, place, ...found});
    } catch (error) {
      if (own === round) done++;
      const failed = stoppedVerdict(errorWords(error));
      onFinding({key, place, verdict: own === round ? failed : CANCELLED});
    }
  }
  return {
    get progress() {
      return {done, total};
    },
    verify(entry) {
      entry.verdicts.forEach(({kind}, place) => {
        if (kind === "running" || kind === "stopped") void verifyRun(entry, place);
      });
    },
    cancel() {
      round++;
      done = total = 0;
      pool.cancel();
    }
  };
}
