import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye
} from "d3";
import type {TwinName} from "../../run/networkRun.js";
import {networkStyle} from "../networkStyle.js";

/** How a run looks in every figure. Its network gives the hue and the dashes; the run its mark and its tone. */
export interface RunStyle {
  readonly colour: string;
  /** SVG `stroke-dasharray`; empty for a solid line. */
  readonly dash: string;
  /** The mark as a path around its middle, for an area in square CSS pixels. */
  readonly mark: (area: number) => string;
}

const MARKS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar, symbolWye] as const;
/** Shares of ink in the hue: after every mark was used once, the next tone begins. */
const INK = [0, 35, 65] as const;

/** The mark of a run by its number, from 1: a path around its middle. */
export function runMarkPath(number: number, area: number): string {
  const shape = MARKS[(number - 1) % MARKS.length] ?? symbolCircle;
  return symbol(shape, area)() ?? "";
}

/** A colour in the tone of a run. */
export function runTone(number: number, colour: string): string {
  const ink = INK[Math.floor((number - 1) / MARKS.length) % INK.length] ?? 0;
  return ink === 0 ? colour : `color-mix(in srgb, ${colour}, var(--ink) ${ink}%)`;
}

/** The style of a network of a run by the run's number: it stays with the run, whatever else is drawn. */
export function runStyle(network: TwinName, number: number): RunStyle {
  const {colour, dash} = networkStyle(network);
  return {colour: runTone(number, colour), dash, mark: (area) => runMarkPath(number, area)};
}
