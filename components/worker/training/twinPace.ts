/** @file How far each of the twins may go: never a probe ahead of the other, and both rest at one common step. */
import {PROBE_EVERY} from "../../run/probes/probeSteps.js";
import {stopLimit, stopReason} from "./stopAt.js";
import type {TrainingHandle} from "./trainingClient.js";
import type {TwinMember} from "./twinMember.js";
import {eachWorker, furthestStep, training, type TwinRun} from "./twinRun.js";

/** How far a network may go: a probe ahead of the others that still train, and no further than where it may have to rest. */
export function limitOf(run: TwinRun, member: TwinMember): number {
  const open = training(run);
  return Math.min(
    ...open.flatMap((one) => (one === member ? [] : [one.reports.length + PROBE_EVERY])),
    stopLimit(run.stop, open),
    // A rate that is to hold from there on waits for it.
    member.rate === undefined ? Infinity : member.reports.length
  );
}

/** Keeps the networks together: the faster waits, and in a pause the slower catches up. */
export function keepTogether(run: TwinRun): void {
  const furthest = furthestStep(run);
  eachWorker(run, (handle, member) => {
    const limit = limitOf(run, member);
    if (limit !== member.limit) handle.until((member.limit = limit));
    if (run.phase !== "paused" || member.reports.length >= furthest || member.target >= furthest) return;
    handle.stepTo((member.target = furthest));
  });
}

/** Lets a run rest by a command to each worker; `reason`: why, where it rests by itself. */
export function rest(run: TwinRun, command: (handle: TrainingHandle) => void, reason?: string): void {
  for (const member of run.members) {
    // The time of a pause is not the network's, and what it was to catch up to is told anew.
    member.times = [];
    member.target = 0;
  }
  // One that makes steps again rests where it had been.
  eachWorker(run, (handle, {behind, reports}) => {
    if (behind) handle.stepTo(reports.length);
    command(handle);
  });
  run.rested = reason;
  run.phase = "paused";
  keepTogether(run);
}

/** Rests where it was to, and tells whether it does: neither network is let past that step before the other has taken it. */
export function restWhereAsked(run: TwinRun): boolean {
  const reason = run.phase === "running" ? stopReason(run.stop, training(run)) : undefined;
  if (reason !== undefined) rest(run, (handle) => handle.pause(), reason);
  return reason !== undefined;
}

/** Ends a run once every network has taken a step, or now where they have. */
export function endAt(run: TwinRun, step: number): void {
  const furthest = Math.max(step, furthestStep(run));
  run.ending = furthest;
  eachWorker(run, (handle) => handle.endAt(furthest));
}
