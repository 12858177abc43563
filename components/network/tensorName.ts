import type {WeightPart} from "./weightShapes.js";

/** A tensor's name in the weight files of the miniatures: its layer's id, and the part where that is not the layer's only or first. */
export function tensorName(id: string, part: WeightPart): string {
  return part === "kernel" || part === "weights" ? id : `${id}.${part}`;
}
