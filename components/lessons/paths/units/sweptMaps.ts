import type {Snapshot} from "../../../run/snapshot.js";

/** Stations that a change takes to go by one of them. */
const FRONT = 4;

const smooth = (way: number): number => way * way * (3 - 2 * way);

/** A map brought to 0–1 by its own largest value, as it is drawn. */
function toOne(map: Float32Array): Float32Array {
  const top = map.reduce((most, value) => Math.max(most, value), 0);
  return top > 0 ? map.map((value) => Math.max(0, value) / top) : map;
}

/** A snapshot whose maps all reach from 0 to 1. */
export function shownSnapshot<S extends Snapshot>(snapshot: S): S {
  return {...snapshot, maps: snapshot.maps.map(toOne)};
}

function between(from: Float32Array | undefined, to: Float32Array, way: number): Float32Array {
  return way >= 1 ? to : to.map((value, i) => (from?.[i] ?? 0) * (1 - way) + value * way);
}

/**
 * What stands between two snapshots while a change travels on from a station: `way` 0–1 of the time. Maps ahead of the front are the
 * old ones, or empty; the answer comes last. What still moves before that station comes to rest with it.
 */
export function sweptMaps(from: Snapshot, to: Snapshot, first: number, way: number): Snapshot {
  const gone = way * (to.maps.length - first + FRONT);
  const at = (station: number): number =>
    smooth(Math.max(0, Math.min(1, (gone - Math.max(0, station - first)) / FRONT)));
  return {
    maps: to.maps.map((map, i) => between(from.maps[i], map, at(i))),
    probabilities: between(from.probabilities, to.probabilities, at(to.maps.length))
  };
}
