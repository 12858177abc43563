import {startRun} from "../../engine/train/startRun.js";
import {wholeConfig, type RunConfig} from "../../run/runConfig.js";
import {stateBuffers} from "../../run/runState.js";
import {prepareFaster, prepareRepeatable, type ReadyKernels} from "../backend.js";
import {HandedOver, service} from "../service.js";
import {turns} from "../turns.js";
import {slicedSteps} from "./slicedSteps.js";
import {stepGate} from "./stepGate.js";
import type {TrainingMessages} from "./trainingClient.js";

/** Readies the kernels of one kind of arithmetic. */
export type PrepareTraining = (simd: RunConfig["simd"]) => Promise<ReadyKernels>;

const prepareArithmetic: PrepareTraining = async (simd) => {
  if (simd !== "relaxed") return {kernels: await prepareRepeatable(), backend: "wasm, SIMD"};
  const ready = await prepareFaster();
  return ready.backend.includes("relaxed")
    ? ready
    : {...ready, backend: `${ready.backend} (this browser has no relaxed SIMD)`};
};

/**
 * Trains one network between messages, so that a pause or a new learning rate takes effect before the next step, and tells every
 * step. Messages are read between the slices of a step too: however large it is, pings and commands are heard at once. The answer is
 * the state at its end.
 */
export const training = service<TrainingMessages, PrepareTraining>("training", (prepare = prepareArithmetic) => ({
  async train({network, config, paused, watched, until, from, images, stopWhenDiverged = false}, {tell, obey}) {
    let rate = from?.learningRate ?? config.lr;
    let taken = from?.step ?? 0;
    const {kernels, backend} = await prepare(wholeConfig(config).simd);
    const {next, close} = turns();
    const options = {watched, from, images, turn: next};
    const started = await startRun(network, config, kernels, () => rate, options).catch((error: unknown) => {
      close();
      throw error;
    });
    const {step, sliced, save, watched: image} = started;
    try {
      const {weightLayers, activationLayers} = step;
      tell({type: "started", backend, weightLayers, activationLayers, image});
      const own = slicedSteps(sliced, next);
      const tellState = (): void => {
        const state = save();
        tell({type: "state", state}, stateBuffers(state));
      };
      const {command, pass} = stepGate({paused, until, last: config.steps}, () => taken);
      obey((commanded) => {
        if (commanded.type === "learningRate") rate = commanded.value;
        else if (commanded.type === "save") own.between(tellState);
        else command(commanded);
      });
      for (;;) {
        await next();
        if (!(await pass())) break;
        const value = await own.take();
        if (value === undefined) break;
        taken = value.step;
        const {maps = [], probabilities} = value.probe?.snapshot ?? {};
        const buffers = [...maps, ...(probabilities ? [probabilities] : [])].map(({buffer}) => buffer);
        tell({type: "report", report: value}, buffers as ArrayBuffer[]);
        own.rest();
        if (stopWhenDiverged && !Number.isFinite(value.loss)) break;
      }
      const state = save();
      return new HandedOver(state, stateBuffers(state));
    } finally {
      close();
      step.dispose();
    }
  }
}));
