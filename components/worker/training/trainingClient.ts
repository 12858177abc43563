/** @file The page's side of a network's run in a worker: its messages, and how one is started. */
import {errorWords} from "../../run/errorWords.js";
import type {StepReport, TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {WatchedPicture} from "../../run/snapshot.js";
import {client, type WorkerOptions} from "../client.js";
import type {Exchange} from "../messages.js";

/** What is told of a run. */
type TrainingTold =
  | {
      readonly type: "started";
      /** What computes, in words: `wasm, SIMD`. */
      readonly backend: string;
      readonly weightLayers: readonly string[];
      readonly activationLayers: readonly string[];
      /** The watched image. */
      readonly image?: WatchedPicture | undefined;
    }
  | {readonly type: "report"; readonly report: StepReport};

/** What is commanded on the way. */
type TrainingCommand =
  {readonly type: "pause" | "resume" | "step"} | {readonly type: "learningRate"; readonly value: number};

/** What the training service is asked: one network's run. */
export interface TrainingMessages {
  readonly train: Exchange<
    {
      readonly network: TwinName;
      readonly config: RunConfig;
      readonly paused: boolean;
      /** The validation image whose maps and answer each probe brings along. */
      readonly watched?: number | undefined;
    },
    undefined,
    TrainingTold,
    TrainingCommand
  >;
}

/** What is heard of a run. It ends with exactly one `finished` or `failed`, whose message is a sentence without its full stop. */
export type TrainingReport =
  TrainingTold | {readonly type: "finished"} | {readonly type: "failed"; readonly message: string};

/** A run in a worker of its own. */
export interface TrainingHandle {
  pause(): void;
  resume(): void;
  /** Trains one step, then pauses. */
  step(): void;
  setLearningRate(value: number): void;
  /** Ends the worker at once; nothing is reported after it. */
  stop(): void;
}

export interface TrainingOptions extends WorkerOptions {
  /** The validation image whose maps and answer each probe brings along. */
  readonly watched?: number | undefined;
}

/** Milliseconds that a worker is given to load and to say its first word. */
const START = 60_000;
/** Milliseconds for an image, a layer, a pixel of it and a pair of channels: twenty times what a laptop takes. */
const EACH = 2e-5;
/** Images that a probe is measured on, beside the step's own. */
const PROBED = 512;

/** Milliseconds of silence that are borne from a run: between two messages it takes a step, and sometimes a probe. */
export function trainingPatience({depth, size, width, batch}: RunConfig): number {
  return START + EACH * depth * size ** 2 * width ** 2 * (batch + PROBED);
}

/**
 * Starts one network's run in a new worker. Reports arrive in order; after `finished` or `failed` there are none. A worker that
 * cannot start, breaks, dies or hangs is told as `failed`.
 */
export function startTraining(
  network: TwinName,
  config: RunConfig,
  paused: boolean,
  onReport: (report: TrainingReport) => void,
  {patience = trainingPatience(config), watched, ...options}: TrainingOptions = {}
): TrainingHandle {
  const blame = "the worker that trains it";
  const {ask, stop} = client<TrainingMessages>({worker: "training", blame, patience, ...options});
  let stopped = false;
  const {answer, command} = ask("train", {network, config, paused, watched}, {onTold: onReport});
  const end = (report: TrainingReport): void => {
    stop();
    if (!stopped) onReport(report);
  };
  answer.then(
    () => end({type: "finished"}),
    (error: unknown) => end({type: "failed", message: errorWords(error)})
  );
  return {
    pause: () => command({type: "pause"}),
    resume: () => command({type: "resume"}),
    step: () => command({type: "step"}),
    setLearningRate: (value) => command({type: "learningRate", value}),
    stop() {
      stopped = true;
      stop();
    }
  };
}
