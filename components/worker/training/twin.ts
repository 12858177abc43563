import type {RunConfig} from "../../run/runConfig.js";
import type {SavedRun} from "../../run/runState.js";
import type {StopAt} from "./stopAt.js";
import {endAt, keepTogether, rest} from "./twinPace.js";
import {takeReport} from "./twinReports.js";
import {eachWorker, forgetMembers, idleRun, stateOf, takeUp} from "./twinRun.js";
import type {TwinStart} from "./twinStart.js";
import type {TwinPhase, TwinState} from "./twinState.js";
import {twinWorkers, type StartTraining} from "./twinWorkers.js";

export type {StartTraining, TwinPhase, TwinState};

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

/** Creates the twin, idle. `onChange` is called after every report and every change of phase. */
export function createTwin(onChange: (state: TwinState) => void, start?: StartTraining): Twin {
  const run = idleRun();
  let state = stateOf(run);
  function changed(phase: TwinPhase = run.phase): void {
    run.phase = phase;
    state = stateOf(run);
    onChange(state);
  }
  const workers = twinWorkers(
    run,
    (member, report) => takeReport(run, member, report, {changed, launchAgain: workers.launchAgain}),
    start
  );
  return {
    get state() {
      return state;
    },
    start(config, paused, watched, options = {}) {
      takeUp(run, config, {...options, paused, watched});
      run.members.forEach(workers.launch);
      changed();
    },
    pause() {
      rest(run, (handle) => handle.pause());
      changed();
    },
    resume(stop = run.stop) {
      run.stop = stop;
      run.rested = undefined;
      // Its limits come before it may go on.
      keepTogether(run);
      workers.launchAgain();
      eachWorker(run, (handle, member) => {
        // Reports from before the pause may have come in it.
        member.times = [];
        handle.resume();
      });
      changed("running");
    },
    step() {
      workers.launchAgain();
      rest(run, (handle) => handle.step());
      changed();
    },
    endAt: (step) => endAt(run, step),
    setLearningRate(value) {
      for (const member of run.members) if (!member.done) member.changeRate(value);
    },
    async save() {
      const alive = run.members.filter(({failed}) => !failed);
      const saved = await Promise.all(alive.map((member) => member.save()));
      return saved.filter((one) => one !== undefined);
    },
    reset() {
      forgetMembers(run);
      run.config = undefined;
      changed("idle");
    }
  };
}
