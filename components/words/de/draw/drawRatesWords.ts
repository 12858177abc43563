/** @file German words of tables of learning rates. */
import type {Shown} from "../../shown.js";

export const allAlike = "alle gleich";
export const layersWithBatchNorm = (depth: Shown): string => `${depth} Schichten, mit Batch-Normalisierung`;
export const layersWithoutBatchNorm = (depth: Shown): string => `${depth} Schichten, ohne Batch-Normalisierung`;
export const ratesThatWereTried = "Lernraten, die versucht wurden";
export const setting = "Einstellung";
export const network = "Netz";
export const lowestAt = "Am tiefsten bei";
