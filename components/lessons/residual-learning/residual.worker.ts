import {decodeSafetensors} from "../../engine/weights/safetensors.js";
import {loadTrained} from "../../engine/weights/trainedNetwork.js";
import {prepareRepeatable, type PrepareKernels} from "../../worker/backend.js";
import {service} from "../../worker/service.js";
import type {ResidualMessages} from "./residualClient.js";
import {residualSizes} from "./worker/residualSizes.js";

/** Measures the residuals of trained networks, with the batch statistics of training. */
export const residual = service<ResidualMessages, PrepareKernels>("residual", (prepare = prepareRepeatable) => ({
  async measure({weights, images}) {
    const {network, folded, test, dispose} = await loadTrained(decodeSafetensors(weights), await prepare());
    try {
      return residualSizes(network, folded, test, images);
    } finally {
      dispose();
    }
  }
}));
