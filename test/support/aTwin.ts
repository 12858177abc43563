import type {OwnImages} from "../../components/run/data/own/ownImages.js";
import type {StepReport} from "../../components/run/networkRun.js";
import type {RunState} from "../../components/run/runState.js";
import type {TrainingReport} from "../../components/worker/training/trainingClient.js";
import type {StartTraining} from "../../components/worker/training/twin.js";
import {RUNS} from "./runs.js";

/** A stand-in for the workers of both networks: the test says what they tell, and sees what they were told. */
export function aTwin() {
  const told: string[] = [];
  /** The validation images that were to be watched. */
  const watched: (number | undefined)[] = [];
  /** The own images that each was given. */
  const images: (OwnImages | undefined)[] = [];
  /** The step that each network went on from; undefined where it began anew. */
  const from = new Map<string, number | undefined>();
  /** The rates that networks went on at. */
  const rates: number[] = [];
  /** The step that each network was last let go to, at its start or since. */
  const limits = new Map<string, number | undefined>();
  const states = new Map<string, RunState>();
  const tellers = new Map<string, (report: TrainingReport) => void>();
  const start: StartTraining = (network, config, paused, onReport, options) => {
    watched.push(options?.watched);
    images.push(options?.images);
    from.set(network, options?.from?.step);
    limits.set(network, options?.until);
    if (options?.from) rates.push(options.from.learningRate);
    tellers.set(network, onReport);
    tellers.set(`${network} ${config.seed}`, onReport);
    const note =
      (word: string) =>
      (...values: readonly unknown[]): void =>
        void told.push([network, word, ...values].join(" "));
    note(paused ? "start paused" : "start")(`seed ${config.seed}`);
    return {
      pause: note("pause"),
      resume: note("resume"),
      step: note("step"),
      stepTo: note("step to"),
      // The twin tells it at every report, so that neither network gets ahead: the last one is kept.
      until: (step) => void limits.set(network, step),
      endAt: note("end at"),
      save() {
        const state = states.get(network);
        return state ? Promise.resolve(state) : Promise.reject(new Error("nothing was saved"));
      },
      setLearningRate: note("rate"),
      stop: note("stop")
    };
  };
  /** A network says something: of the run that was started last, or of that with a seed. */
  const tell = (network: "residual" | "plain", report: object, seed?: number): void =>
    tellers.get(seed === undefined ? network : `${network} ${seed}`)?.(report as TrainingReport);
  return {
    start,
    told,
    watched,
    images,
    from,
    rates,
    limits,
    tell,
    /** What a network saves from now on: its state after a step. */
    save(network: "residual" | "plain", step: number, learningRate = 0.05): RunState {
      const none = new Float32Array(0);
      const state = {
        network,
        step,
        learningRate,
        batches: 1,
        parameters: none,
        velocities: none,
        squares: none,
        updates: step
      };
      states.set(network, state);
      return state;
    },
    /** Both networks report their first step. */
    begin(seed?: number): void {
      for (const {network, weightLayers, activationLayers, reports} of RUNS) {
        tell(network, {type: "started", backend: "wasm, SIMD", weightLayers, activationLayers}, seed);
        tell(network, {type: "report", at: 0, report: reports[0] as StepReport}, seed);
      }
    },
    /** A network reports the steps from one to another. */
    train: (network: "residual" | "plain", first: number, last: number): void => {
      for (let step = first; step <= last; step++)
        tell(network, {type: "report", at: step, report: {step, loss: 2, accuracy: 0.5, learningRate: 0.05}});
    },
    finish(seed?: number): void {
      for (const {network} of RUNS) tell(network, {type: "finished", state: states.get(network)}, seed);
    }
  };
}
