import {startRun} from "../../engine/train/startRun.js";
import {stateBuffers} from "../../run/runState.js";
import {prepareRepeatable, type PrepareKernels} from "../backend.js";
import {HandedOver, service} from "../service.js";
import {turns} from "../turns.js";
import {stepGate} from "./stepGate.js";
import type {TrainingMessages} from "./trainingClient.js";

/**
 * Trains one network between messages, so that a pause or a new learning rate takes effect before the next step, and tells every
 * step. The answer is the state at its end.
 */
export const training = service<TrainingMessages, PrepareKernels>("training", (prepare = prepareRepeatable) => ({
  async train({network, config, paused, watched, until, from, images, stopWhenDiverged = false}, {tell, obey}) {
    let rate = from?.learningRate ?? config.lr;
    let taken = from?.step ?? 0;
    const {
      step,
      steps,
      save,
      watched: image
    } = await startRun(network, config, await prepare(), () => rate, {watched, from, images});
    const {next, close} = turns();
    try {
      const {weightLayers, activationLayers} = step;
      tell({type: "started", backend: "wasm, SIMD", weightLayers, activationLayers, image});
      const {command, pass} = stepGate({paused, until, last: config.steps}, () => taken);
      obey((commanded) => {
        if (commanded.type === "learningRate") rate = commanded.value;
        else if (commanded.type === "save") {
          const state = save();
          tell({type: "state", state}, stateBuffers(state));
        } else command(commanded);
      });
      for (;;) {
        await next();
        if (!(await pass())) break;
        const {value, done} = steps.next();
        if (done === true) break;
        taken = value.step;
        const {maps = [], probabilities} = value.probe?.snapshot ?? {};
        const buffers = [...maps, ...(probabilities ? [probabilities] : [])].map(({buffer}) => buffer);
        tell({type: "report", report: value}, buffers as ArrayBuffer[]);
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
