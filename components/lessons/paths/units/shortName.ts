import {unitPlace} from "../../../network/unitPlace.js";

/** `stage3.unit4` as `3.4`. */
export function shortName(unit: string): string {
  const place = unitPlace(unit);
  return place === undefined ? unit : `${place.stage}.${place.unit}`;
}
