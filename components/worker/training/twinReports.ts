/** @file What the twins' workers tell, and what becomes of a run by it. */
import type {TrainingReport} from "./trainingClient.js";
import type {TwinMember} from "./twinMember.js";
import {endAt, keepTogether, rest, restWhereAsked} from "./twinPace.js";
import type {TwinRun} from "./twinRun.js";
import type {TwinPhase} from "./twinState.js";
import {canGoOn, endedAgainWords, mendedWords, stoppedWords} from "./workerEnd.js";

/** What a report may bring about beyond the run itself. */
export interface TwinEvents {
  /** The run has changed, and is in another phase where one is given. */
  readonly changed: (phase?: TwinPhase) => void;
  /** Those that have lost their worker get another. */
  readonly launchAgain: () => void;
}

/** Takes up what a network's worker tells. */
export function takeReport(run: TwinRun, member: TwinMember, report: TrainingReport, events: TwinEvents): void {
  switch (report.type) {
    case "started":
      return started(run, member, report, events);
    case "report":
      return stepped(run, member, report, events);
    case "finished":
      member.done = true;
      member.last = report.state;
      return settle(run, events);
    case "failed":
      if (report.died && canGoOn(member)) return replace(run, member, report.message, events);
      member.done = true;
      member.failed = true;
      run.problems = [...run.problems, stoppedWords(member, report.message)];
      return settle(run, events);
    default:
      return report satisfies never;
  }
}

/** A worker has made its network ready. */
function started(
  run: TwinRun,
  member: TwinMember,
  {backend, image, weightLayers, activationLayers}: Extract<TrainingReport, {readonly type: "started"}>,
  {changed}: TwinEvents
): void {
  run.backend = backend;
  run.image = image;
  member.run = {...member.run, weightLayers, activationLayers};
  changed(run.phase === "starting" ? "running" : run.phase);
}

/** A network has taken a step. */
function stepped(
  run: TwinRun,
  member: TwinMember,
  {report, at}: Extract<TrainingReport, {readonly type: "report"}>,
  {changed}: TwinEvents
): void {
  if (!member.take(report, at)) return keepTogether(run);
  if (restWhereAsked(run)) changed();
  keepTogether(run);
  if (run.how.stopWhenDiverged === true && member.divergedAt === report.step) endAt(run, report.step);
  changed();
}

/** A network has come to its end: the run has where all have. */
function settle(run: TwinRun, {changed}: TwinEvents): void {
  keepTogether(run);
  if (!run.members.every(({done}) => done)) return changed();
  changed(run.members.every(({failed}) => failed) ? "failed" : "finished");
}

/** A worker has ended by itself: the first of a run is replaced at once, every other waits for the reader. */
function replace(run: TwinRun, member: TwinMember, message: string, {changed, launchAgain}: TwinEvents): void {
  member.handle = undefined;
  member.times = [];
  if (run.mended) rest(run, (handle) => handle.pause(), endedAgainWords(member, message));
  else {
    const words = mendedWords(member, message);
    run.mended = {member, words};
    launchAgain();
    run.mended = {member, words, handle: member.handle};
  }
  changed();
}
