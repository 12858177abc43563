import {startTraining, type TrainingReport} from "./trainingClient.js";
import type {TwinMember} from "./twinMember.js";
import {keepTogether, limitOf} from "./twinPace.js";
import type {TwinRun} from "./twinRun.js";

/** Starts one network; replaced in tests. */
export type StartTraining = typeof startTraining;

/** Gives the networks of a run their workers. */
export interface TwinWorkers {
  /** Starts a network's worker, at the last state that is known of it; what it has reported since is made again. */
  readonly launch: (member: TwinMember) => void;
  /** Starts the workers of those that have lost theirs, and lets them make again what they had made. */
  readonly launchAgain: () => void;
}

/** The workers of a run; `hear` gets what each tells. */
export function twinWorkers(
  run: TwinRun,
  hear: (member: TwinMember, report: TrainingReport) => void,
  start: StartTraining = startTraining
): TwinWorkers {
  function launch(member: TwinMember): void {
    if (run.config === undefined) return;
    member.limit = limitOf(run, member);
    member.target = 0;
    member.behind = (member.checkpoint?.step ?? 0) < member.reports.length;
    const told = (report: TrainingReport): void => hear(member, report);
    member.handle = start(member.run.network, run.config, run.phase === "paused", told, {
      ...run.how,
      until: member.limit,
      from: member.checkpoint
    });
  }
  return {
    launch,
    launchAgain() {
      for (const member of run.members.filter(({done, handle}) => !done && handle === undefined)) {
        launch(member);
        if (run.phase === "paused") member.handle?.stepTo(member.reports.length);
        if (run.ending !== undefined) member.handle?.endAt(run.ending);
        if (!member.behind) member.changeRate();
      }
      // A rate that waited holds nobody back any more.
      keepTogether(run);
    }
  };
}
