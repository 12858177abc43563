import type {TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {TrainingCommand, TrainingReport, TrainingRequest} from "./trainingProtocol.js";
import {workerUrl} from "../workerUrl.js";

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

/** What a {@link startTraining} caller may replace: the worker itself, and how long its silence is borne. */
export interface TrainingClientOptions {
  readonly createWorker?: () => Worker;
  /** Milliseconds without any word from the worker after which it counts as dead. */
  readonly patience?: number;
}

/** Milliseconds: several times what the largest configuration's step and probe take on a laptop. Dead workers are noticed by their lock. */
const PATIENCE = 120_000;

/**
 * Starts one network's run in a new worker. Reports arrive in order; after `finished` or `failed` there are none.
 * A worker that cannot start, breaks, or falls silent for longer than `patience` is told as `failed`.
 */
export function startTraining(
  network: TwinName,
  config: RunConfig,
  paused: boolean,
  onReport: (report: TrainingReport) => void,
  {createWorker = () => new Worker(workerUrl(), {type: "module"}), patience = PATIENCE}: TrainingClientOptions = {}
): TrainingHandle {
  const run = Date.now();
  let worker: Worker | undefined;
  let heard = performance.now();
  const send = (command: TrainingCommand): void =>
    worker?.postMessage({...command, service: "training", run} satisfies TrainingRequest);
  const stop = (): void => {
    clearInterval(watch);
    worker?.terminate();
    worker = undefined;
  };
  const fail = (message: string): void => {
    if (worker === undefined) return;
    stop();
    onReport({type: "failed", run, message});
  };
  const watch = setInterval(() => {
    if (performance.now() - heard > patience) fail("the worker that trains it stopped answering");
    else send({type: "ping"});
  }, patience / 8);

  /** The worker holds a lock as long as it lives: that the page gets it means that the worker is gone. */
  async function watchLock(name: string | undefined): Promise<void> {
    if (name === undefined || !("locks" in navigator)) return;
    await navigator.locks.request(name, () => fail("the worker that trains it has ended"));
  }

  worker = createWorker();
  worker.onmessage = ({data}: MessageEvent<TrainingReport>) => {
    if (data.run !== run) return;
    heard = performance.now();
    if (data.type === "pong") return;
    if (data.type === "started") void watchLock(data.lock);
    if (data.type === "finished" || data.type === "failed") stop();
    onReport(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    fail(
      event.message
        ? `the worker that trains it broke: ${event.message}`
        : "the worker that trains it could not be loaded"
    );
  };
  send({type: "start", network, config, paused});
  return {
    pause: () => send({type: "pause"}),
    resume: () => send({type: "resume"}),
    step: () => send({type: "step"}),
    setLearningRate: (value) => send({type: "learningRate", value}),
    stop
  };
}
