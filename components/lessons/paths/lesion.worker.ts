import {rightAnswers} from "./recordedLesions.js";
import type {TwinName} from "../../run/networkRun.js";
import {decodeSafetensors} from "../../engine/weights/safetensors.js";
import type {LesionReport, LesionRequest} from "./lesionProtocol.js";
import type {ServiceRequest} from "../../worker/serviceRequest.js";
import {loadLesionNetwork, type LesionNetwork} from "./worker/lesionNetwork.js";

/** The end of a channel that the worker speaks on. */
export interface LesionPort {
  postMessage(message: LesionReport): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

/** Test images that an accuracy is measured on. */
const IMAGES = 256;

/** Loads trained networks and tests them with units left out or swapped. Batch norm uses the statistics of training. */
export function serveLesions(port: LesionPort, prepare: () => Promise<BufferSource>): void {
  const loaded = new Map<TwinName, LesionNetwork>();
  let turn = Promise.resolve();

  async function answer(request: LesionRequest): Promise<void> {
    const {run, network} = request;
    if (request.type === "test") {
      const trained = loaded.get(network);
      if (trained === undefined) throw new Error(`the ${network} network has to be loaded first`);
      const answers = trained.answers(request, IMAGES);
      const labels = Array.from({length: IMAGES}, (_, i) => trained.test.label(i)).join("");
      port.postMessage({type: "tested", run, network, answers, accuracy: rightAnswers(answers, labels) / IMAGES});
      return;
    }
    const trained = await loadLesionNetwork(decodeSafetensors(request.weights), await prepare());
    loaded.get(network)?.dispose();
    loaded.set(network, trained);
    port.postMessage({type: "loaded", run, network, units: trained.units, seed: trained.config.seed, images: IMAGES});
  }
  port.addEventListener("message", ({data}) => {
    if (data.service !== "lesions") return;
    turn = turn
      .then(() => answer(data))
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        port.postMessage({type: "failed", run: data.run, network: data.network, message});
      });
  });
}
