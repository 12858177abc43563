import {unitPlace} from "../../network/unitPlace.js";
import * as say from "../../words/en/lessons/residualUnitFiguresWords.js";

/** A unit's id as a reader's words: `stage1.unit2` is `stage 1, unit 2`. */
export function unitName(id: string): string {
  const place = unitPlace(id);
  return place === undefined ? id : say.stageUnit(place.stage, place.unit);
}
