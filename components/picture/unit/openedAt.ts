import type {OperationName} from "./operation.js";

/** How close the camera is: at the whole unit, at one of its layers, or at the arithmetic of one pixel there. */
export interface OpenedAt {
  readonly level: "unit" | "layer" | "pixel";
  /** The layer; absent at the whole unit. */
  readonly operation?: OperationName;
}

/** The whole unit. */
export const WHOLE: OpenedAt = {level: "unit"};
