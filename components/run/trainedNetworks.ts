import type {TwinName} from "./networkRun.js";
import type {RunConfig} from "./runConfig.js";

const NETWORKS: Readonly<Record<RunConfig["skip"], readonly TwinName[]>> = {
  compare: ["residual", "plain"],
  on: ["residual"],
  off: ["plain"]
};

/** The networks that a configuration trains, in the order of figures and files. */
export function trainedNetworks({skip}: Pick<RunConfig, "skip">): readonly TwinName[] {
  return NETWORKS[skip];
}
