import type {LineLayout, LinePlace} from "./lineLayout.js";
import type {LineStation} from "./lineStation.js";

/** The layout from which stations come that were not there: out of the unit that they are in. */
export function withNewcomers(from: LineLayout, to: LineLayout, stations: readonly LineStation[]): LineLayout {
  const places: Record<string, LinePlace> = {};
  for (const {id, unit} of stations) {
    const target = to.places[id] as LinePlace;
    const own = from.places[id];
    const home = from.places[unit];
    // What opens or closes is another drawing: it begins at once and grows from there.
    places[id] = own
      ? {...own, frame: own.frame > 0 === target.frame > 0 ? own.frame : target.frame > 0 ? own.side : 0}
      : {...target, ...(home ? {from: home.from, side: home.side, thickness: home.thickness} : {}), seen: 0};
  }
  return {...from, places, height: to.height, down: to.down};
}
