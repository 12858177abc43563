import type {Selection} from "d3";
import {append} from "../append.js";

/** Shades between blank and full. */
const LEVELS = 8;

export interface SignedMapOptions {
  /** Height and width of the map, in values. */
  readonly rows: number;
  readonly columns: number;
  /** Height and width of the picture, in CSS pixels; its middle is the origin. */
  readonly side: number;
}

/**
 * One channel of a feature map around the origin of a group: shade is magnitude, up to the map's own largest. Positive values fill
 * their cell; negative ones are dots, so that the sign reads without colour.
 */
export function signedMap(
  group: Selection<SVGGElement, undefined, null, undefined>,
  values: readonly number[],
  {rows, columns, side}: SignedMapOptions
): void {
  const [high, wide] = [side / rows, side / columns];
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const cells = {positive: new Map<number, string[]>(), negative: new Map<number, string[]>()};
  values.forEach((value, i) => {
    const level = largest > 0 ? Math.ceil((Math.abs(value) / largest) * LEVELS) : 0;
    if (level === 0) return;
    const inset = value < 0 ? 0.26 : 0;
    const x = ((i % columns) + inset) * wide - side / 2;
    const y = (Math.floor(i / columns) + inset) * high - side / 2;
    const kind = value < 0 ? cells.negative : cells.positive;
    const width = (1 - 2 * inset) * wide;
    const path = `M${x.toFixed(2)},${y.toFixed(2)}h${width.toFixed(2)}v${((1 - 2 * inset) * high).toFixed(2)}h${(-width).toFixed(2)}z`;
    kind.set(level, [...(kind.get(level) ?? []), path]);
  });
  append(group, "rect", {
    x: -side / 2,
    y: -side / 2,
    width: side,
    height: side,
    fill: "var(--surface)",
    stroke: "var(--muted)"
  });
  for (const levels of Object.values(cells))
    for (const [level, paths] of levels)
      append(group, "path", {
        class: "cells",
        d: paths.join(""),
        fill: "var(--ink)",
        "fill-opacity": 0.1 + (0.9 * level) / LEVELS
      });
}
