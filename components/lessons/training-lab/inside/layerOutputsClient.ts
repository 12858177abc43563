import type {OwnImages} from "../../../run/data/own/ownImages.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {RunState} from "../../../run/runState.js";
import {client, type WorkerOptions} from "../../../worker/client.js";
import type {Exchange} from "../../../worker/messages.js";
import * as say from "../../../words/en/lab/labInsideWords.js";

/** Whose outputs are asked for. */
export interface OutputsAsked {
  readonly config: RunConfig;
  readonly state: RunState;
  /** 0 the stem, then the units in order of depth. */
  readonly station: number;
  /** The reader's own images, where the configuration is of these. */
  readonly images?: OwnImages | undefined;
}

/** What a station puts out for some validation images. */
export interface LayerOutputs {
  /** `[image][position][channel]`. */
  readonly values: Float32Array<ArrayBuffer>;
  readonly images: number;
}

/** What the service is asked that runs a saved network on the validation images. */
export interface LayerOutputsMessages {
  readonly outputs: Exchange<OutputsAsked, LayerOutputs>;
}

/** A worker that runs saved networks on the validation images. */
export interface LayerOutputsClient {
  /** Refused with a sentence where it cannot. */
  readonly outputs: (asked: OutputsAsked) => Promise<LayerOutputs>;
  readonly stop: () => void;
}

/** Starts a worker that runs saved networks. */
export function layerOutputsClient(options: WorkerOptions = {}): LayerOutputsClient {
  const {ask, stop} = client<LayerOutputsMessages>({
    worker: "layerOutputs",
    blame: say.theWorkerThatLooksInside,
    ...options
  });
  return {outputs: (asked) => ask("outputs", asked).answer, stop};
}
