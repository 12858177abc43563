import type {RunConfig} from "../../../run/runConfig.js";
import {client, type WorkerOptions} from "../../../worker/client.js";
import type {Exchange} from "../../../worker/messages.js";
import type {SeenImages} from "./seenImages.js";
import * as say from "../../../words/en/lab/labSamplesWords.js";

/** What the service is asked that draws a run's images. */
export interface SeenImagesMessages {
  readonly draw: Exchange<RunConfig, SeenImages>;
}

/** A worker that draws a run's images. */
export interface SeenImagesClient {
  /** The images of a configuration whose set is drawn. Refused with a sentence where it cannot. */
  readonly draw: (config: RunConfig) => Promise<SeenImages>;
  readonly stop: () => void;
}

/** Starts a worker that draws a run's images. */
export function seenImagesClient(options: WorkerOptions = {}): SeenImagesClient {
  const {ask, stop} = client<SeenImagesMessages>({
    worker: "seenImages",
    blame: say.theWorkerThatDrawsThe,
    ...options
  });
  return {draw: (config) => ask("draw", config).answer, stop};
}
