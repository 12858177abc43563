import {quantile} from "d3";
import type {MapName} from "../../run/recorded/recordedUnit.js";
import {channelOf, isAlike, type OpenedUnit} from "./openedUnit.js";

/** Maps whose colours can be compared: what is added, the sum and what is left of it; the ReLU inside with what it reads. */
const TOGETHER: readonly (readonly MapName[])[] = [
  ["x", "bn2", "projectionBn", "sum", "y"],
  ["bn1", "relu"]
];
/** The few values beyond this share of all have the colour of the last that counts: one pixel shall not bleach a map. */
const COUNTED = 0.985;

const limit = (values: readonly number[]): number => quantile(values.map(Math.abs), COUNTED) || 1;

/** The size of a value that has the last colour of its map, in one channel; x, f(x), their sum and y have the same. */
export function mapScale(unit: OpenedUnit, name: MapName, channel: number): number {
  const together = TOGETHER.find((names) => names.includes(name)) ?? [name];
  const fits = (map: MapName): boolean => map !== "x" || isAlike(unit);
  if (!fits(name)) return ownScale(unit, name, channel);
  const shown = together.filter((map) => unit.maps[map] !== undefined && fits(map));
  return limit(shown.flatMap((map) => Array.from(channelOf(unit, map, channel))));
}

/** The same of one channel alone. */
export function ownScale(unit: OpenedUnit, name: MapName, channel: number): number {
  return limit(Array.from(channelOf(unit, name, channel)));
}
