import type {BuildReport, BuildRequest} from "./buildProtocol.js";
import {workerUrl} from "./workerUrl.js";

/** The worker that builds the network, seen from a page. */
export interface BuildHandle {
  build(): void;
  /** Pixels `[h, w, 3]`, −1 to 1; the array is handed over. */
  predict(image: Float32Array<ArrayBuffer>): void;
  /** Asks for all channels of a unit of the last image. */
  channels(unit: string): void;
  /** Ends the worker; nothing is reported after it. */
  stop(): void;
}

/** Starts the worker. Reports of earlier requests are dropped; a worker that breaks is told as `failed` and has stopped. */
export function startBuild(
  onReport: (report: BuildReport) => void,
  createWorker: () => Worker = () => new Worker(workerUrl(), {type: "module"})
): BuildHandle {
  const worker = createWorker();
  let run = 0;
  worker.onmessage = ({data}: MessageEvent<BuildReport>) => {
    if (data.run === run) onReport(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    const reason = event.message ? `broke: ${event.message}` : "could not be loaded";
    onReport({type: "failed", run, message: `the worker that builds the network ${reason}`});
  };
  const send = (request: BuildRequest, transfer: Transferable[] = []): void => worker.postMessage(request, transfer);
  return {
    build: () => send({service: "build", run: ++run, type: "build"}),
    predict: (image) => send({service: "build", run: ++run, type: "predict", image}, [image.buffer]),
    channels: (unit) => send({service: "build", run, type: "channels", unit}),
    stop: () => worker.terminate()
  };
}
