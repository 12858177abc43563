import {startRun} from "../../engine/train/startRun.js";
import {prepareRepeatable, type PrepareKernels} from "../backend.js";
import {gate} from "../gate.js";
import {service} from "../service.js";
import {turns} from "../turns.js";
import type {TrainingMessages} from "./trainingClient.js";

/**
 * Trains one network between messages, so that a pause or a new learning rate takes effect before the next step, and tells every
 * step.
 */
export const training = service<TrainingMessages, PrepareKernels>("training", (prepare = prepareRepeatable) => ({
  async train({network, config, paused, watched}, {tell, obey}) {
    let rate = config.lr;
    const {step, steps, watched: image} = await startRun(network, config, await prepare(), () => rate, watched);
    const {next, close} = turns();
    try {
      const {weightLayers, activationLayers} = step;
      tell({type: "started", backend: "wasm, SIMD", weightLayers, activationLayers, image});
      const {command, pass} = gate(paused);
      obey((commanded) => {
        if (commanded.type === "learningRate") rate = commanded.value;
        else command(commanded.type);
      });
      for (;;) {
        await next();
        await pass();
        const {value, done} = steps.next();
        if (done === true) return;
        const {maps = [], probabilities} = value.probe?.snapshot ?? {};
        const buffers = [...maps, ...(probabilities ? [probabilities] : [])].map(({buffer}) => buffer);
        tell({type: "report", report: value}, buffers as ArrayBuffer[]);
      }
    } finally {
      close();
      step.dispose();
    }
  }
}));
