import type {NetworkRun, StepReport} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import {trainedNetworks} from "../../run/trainedNetworks.js";
import type {WatchedPicture} from "../../run/snapshot.js";
import {startTraining, type TrainingHandle, type TrainingReport} from "./trainingClient.js";

/** How far a run is. `failed`: every network that was to train has failed. */
export type TwinPhase = "idle" | "starting" | "running" | "paused" | "finished" | "failed";

/** What the twin tells at each change. */
export interface TwinState {
  readonly phase: TwinPhase;
  /** Configuration of the run; undefined when idle. */
  readonly config: RunConfig | undefined;
  readonly runs: readonly NetworkRun[];
  /** What computes, in words. */
  readonly backend: string | undefined;
  /** The validation image that the probes look into. */
  readonly image: WatchedPicture | undefined;
  /** A sentence for each network that failed. */
  readonly problems: readonly string[];
  /** Steps a second of the slower network, over its last reports; undefined unless both are running. */
  readonly speed: number | undefined;
}

/** Reports that a speed is measured over. */
const SPEED_WINDOW = 20;

/** Both networks of a configuration, or one of them, each in a worker of its own. */
export interface Twin {
  readonly state: TwinState;
  /** Starts anew; with `paused` the networks are made ready and wait; `watched`: the validation image that probes look into. */
  start(config: RunConfig, paused: boolean, watched?: number): void;
  pause(): void;
  resume(): void;
  /** One step of each network, then a pause. */
  step(): void;
  setLearningRate(value: number): void;
  /** Ends the workers and forgets the run. */
  reset(): void;
}

/** Starts one network; replaced in tests. */
export type StartTraining = typeof startTraining;

interface Member {
  handle: TrainingHandle | undefined;
  run: NetworkRun;
  readonly reports: StepReport[];
  /** When the last reports came, in milliseconds. */
  times: readonly number[];
  done: boolean;
  failed: boolean;
}

/** Creates the twin, idle. `onChange` is called after every report and every change of phase. */
export function createTwin(onChange: (state: TwinState) => void, start: StartTraining = startTraining): Twin {
  let phase: TwinPhase = "idle";
  let config: RunConfig | undefined;
  let backend: string | undefined;
  let image: WatchedPicture | undefined;
  let problems: string[] = [];
  let members: Member[] = [];
  const snapshot = (): TwinState => ({
    phase,
    config,
    runs: members.map((member) => member.run),
    backend,
    image,
    problems,
    speed: phase === "running" ? slowest(members.filter((member) => !member.done)) : undefined
  });
  const changed = (next: TwinPhase = phase): void => {
    phase = next;
    onChange(snapshot());
  };
  const settle = (): void => {
    if (!members.every((member) => member.done)) return changed();
    changed(members.every((member) => member.failed) ? "failed" : "finished");
  };

  const receive = (member: Member, report: TrainingReport): void => {
    switch (report.type) {
      case "started":
        backend = report.backend;
        image = report.image;
        member.run = {...member.run, weightLayers: report.weightLayers, activationLayers: report.activationLayers};
        return changed(phase === "starting" ? "running" : phase);
      case "report":
        member.reports.push(report.report);
        member.run = {...member.run, reports: member.reports};
        member.times = [...member.times, performance.now()].slice(-SPEED_WINDOW);
        return changed();
      case "finished":
        member.done = true;
        return settle();
      case "failed":
        member.done = true;
        member.failed = true;
        problems = [...problems, `The ${member.run.network} network stopped: ${report.message}.`];
        return settle();
      default:
        return report satisfies never;
    }
  };
  const each = (act: (handle: TrainingHandle) => void): void =>
    members.forEach((member) => {
      if (!member.done && member.handle) act(member.handle);
    });

  const stopAll = (): void => {
    members.forEach((member) => member.handle?.stop());
    members = [];
    problems = [];
    backend = undefined;
    image = undefined;
  };
  const twin: Twin = {
    get state() {
      return snapshot();
    },
    start(next, paused, watched) {
      stopAll();
      config = next;
      phase = paused ? "paused" : "starting";
      members = trainedNetworks(next).map((network): Member => {
        const reports: StepReport[] = [];
        const run = {network, weightLayers: [], activationLayers: [], reports};
        return {handle: undefined, run, reports, times: [], done: false, failed: false};
      });
      for (const member of members)
        member.handle = start(member.run.network, next, paused, (report) => receive(member, report), {watched});
      changed();
    },
    pause() {
      // The time of a pause is not the network's.
      members.forEach((member) => (member.times = []));
      each((handle) => handle.pause());
      changed("paused");
    },
    resume() {
      each((handle) => handle.resume());
      changed("running");
    },
    step() {
      each((handle) => handle.step());
      changed("paused");
    },
    setLearningRate(value) {
      each((handle) => handle.setLearningRate(value));
    },
    reset() {
      stopAll();
      config = undefined;
      changed("idle");
    }
  };
  return twin;
}

/** Steps a second of the slowest of some members; undefined while one has too few reports. */
function slowest(members: readonly Member[]): number | undefined {
  const speeds = members.map(({times}) => {
    const [first, last] = [times[0], times.at(-1)];
    return first === undefined || last === undefined || last === first
      ? NaN
      : (1000 * (times.length - 1)) / (last - first);
  });
  const speed = Math.min(...speeds);
  return Number.isFinite(speed) ? speed : undefined;
}
