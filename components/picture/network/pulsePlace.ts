import {arcHeight, type NetworkLayout} from "./networkLayout.js";
import type {Station} from "./station.js";

/** A point of the picture: along the network and across it, in CSS pixels; across counts from the network's own line. */
export interface PulsePlace {
  readonly along: number;
  readonly across: number;
}

/**
 * Where a pulse is that has gone a share of the way, 0–1: on the wire through the boxes, or with `over` on the shortcuts above
 * them, where the station has one.
 */
export function pulsePlace(
  layout: NetworkLayout,
  stations: readonly Station[],
  share: number,
  over: boolean
): PulsePlace {
  const along = layout.start + share * (layout.end - layout.start);
  const {places} = layout;
  const i = places.findIndex(({node}) => node >= along);
  const [here, before] = [places[i], places[i - 1]];
  if (!over || here === undefined || before === undefined || stations[i]?.shortcut === "none")
    return {along, across: 0};
  const way = (along - before.node) / (here.node - before.node);
  // The arc is a cubic whose ends stand upright: along it goes as smoothstep of its parameter, which is turned round here.
  const t = 0.5 - Math.sin(Math.asin(1 - 2 * way) / 3);
  return {along, across: -3 * arcHeight(here, layout.down) * t * (1 - t)};
}

/** A measure between the stations that it was taken at, by where the pulse is. */
export function measureAt(layout: NetworkLayout, values: readonly number[], along: number): number {
  const middles = layout.places.map(({from, side}) => from + side / 2);
  const i = middles.findIndex((middle) => middle >= along);
  if (i <= 0) return values[i === 0 ? 0 : values.length - 1] ?? 0;
  const [a = 0, b = 1] = [middles[i - 1], middles[i]];
  const [u = 0, v = 0] = [values[i - 1], values[i]];
  return u + ((v - u) * (along - a)) / (b - a);
}
