/** @file A run of the twins while it trains: what is known of it, its networks, and its beginning and end. */
import type {OwnFacts} from "../../run/data/own/ownFacts.js";
import {withoutLastProbe} from "../../run/probes/probeSteps.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {WatchedPicture} from "../../run/snapshot.js";
import {trainedNetworks} from "../../run/trainedNetworks.js";
import type {StopAt} from "./stopAt.js";
import type {TrainingHandle, TrainingStart} from "./trainingClient.js";
import {twinMember, type TwinMember} from "./twinMember.js";
import type {TwinStart} from "./twinStart.js";
import {twinState, type TwinPhase, type TwinState} from "./twinState.js";

/** A network whose worker was replaced, the worker it got, and what is said of it. */
interface MendedWorker {
  readonly member: TwinMember;
  readonly handle?: TrainingHandle | undefined;
  readonly words: string;
}

/** All that changes while the twins train. */
export interface TwinRun {
  phase: TwinPhase;
  /** Undefined when idle. */
  config: RunConfig | undefined;
  backend: string | undefined;
  image: WatchedPicture | undefined;
  own: OwnFacts | undefined;
  /** A sentence for each network that failed. */
  problems: readonly string[];
  /** The worker that was replaced by itself. */
  mended: MendedWorker | undefined;
  members: readonly TwinMember[];
  /** What each worker is started with. */
  how: Omit<TrainingStart, "until" | "from">;
  /** The step that the run ends at, where that is not its configuration's last. */
  ending: number | undefined;
  /** Where it rests. */
  stop: StopAt;
  /** Why it rests, where it does by itself. */
  rested: string | undefined;
}

/** A run of no networks. */
export const idleRun = (): TwinRun => ({
  phase: "idle",
  config: undefined,
  backend: undefined,
  image: undefined,
  own: undefined,
  problems: [],
  mended: undefined,
  members: [],
  how: {},
  ending: undefined,
  stop: {},
  rested: undefined
});

/** What is told of a run now. */
export function stateOf(run: TwinRun): TwinState {
  const {members, phase, config, backend, image, own, problems, rested} = run;
  return twinState(members, {phase, config, backend, image, own, problems, mended: mendedNow(run), rested});
}

/** That a worker was replaced is told until the new one has come to its end, or has ended by itself too. */
function mendedNow({mended}: TwinRun): readonly string[] {
  if (mended === undefined) return [];
  const {member, handle, words} = mended;
  return !member.done && handle !== undefined && member.handle === handle ? [words] : [];
}

/** The networks that have not come to their end. */
export const training = ({members}: TwinRun): readonly TwinMember[] => members.filter(({done}) => !done);

/** Does something with each network that has not come to its end and has a worker. */
export function eachWorker(run: TwinRun, act: (handle: TrainingHandle, member: TwinMember) => void): void {
  // Asked one by one: what is done with one may end the next.
  for (const member of run.members) if (!member.done && member.handle) act(member.handle, member);
}

/** The last step of the network that is ahead; those that failed do not count. */
export const furthestStep = ({members}: TwinRun): number =>
  Math.max(...members.map(({reports, failed}) => (failed ? 0 : reports.length)));

/** Ends the workers, and forgets what they told. */
export function forgetMembers(run: TwinRun): void {
  for (const member of run.members) member.handle?.stop();
  run.members = [];
  run.problems = [];
  run.mended = undefined;
  run.ending = undefined;
  run.backend = undefined;
  run.image = undefined;
}

/** Puts another run in place of one: its networks have no worker yet, and hold what was saved of them. */
export function takeUp(
  run: TwinRun,
  config: RunConfig,
  how: TwinStart & {paused: boolean; watched?: number | undefined}
): void {
  forgetMembers(run);
  run.config = config;
  const {watched, images, stopWhenDiverged, probesApart} = how;
  run.how = {watched, images, stopWhenDiverged, probesApart};
  run.own = images?.facts;
  run.stop = how.stop ?? {};
  run.rested = undefined;
  run.phase = how.paused ? "paused" : "starting";
  const saved = new Map(how.from?.map((one) => [one.run.network, one]));
  run.members = trainedNetworks(config).map((network) => {
    const from = saved.get(network);
    const reports = from?.run.reports.slice(0, from.state.step) ?? [];
    return twinMember(network, withoutLastProbe(reports, config.steps), from);
  });
}
