import {probeStart} from "./worker/probeStart.js";
import type {ServiceRequest} from "../../worker/serviceRequest.js";
import type {StartReport} from "./startProtocol.js";

/** The end of a channel that the worker speaks on. */
export interface StartPort {
  postMessage(message: StartReport): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

/** Measures networks at their start, one request after another. */
export function serveStarts(port: StartPort, prepare: () => Promise<BufferSource>): void {
  let turn = Promise.resolve();
  port.addEventListener("message", ({data}) => {
    if (data.service !== "starts") return;
    const {run, network, config, gain} = data;
    turn = turn
      .then(prepare)
      .then((kernels) => probeStart(network, config, gain, kernels))
      .then(({probe}) => port.postMessage({type: "probed", run, probe}))
      .catch((error: unknown) => {
        port.postMessage({type: "failed", run, message: error instanceof Error ? error.message : String(error)});
      });
  });
}
