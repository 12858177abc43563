/** @file A picture's way through a large network: where it stops, where its copies are, and what is said. Depends on the layout. */
import type {Network} from "../../network/network.js";
import type {OutputShape} from "../../network/outputShape.js";
import type {LineLayout, LinePlace} from "./lineLayout.js";
import {isUnit, lineStations, type LineStation} from "./lineStation.js";
import * as say from "../../words/en/picture/pictureLineWords.js";

/** A place on the way of a picture through a network. */
export interface LineStop {
  readonly station: LineStation;
  /** The unit whose shortcut runs beside it; undefined where none does. */
  readonly beside: LineStation | undefined;
  /** At the "+" of an open unit, after its layers. */
  readonly isSum: boolean;
}

/** Where the copies of a picture are at one moment: along the way and across it, in CSS pixels. */
export interface Travelling {
  /** The last stop that was reached. */
  readonly stop: number;
  readonly along: number;
  /** 0 between two boxes, 1 in the middle of one. */
  readonly inside: number;
  /** Whether the box at the stop has been passed half: then the shape is the new one. */
  readonly changed: boolean;
  /** The copy on the shortcut; undefined where there is none. */
  readonly over: {readonly along: number; readonly across: number; readonly changed: boolean} | undefined;
  /** 1, and less where a stack's next unit begins anew at its front. */
  readonly alpha: number;
}

/** The stops: image, each layer that changes a shape, each unit, of an open one its convolutions and its sum. */
export function lineStops(stations: readonly LineStation[]): readonly LineStop[] {
  const open = new Set(stations.map(({unit}) => unit));
  const stops: LineStop[] = [];
  stations.forEach((station, i) => {
    const own = stations.find(({id}) => id === station.unit);
    const beside = isUnit(station) ? station : own;
    const skips = beside !== undefined && beside.shortcut !== "none" ? beside : undefined;
    const isInside = station.unit !== "";
    if (station.kind !== "sheet" && !station.onArc && !(isUnit(station) && open.has(station.id)))
      stops.push({station, beside: skips, isSum: false});
    const ends = isInside && stations[i + 1]?.unit !== station.unit;
    if (ends && own && skips) stops.push({station: own, beside: skips, isSum: true});
  });
  return stops;
}

/** The stop at a layer, or at the first after it that there is. */
export function stopAt(network: Network, stops: readonly LineStop[], layer: string): number {
  const exact = stops.findIndex(({station}) => station.id === layer);
  if (exact >= 0) return exact;
  const all = lineStations(network, new Set(network.layers.map(({id}) => id))).map(({id}) => id);
  const next = stops.findIndex(({station}) => all.indexOf(station.id) >= all.indexOf(layer));
  return Math.max(0, next);
}

const smooth = (share: number): number => share * share * (3 - 2 * share);

/** The arc is a cubic whose ends stand upright: along it goes as smoothstep of its parameter, which is turned round here. */
function onArc({before, node, arc}: LinePlace, share: number): {along: number; across: number} {
  const inside = Math.max(0, Math.min(1, share));
  const t = 0.5 - Math.sin(Math.asin(1 - 2 * inside) / 3);
  return {along: before + inside * (node - before), across: -3 * arc * t * (1 - t)};
}

const FADE = 0.12;

/** Where the picture is at a time in stops; at a whole number it stands in the middle of that stop's box. */
export function travellingAt({places}: LineLayout, stops: readonly LineStop[], time: number): Travelling {
  const last = stops.length - 1;
  const stop = Math.max(0, Math.min(last, Math.round(time)));
  const {station, beside, isSum} = stops[stop] as LineStop;
  const place = places[station.id] as LinePlace;
  const share = smooth(Math.max(0, Math.min(1, time - stop + 0.5)));
  const middle = isSum ? place.node : place.from + place.side / 2;
  const start = isSum ? place.node : stop === 0 ? middle : place.before;
  const end = stop === last ? middle : place.node;
  const along = share < 0.5 ? start + 2 * share * (middle - start) : middle + (2 * share - 1) * (end - middle);
  const arc = beside && places[beside.id];
  const over = arc && {
    ...onArc({...arc, arc: arc.arc || reachOf(stops, beside, places)}, (along - arc.before) / (arc.node - arc.before)),
    changed: station === beside ? share >= 0.5 : along >= (arc.before + arc.node) / 2
  };
  const parted = (other: LineStop | undefined): boolean =>
    other !== undefined && places[other.station.id]?.node === place.node && !isSum && other.station.unit === "";
  const fadesIn = parted(stops[stop - 1]) ? share / FADE : 1;
  const fadesOut = parted(stops[stop + 1]) ? (1 - share) / FADE : 1;
  return {
    stop,
    along,
    inside: isSum ? 0 : Math.max(0, 1 - Math.abs(along - middle) / (place.side * 0.62 + place.thickness * 0.5 + 3)),
    changed: share >= 0.5,
    over,
    alpha: Math.min(1, fadesIn, fadesOut)
  };
}

/** How high the arc is of the first unit of a unit's stage: in a stack it is that of all. */
function reachOf(stops: readonly LineStop[], unit: LineStation, places: LineLayout["places"]): number {
  const first = stops.find(({station}) => isUnit(station) && station.stage === unit.stage);
  return places[first?.station.id ?? ""]?.arc ?? 0;
}

const by = (shape: OutputShape): string => shape.join("×");

function unitClause({facts, shape}: LineStation): string {
  const layer = facts?.layer;
  if (layer?.kind !== "residualUnit") return "";
  switch (layer.shortcut) {
    case "identity":
      return say.xOverTheArc;
    case "projection":
      return say.bothChangeTheShape;
    case "zero-padding":
      return layer.stride > 1 ? say.thinnedAndFilledUp : say.filledUp;
    case "none":
      return say.noShortcut(by(shape));
    default:
      return layer.shortcut satisfies never;
  }
}

function layerClause({facts, input, shape}: LineStation): string {
  const layer = facts?.layer;
  const count = shape.at(-1) ?? 0;
  const places = layer && "stride" in layer && layer.stride > 1 ? say.atEverySecondPlace : say.atEveryPlace;
  switch (layer?.kind) {
    case undefined:
      return count === 1 ? say.oneNumberForEachPlace : say.numbersForEachPlace(count);
    case "convolution":
      return say.mapsEachFrom(count, `${layer.kernel}×${layer.kernel}`, input.at(-1) ?? 0, places);
    case "maxPooling":
      return say.theLargestOf(layer.pool, places);
    case "globalAveragePooling":
      return say.theMeanOfEachMap(count);
    case "dense":
      return say.numbersMake(input.join("×"), count);
    default:
      return "";
  }
}

/** What is said of a stop: who changes the shape, from which to which, and how in one clause; `{f}` in either notation. */
export interface StopWords {
  readonly name: string;
  readonly shape: string;
  readonly clause: string;
}

/** The words of a stop; of a unit in a stack, which of how many it is. */
export function stopWords(
  {station, isSum, beside}: LineStop,
  stack?: {readonly at: number; readonly of: number}
): StopWords {
  const {name, input, shape} = station;
  if (isSum)
    return {
      name,
      shape: by(shape),
      clause: say.areAdded(beside?.shortcut === "identity" ? "x" : say.whatTheArcBrings)
    };
  const change = by(input) === by(shape) ? by(shape) : `${by(input)} → ${by(shape)}`;
  const called = stack && stack.of > 1 ? say.inTheStack(name, stack.at, stack.of) : name;
  return {name: called, shape: change, clause: isUnit(station) ? unitClause(station) : layerClause(station)};
}
