import {prepareRepeatable, type PrepareKernels} from "../../worker/backend.js";
import {service} from "../../worker/service.js";
import type {ProbeMessages} from "./probeClient.js";
import {probeStart} from "./worker/probeStart.js";

/** Measures networks at their start. */
export const probe = service<ProbeMessages, PrepareKernels>("probe", (prepare = prepareRepeatable) => ({
  async probe({network, config, gain}) {
    return (await probeStart(network, config, gain, await prepare())).probe;
  }
}));
