import type {OwnFacts} from "../../run/data/own/ownFacts.js";
import {PROBE_EVERY, withoutLastProbe} from "../../run/probes/probeSteps.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {SavedRun} from "../../run/runState.js";
import type {WatchedPicture} from "../../run/snapshot.js";
import {trainedNetworks} from "../../run/trainedNetworks.js";
import {stopLimit, stopReason, type StopAt} from "./stopAt.js";
import {startTraining, type TrainingHandle, type TrainingReport, type TrainingStart} from "./trainingClient.js";
import type {TwinStart} from "./twinStart.js";
import {canGoOn, endedAgainWords, mendedWords, stoppedWords} from "./workerEnd.js";
import {twinMember, type TwinMember} from "./twinMember.js";
import {twinState, type TwinPhase, type TwinState} from "./twinState.js";

export type {TwinPhase, TwinState};

/** Both networks of a configuration, or one of them, each in a worker of its own; neither gets more than a probe ahead. */
export interface Twin {
  readonly state: TwinState;
  /** Starts anew; with `paused` the networks are made ready and wait; `watched`: the validation image that probes look into. */
  start(config: RunConfig, paused: boolean, watched?: number, options?: TwinStart): void;
  /** Rests at a step that both have taken: the one behind catches up. */
  readonly pause: () => void;
  /** Goes on; where a stop is given, up to that one instead of the one before. */
  readonly resume: (stop?: StopAt) => void;
  /** One step of each network, then a pause at one common step. */
  readonly step: () => void;
  /** Ends the run once every network has taken a step, or now where they have. */
  endAt(step: number): void;
  setLearningRate(value: number): void;
  /** What goes on to the bit from where each network is, also when they have finished. A network that failed has nothing. */
  save(): Promise<readonly SavedRun[]>;
  /** Ends the workers and forgets the run. */
  reset(): void;
}

/** Starts one network; replaced in tests. */
export type StartTraining = typeof startTraining;

