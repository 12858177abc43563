import {layersById} from "./layersById.js";
import {miniature} from "./miniature.js";
import type {UnitPlace} from "./network.js";

/** Ids are structural: the deepest of the miniatures, with shortcuts, has every layer of the shallower ones and of the plain twins. */
const DEEPEST = layersById(miniature({depth: 66}));

/**
 * The stage and the number of a miniature's unit, by its id or that of a layer in it, as recorded runs and workers name it;
 * undefined for what is in no unit.
 */
export function unitPlace(id: string): UnitPlace | undefined {
  const place = DEEPEST.get(id)?.place;
  return place?.part === "stage" ? place : undefined;
}
