import {startRun, type StartedRun} from "../../engine/train/startRun.js";
import {lifeLock} from "../lifeLock.js";
import type {ServiceRequest} from "../serviceRequest.js";
import type {TrainingReport} from "./trainingProtocol.js";

/** The end of a channel that the worker speaks on: the worker's own scope, or one end of a `MessageChannel`. */
export interface TrainingPort {
  postMessage(message: TrainingReport): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

/** Readies the wasm backend; resolves with the kernels' bytes. Rejects with a sentence for the reader. */
export type PrepareBackend = () => Promise<BufferSource>;

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Answers the requests of one run: trains between messages, so that a pause or a new learning rate takes effect before
 * the next step, and reports every step.
 */
export function serveTraining(port: TrainingPort, prepare: PrepareBackend): void {
  let current: StartedRun | undefined;
  let paused = false;
  let rate = 0;
  let scheduled = false;
  /** Steps asked for while the network was still being made. */
  let owed = 0;
  const turn = new MessageChannel();
  const say = (report: TrainingReport): void => port.postMessage(report);

  /** Lets waiting messages through, then takes the next step. */
  const schedule = (run: number): void => {
    if (scheduled || current === undefined) return;
    scheduled = true;
    turn.port2.postMessage(run);
  };
  turn.port1.onmessage = ({data: run}: MessageEvent<number>) => {
    scheduled = false;
    if (!paused) advance(run);
  };
  const end = (report: TrainingReport): void => {
    current?.step.dispose();
    current = undefined;
    turn.port1.close();
    say(report);
  };
  const advance = (run: number): void => {
    if (current === undefined) return;
    try {
      const {value, done} = current.steps.next();
      if (done === true) return end({type: "finished", run});
      say({type: "report", run, report: value});
      if (!paused) schedule(run);
    } catch (error) {
      end({type: "failed", run, message: message(error)});
    }
  };

  port.addEventListener("message", ({data}) => {
    // Other services may be asked on the same port.
    if (data.service !== "training") return;
    const {run} = data;
    switch (data.type) {
      case "start": {
        paused = data.paused;
        rate = data.config.lr;
        prepare()
          .then((kernels) => startRun(data.network, data.config, kernels, () => rate))
          .then(async (started) => {
            const lock = await lifeLock("training");
            current = started;
            const {weightLayers, activationLayers} = started.step;
            say({type: "started", run, backend: "wasm, SIMD", weightLayers, activationLayers, ...(lock && {lock})});
            for (; owed > 0; owed--) advance(run);
            if (!paused) schedule(run);
          })
          .catch((error: unknown) => say({type: "failed", run, message: message(error)}));
        return;
      }
      case "pause":
        paused = true;
        return;
      case "resume":
        paused = false;
        return schedule(run);
      case "step":
        paused = true;
        if (current === undefined) owed++;
        else advance(run);
        return;
      case "learningRate":
        rate = data.value;
        return;
      case "ping":
        return say({type: "pong", run});
      default:
        return data satisfies never;
    }
  });
}
