import type {Provenance, TwinName} from "../../run/networkRun.js";
import type {Shape} from "../../network/network.js";
import type {Snapshot} from "../../run/snapshot.js";

/** What both trained networks make of ten test digits, whole and without each unit: what the file of maps beside it holds. */
export interface RecordedLesionMaps {
  readonly provenance: Provenance;
  /** Of the stem's and each unit's output, `[h, w, c]`, in order of depth. */
  readonly shapes: readonly Shape[];
  /** Station of each unit that can be taken out; the stem is station 0. */
  readonly stations: readonly number[];
  /** The digits: number among the test images, and class. */
  readonly images: readonly {readonly index: number; readonly label: number}[];
  readonly networks: readonly TwinName[];
}

const CLASSES = 10;
/** Largest value of a share and of a map's pixel in the file. */
const SHARE = 65_535;
const PIXEL = 255;

/** Bytes of the shares, and of one network's maps of one digit: all of the whole network, then of each cut one those after the cut. */
function sizes({shapes, stations, images, networks}: RecordedLesionMaps) {
  const after = (station: number): number => shapes.slice(station + 1).reduce((sum, [h, w]) => sum + h * w, 0);
  const places = [-1, ...stations];
  const starts = places.map((_, i) => places.slice(0, i).reduce((sum, station) => sum + after(station), 0));
  const one = starts.reduce((_, start, i) => start + after(places[i] ?? 0), 0);
  return {shares: 2 * images.length * networks.length * places.length * CLASSES, places, starts, one};
}

/** Writes the file: shares (16 bits), then maps in bytes, 255 for a map's largest value; `[image][network][whole, each unit]`. */
export function lesionMapsFile(
  recorded: RecordedLesionMaps,
  snapshots: readonly (readonly (readonly Snapshot[])[])[]
): Uint8Array {
  const {places} = sizes(recorded);
  const all = snapshots.flat();
  const shares = Uint16Array.from(
    all.flatMap((states) =>
      states.flatMap(({probabilities}) => Array.from(probabilities, (p) => Math.round(p * SHARE)))
    )
  );
  const pixels = all.flatMap((states) =>
    states.flatMap(({maps}, state) =>
      maps.slice((places[state] ?? 0) + 1).flatMap((map) => {
        const top = map.reduce((most, value) => Math.max(most, value), 0);
        return Array.from(map, (value) => (top > 0 ? Math.round((PIXEL * Math.max(0, value)) / top) : 0));
      })
    )
  );
  const file = new Uint8Array(shares.byteLength + pixels.length);
  file.set(new Uint8Array(shares.buffer));
  file.set(pixels, shares.byteLength);
  return file;
}

/** What one network makes of one digit; `unit` is the place of the one that is out in the list of units, undefined for none. */
export type LesionMaps = (image: number, network: TwinName, unit: number | undefined) => Snapshot;

/** Reads the file. Maps reach from 0 to 1, each up to its own largest value; a unit that is out hands on what it gets. */
export function lesionMaps(recorded: RecordedLesionMaps, file: ArrayBuffer): LesionMaps {
  const {shapes, networks} = recorded;
  const {shares, places, starts, one} = sizes(recorded);
  const read = (start: number, station: number): Float32Array[] => {
    let at = start;
    return shapes.slice(station + 1).map(([h, w]) => {
      const map = Float32Array.from(new Uint8Array(file, at, h * w), (value) => value / PIXEL);
      at += h * w;
      return map;
    });
  };
  return (image, network, unit) => {
    const run = image * networks.length + networks.indexOf(network);
    const state = unit === undefined ? 0 : unit + 1;
    const at = 2 * CLASSES * (run * places.length + state);
    const probabilities = Float32Array.from(new Uint16Array(file, at, CLASSES), (share) => share / SHARE);
    const start = shares + run * one;
    const before = read(start, -1);
    const place = places[state];
    if (unit === undefined || place === undefined) return {maps: before, probabilities};
    const kept = before.slice(0, place);
    return {maps: [...kept, ...kept.slice(-1), ...read(start + (starts[state] ?? 0), place)], probabilities};
  };
}