/** Creates the twin, idle. `onChange` is called after every report and every change of phase. */
export function createTwin(onChange: (state: TwinState) => void, start: StartTraining = startTraining): Twin {
  let phase: TwinPhase = "idle";
  let config: RunConfig | undefined;
  let backend: string | undefined;
  let image: WatchedPicture | undefined;
  let own: OwnFacts | undefined;
  let problems: string[] = [];
  let mended: string[] = [];
  let members: TwinMember[] = [];
  let how: Omit<TrainingStart, "until" | "from"> = {};
  let ending: number | undefined;
  let stop: StopAt = {};
  let rested: string | undefined;

  const snapshot = (): TwinState => twinState(members, {phase, config, backend, image, own, problems, mended, rested});
  let state = snapshot();
  const each = (act: (handle: TrainingHandle, member: TwinMember) => void): void =>
    members.forEach((member) => {
      if (!member.done && member.handle) act(member.handle, member);
    });
  const training = (): readonly TwinMember[] => members.filter(({done}) => !done);
  /** How far a network may go: a probe ahead of the others that still train, and no further than where it may have to rest. */
  const limitOf = (member: TwinMember): number =>
    Math.min(
      ...training().flatMap((one) => (one === member ? [] : [one.reports.length + PROBE_EVERY])),
      stopLimit(stop, training()),
      // A rate that is to hold from there on waits for it.
      member.rate === undefined ? Infinity : member.reports.length
    );
  /** Keeps the networks together: the faster waits, and in a pause the slower catches up. */
  function keepTogether(): void {
    const furthest = Math.max(...members.map(({reports, failed}) => (failed ? 0 : reports.length)));
    each((handle, member) => {
      const limit = limitOf(member);
      if (limit !== member.limit) handle.until((member.limit = limit));
      if (phase !== "paused" || member.reports.length >= furthest || member.target >= furthest) return;
      handle.stepTo((member.target = furthest));
    });
  }
  function changed(next: TwinPhase = phase): void {
    phase = next;
    state = snapshot();
    onChange(state);
  }
  /** Rests where it was to: neither network is let past that step before the other has taken it. */
  function restWhereAsked(): void {
    const reason = phase === "running" ? stopReason(stop, training()) : undefined;
    if (reason !== undefined) rest((handle) => handle.pause(), reason);
  }
  function rest(command: (handle: TrainingHandle) => void, reason?: string): void {
    for (const member of members) {
      // The time of a pause is not the network's, and what it was to catch up to is told anew.
      member.times = [];
      member.target = 0;
    }
    // One that makes steps again rests where it had been.
    each((handle, {behind, reports}) => {
      if (behind) handle.stepTo(reports.length);
      command(handle);
    });
    rested = reason;
    phase = "paused";
    keepTogether();
    changed();
  }
  function settle(): void {
    keepTogether();
    if (!members.every((member) => member.done)) return changed();
    changed(members.every((member) => member.failed) ? "failed" : "finished");
  }
  /** Starts a member's worker, at the last state that is known of it; what it has reported since is made again. */
  function launch(member: TwinMember): void {
    if (config === undefined) return;
    const hear = (report: TrainingReport): void => receive(member, report);
    member.limit = limitOf(member);
    member.target = 0;
    member.behind = (member.checkpoint?.step ?? 0) < member.reports.length;
    member.handle = start(member.run.network, config, phase === "paused", hear, {
      ...how,
      until: member.limit,
      from: member.checkpoint
    });
  }
  /** Starts the workers of those that have lost theirs, and lets them make again what they had made. */
  function launchAgain(): void {
    for (const member of members.filter(({done, handle}) => !done && handle === undefined)) {
      launch(member);
      if (phase === "paused") member.handle?.stepTo(member.reports.length);
      if (ending !== undefined) member.handle?.endAt(ending);
      if (!member.behind) member.changeRate();
    }
  }
  /** A worker has ended by itself: the first of a run is replaced at once, every other waits for the reader. */
  function replace(member: TwinMember, message: string): void {
    member.handle = undefined;
    member.times = [];
    if (mended.length > 0) return rest((handle) => handle.pause(), endedAgainWords(member, message));
    mended = [mendedWords(member, message)];
    launchAgain();
    changed();
  }
  function receive(member: TwinMember, report: TrainingReport): void {
    switch (report.type) {
      case "started":
        backend = report.backend;
        image = report.image;
        member.run = {...member.run, weightLayers: report.weightLayers, activationLayers: report.activationLayers};
        return changed(phase === "starting" ? "running" : phase);
      case "report":
        if (!member.take(report.report)) return keepTogether();
        restWhereAsked();
        keepTogether();
        if (how.stopWhenDiverged === true && member.divergedAt === report.report.step) twin.endAt(report.report.step);
        return changed();
      case "finished":
        member.done = true;
        member.last = report.state;
        return settle();
      case "failed":
        if (report.died && canGoOn(member)) return replace(member, report.message);
        member.done = true;
        member.failed = true;
        problems = [...problems, stoppedWords(member, report.message)];
        return settle();
      default:
        return report satisfies never;
    }
  }
  const stopAll = (): void => {
    members.forEach((member) => member.handle?.stop());
    members = [];
    problems = [];
    mended = [];
    ending = undefined;
    backend = undefined;
    image = undefined;
  };
  const twin: Twin = {
    get state() {
      return state;
    },
    start(next, paused, watched, options = {}) {
      stopAll();
      config = next;
      const {images, stopWhenDiverged, probesApart} = options;
      how = {watched, images, stopWhenDiverged, probesApart};
      own = options.images?.facts;
      stop = options.stop ?? {};
      rested = undefined;
      phase = paused ? "paused" : "starting";
      const saved = new Map(options.from?.map((one) => [one.run.network, one]));
      members = trainedNetworks(next).map((network) => {
        const from = saved.get(network);
        const reports = from?.run.reports.slice(0, from.state.step) ?? [];
        return twinMember(network, withoutLastProbe(reports, next.steps), from);
      });
      for (const member of members) launch(member);
      changed();
    },
    pause() {
      rest((handle) => handle.pause());
    },
    resume(next = stop) {
      stop = next;
      rested = undefined;
      // Its limits come before it may go on.
      keepTogether();
      launchAgain();
      each((handle) => handle.resume());
      changed("running");
    },
    step() {
      launchAgain();
      rest((handle) => handle.step());
    },
    endAt(step) {
      const furthest = Math.max(step, ...members.map(({reports, failed}) => (failed ? 0 : reports.length)));
      ending = furthest;
      each((handle) => handle.endAt(furthest));
    },
    setLearningRate(value) {
      for (const member of members) if (!member.done) member.changeRate(value);
    },
    async save() {
      const alive = members.filter(({failed}) => !failed);
      const saved = await Promise.all(alive.map((member) => member.save()));
      return saved.filter((one) => one !== undefined);
    },
    reset() {
      stopAll();
      config = undefined;
      changed("idle");
    }
  };
  return twin;
}
