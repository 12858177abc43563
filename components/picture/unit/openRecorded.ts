import {miniature} from "../../network/miniature.js";
import type {RecordedUnits} from "../../run/recorded/recordedUnit.js";
import {stationsOf} from "../network/station.js";
import {openedUnit, type OpenedUnit} from "./openedUnit.js";

/** The recorded units of the laboratory's network, to be opened under Keras' names. */
export function openRecorded({config: {depth, width, size}, units}: RecordedUnits): readonly OpenedUnit[] {
  const stations = stationsOf(miniature({depth: depth, width, size}));
  return units.map((unit) => openedUnit(unit, stations.find(({id}) => id === unit.id)?.name ?? unit.id));
}
