import type {Place, Role} from "./network.js";

/** The parts that the name of a layer, or of a unit where no role is told, is made of: `["stage2", "unit1", "conv1"]`. */
export function namePath(place: Place, role?: Role): readonly string[] {
  const unit = place.part === "stage" ? [`unit${place.unit}`] : [];
  return [partName(place), ...unit, ...(role === undefined ? [] : [role])];
}

/** The structural id of a layer or a unit: `stage2.unit1.conv1`, `stage2.unit1`, `head.dense`. */
export function layerId(place: Place, role?: Role): string {
  return namePath(place, role).join(".");
}

/** The part of a network that a place belongs to: `stem`, `stage2`, `head`. */
export function partName(place: Place): string {
  return place.part === "stage" ? `stage${place.stage}` : place.part;
}
