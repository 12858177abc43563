import type {OwnFacts} from "../../run/data/own/ownFacts.js";
import type {NetworkRun, TwinName} from "../../run/networkRun.js";
import {PROBE_EVERY, withoutLastProbe} from "../../run/probes/probeSteps.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {SavedRun} from "../../run/runState.js";
import type {WatchedPicture} from "../../run/snapshot.js";
import {trainedNetworks} from "../../run/trainedNetworks.js";
import {stopLimit, stopReason, type StopAt} from "./stopAt.js";
import {startTraining, type TrainingHandle, type TrainingReport} from "./trainingClient.js";
import type {TwinStart} from "./twinStart.js";
import {slowest, twinMember, type TwinMember} from "./twinMember.js";
import * as say from "../../words/en/workerWords.js";

/** How far a run is. `failed`: every network that was to train has failed. */
export type TwinPhase = "idle" | "starting" | "running" | "paused" | "finished" | "failed";

/** What the twin tells at each change. */
export interface TwinState {
  readonly phase: TwinPhase;
  /** Configuration of the run; undefined when idle. */
  readonly config: RunConfig | undefined;
  /** Steps that every network has taken; one that failed counts only where no other is left. */
  readonly step: number;
  /** Each network's reports up to the common step; of one that failed, all that it made. */
  readonly runs: readonly NetworkRun[];
  /** The first step at which a network's loss was not finite. */
  readonly diverged: Readonly<Partial<Record<TwinName, number>>>;
  /** What computes, in words. */
  readonly backend: string | undefined;
  /** The validation image that the probes look into. */
  readonly image: WatchedPicture | undefined;
  /** What is known of the reader's own images, where it trains on these. */
  readonly own: OwnFacts | undefined;
  /** A sentence for each network that failed. */
  readonly problems: readonly string[];
  /** Why it rests, where it does by itself. */
  readonly rested: string | undefined;
  /** Steps a second of the slower network, over its last reports; undefined unless both are running. */
  readonly speed: number | undefined;
}

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
  let members: TwinMember[] = [];
  let stopWhenDiverged = false;
  let stop: StopAt = {};
  let rested: string | undefined;

  function snapshot(): TwinState {
    const alive = members.filter(({failed}) => !failed);
    const counts = (alive.length > 0 ? alive : members).map(({reports}) => reports.length);
    const step = counts.length === 0 ? 0 : Math.min(...counts);
    return {
      phase,
      config,
      step,
      runs: members.map(({run, reports, failed}) => ({...run, reports: reports.slice(0, failed ? undefined : step)})),
      diverged: Object.fromEntries(members.flatMap(({run, divergedAt: at}) => (at ? [[run.network, at]] : []))),
      backend,
      image,
      own,
      problems,
      // A run that comes to its end at the step that it was to rest at does not rest.
      rested: phase === "paused" ? rested : undefined,
      speed: phase === "running" ? slowest(members.filter(({done}) => !done)) : undefined
    };
  }
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
      stopLimit(stop, training())
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
    each(command);
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
  function receive(member: TwinMember, report: TrainingReport): void {
    switch (report.type) {
      case "started":
        backend = report.backend;
        image = report.image;
        member.run = {...member.run, weightLayers: report.weightLayers, activationLayers: report.activationLayers};
        return changed(phase === "starting" ? "running" : phase);
      case "report":
        member.take(report.report);
        restWhereAsked();
        keepTogether();
        if (stopWhenDiverged && member.divergedAt === report.report.step) twin.endAt(report.report.step);
        return changed();
      case "finished":
        member.done = true;
        member.last = report.state;
        return settle();
      case "failed":
        member.done = true;
        member.failed = true;
        problems = [...problems, say.theNetworkStopped(member.run.network, report.message)];
        return settle();
      default:
        return report satisfies never;
    }
  }
  const stopAll = (): void => {
    members.forEach((member) => member.handle?.stop());
    members = [];
    problems = [];
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
      stopWhenDiverged = options.stopWhenDiverged ?? false;
      own = options.images?.facts;
      stop = options.stop ?? {};
      rested = undefined;
      phase = paused ? "paused" : "starting";
      const saved = new Map(options.from?.map((one) => [one.run.network, one]));
      members = trainedNetworks(next).map((network) => {
        const from = saved.get(network);
        const reports = from?.run.reports.slice(0, from.state.step) ?? [];
        return twinMember(network, withoutLastProbe(reports, next.steps), from?.run);
      });
      for (const member of members) {
        member.limit = limitOf(member);
        member.handle = start(member.run.network, next, paused, (report) => receive(member, report), {
          watched,
          until: member.limit,
          from: saved.get(member.run.network)?.state,
          images: options.images,
          stopWhenDiverged
        });
      }
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
      each((handle) => handle.resume());
      changed("running");
    },
    step() {
      rest((handle) => handle.step());
    },
    endAt(step) {
      const furthest = Math.max(step, ...members.map(({reports, failed}) => (failed ? 0 : reports.length)));
      each((handle) => handle.endAt(furthest));
    },
    setLearningRate(value) {
      each((handle) => handle.setLearningRate(value));
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
