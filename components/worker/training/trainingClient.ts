/** @file The page's side of a network's run in a worker: its messages, and how one is started. */
import {errorWords} from "../../run/errorWords.js";
import type {OwnImages} from "../../run/data/own/ownImages.js";
import type {StepReport, TwinName} from "../../run/networkRun.js";
import type {Evaluation} from "../../run/probes/evaluation.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {RunState} from "../../run/runState.js";
import type {WatchedPicture} from "../../run/snapshot.js";
import {client, type Client, type WorkerOptions} from "../client.js";
import type {Exchange} from "../messages.js";
import type {StepCommand} from "./stepGate.js";
import * as say from "../../words/en/workerWords.js";

/** What the figures are told of a run. */
type RunTold =
  | {
      readonly type: "started";
      /** What computes, in words: `wasm, SIMD`. */
      readonly backend: string;
      readonly weightLayers: readonly string[];
      readonly activationLayers: readonly string[];
      /** The watched image. */
      readonly image?: WatchedPicture | undefined;
    }
  | {
      readonly type: "report";
      readonly report: StepReport;
      /** When the step was taken, in milliseconds on its worker's clock; a report that waits for its probe comes later. */
      readonly at: number;
    };

/** What is told of a run; a `state` for each command to save. */
type TrainingTold = RunTold | {readonly type: "state"; readonly state: RunState};

/** What is commanded on the way. */
type TrainingCommand = StepCommand | {readonly type: "save"} | {readonly type: "learningRate"; readonly value: number};

/** How a run begins and ends, besides its configuration. */
export interface TrainingStart {
  /** The validation image whose maps and answer each probe brings along. */
  readonly watched?: number | undefined;
  /** A step that it goes no further than until told otherwise. */
  readonly until?: number | undefined;
  /** A state to go on from, with the steps of the configuration for a new end. */
  readonly from?: RunState | undefined;
  /** The reader's own images, where the configuration is of these; the worker gets copies. */
  readonly images?: OwnImages | undefined;
  /** Ends the run at the step whose loss is not finite. */
  readonly stopWhenDiverged?: boolean | undefined;
  /** Whether another worker takes its probes, because a core is idle. Its numbers are the same. */
  readonly probesApart?: boolean | undefined;
}

/** A network whose probes are evaluated. */
export interface ProbedRun extends Pick<TrainingStart, "watched" | "images"> {
  readonly network: TwinName;
  readonly config: RunConfig;
}

/** What the training service is asked. */
export interface TrainingMessages {
  /** Makes a network ready to begin: where a run of the same is asked for next, it goes at once. */
  readonly ready: Exchange<ProbedRun, void>;
  /** Makes a network ready, of which the parameters of some steps will be evaluated. */
  readonly hold: Exchange<ProbedRun, void>;
  /** Evaluates the network that was made ready, with these parameters. */
  readonly evaluate: Exchange<Float32Array<ArrayBuffer>, Evaluation>;
  /** One network's run; the answer is its state at the end. */
  readonly train: Exchange<
    TrainingStart & ProbedRun & {readonly paused: boolean},
    RunState,
    TrainingTold,
    TrainingCommand
  >;
}

/** What is heard of a run. It ends with exactly one `finished` or `failed`, whose message is a sentence without its full stop. */
export type TrainingReport =
  | RunTold
  | {readonly type: "finished"; readonly state?: RunState}
  /** `died`: the worker itself has ended; without it, what runs there has refused. */
  | {readonly type: "failed"; readonly message: string; readonly died?: true};

/** A run in a worker of its own. */
export interface TrainingHandle {
  pause(): void;
  resume(): void;
  /** Trains one step, then pauses. */
  step(): void;
  /** Trains up to a step, then pauses; where that has been taken it pauses at once. */
  stepTo(step: number): void;
  /** Lets it go no further than to a step, also while it is not paused. */
  until(step: number): void;
  /** Ends the run, with its state, once a step has been taken. */
  endAt(step: number): void;
  setLearningRate(value: number): void;
  /** The state between two steps. Refused with a sentence when the run fails or is stopped before. */
  save(): Promise<RunState>;
  /** Ends the worker at once; nothing is reported after it. */
  stop(): void;
}

export interface TrainingOptions extends WorkerOptions, TrainingStart {
  /** The worker to train in, instead of a new one. */
  readonly warm?: WarmWorker;
}

/** A worker that has been started before its run. */
export interface WarmWorker {
  readonly worker: Client<TrainingMessages>;
  /** Is called once when it has ended by itself; the run takes it over. */
  onEnd: () => void;
}

/**
 * Starts one network's run in a worker that nothing else is asked of. Reports arrive in order; after `finished` or `failed` there are
 * none. A worker that cannot start, breaks, dies or hangs is told as `failed`; however large a step is, it answers pings in between.
 */
export function startTraining(
  network: TwinName,
  config: RunConfig,
  paused: boolean,
  onReport: (report: TrainingReport) => void,
  {watched, until, from, images, stopWhenDiverged, probesApart, warm, ...options}: TrainingOptions = {}
): TrainingHandle {
  const blame = say.theWorkerThatTrainsIt;
  let died = false;
  const onEnd = (): void => void (died = true);
  if (warm) warm.onEnd = onEnd;
  const {ask, stop} = warm?.worker ?? client<TrainingMessages>({worker: "training", blame, onEnd, ...options});
  let stopped = false;
  /** Who waits for a state, in the order of asking. */
  const waiting: ((state: RunState) => void)[] = [];
  const onTold = (told: TrainingTold): void => {
    if (told.type === "state") waiting.shift()?.(told.state);
    else onReport(told);
  };
  const own = images && {...images, pixels: images.pixels.slice(), labels: images.labels.slice()};
  const asked = {network, config, paused, watched, until, from, images: own, stopWhenDiverged, probesApart};
  const transfer = own ? [own.pixels.buffer, own.labels.buffer] : [];
  const {answer, command} = ask("train", asked, {onTold, transfer});
  const end = (report: TrainingReport): void => {
    stop();
    if (!stopped) onReport(report);
  };
  answer.then(
    (state) => end({type: "finished", state}),
    (error: unknown) => end({type: "failed", message: errorWords(error), ...(died && {died})})
  );
  return {
    pause: () => command({type: "pause"}),
    resume: () => command({type: "resume"}),
    step: () => command({type: "step"}),
    stepTo: (step) => command({type: "stepTo", step}),
    until: (step) => command({type: "until", step}),
    endAt: (step) => command({type: "endAt", step}),
    setLearningRate: (value) => command({type: "learningRate", value}),
    save: () =>
      new Promise((resolve, reject) => {
        waiting.push(resolve);
        command({type: "save"});
        // Where it ends before, the state at its end is the answer.
        answer.then(resolve, reject);
      }),
    stop() {
      stopped = true;
      stop();
    }
  };
}
