import {decodeSafetensors} from "../../engine/weights/safetensors.js";
import {residualSizes} from "./worker/residualSizes.js";
import type {ResidualReport, ResidualRequest} from "./residualProtocol.js";
import type {ServiceRequest} from "../../worker/serviceRequest.js";
import {loadTrained} from "../../engine/weights/trainedNetwork.js";

/** The end of a channel that the worker speaks on. */
export interface ResidualPort {
  postMessage(message: ResidualReport): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

async function measure({run, weights, images}: ResidualRequest, kernels: BufferSource): Promise<ResidualReport> {
  const {network, folded, test, dispose} = await loadTrained(decodeSafetensors(weights), kernels);
  try {
    return {type: "measured", run, units: residualSizes(network, folded, test, images)};
  } finally {
    dispose();
  }
}

/** Measures the residuals of trained networks, with the batch statistics of training. */
export function serveResiduals(port: ResidualPort, prepare: () => Promise<BufferSource>): void {
  port.addEventListener("message", ({data}) => {
    if (data.service !== "residuals") return;
    void prepare()
      .then((kernels) => measure(data, kernels))
      .catch((error: unknown): ResidualReport => {
        return {type: "failed", run: data.run, message: error instanceof Error ? error.message : String(error)};
      })
      .then((report) => port.postMessage(report));
  });
}
