import {miniature} from "../../network/miniature.js";
import {unitPlace} from "../../network/unitPlace.js";
import type {RecordedUnits} from "../../run/recorded/recordedUnit.js";
import {stationsOf} from "../network/station.js";
import {openedUnit, type OpenedUnit} from "./openedUnit.js";
import {trainedUnit} from "../../words/en/picture/pictureUnitWords.js";

/** The recorded units of the laboratory's network, to be opened under Keras' names; readers see them called by stage and number. */
export function openRecorded({config: {depth, width, size}, units}: RecordedUnits): readonly OpenedUnit[] {
  const stations = stationsOf(miniature({depth: depth, width, size}));
  return units.map((unit) => {
    const place = unitPlace(unit.id);
    const name = stations.find(({id}) => id === unit.id)?.name ?? unit.id;
    return openedUnit(unit, name, place && trainedUnit(place.stage, place.unit));
  });
}
