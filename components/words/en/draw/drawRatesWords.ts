/** @file English words of tables of learning rates. */
import type {Shown} from "../../shown.js";

export const allAlike = "all alike";
export const layersWithBatchNorm = (depth: Shown): string => `${depth} layers, with batch norm`;
export const layersWithoutBatchNorm = (depth: Shown): string => `${depth} layers, without batch norm`;
export const ratesThatWereTried = "Learning rates that were tried";
export const setting = "Setting";
export const network = "Network";
export const lowestAt = "Lowest at";
