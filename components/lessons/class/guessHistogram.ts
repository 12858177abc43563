import {bin, extent, median, scaleLinear, scaleLog} from "d3";
import {append} from "../../draw/append.js";
import {namedSvg} from "../../draw/namedSvg.js";
import {networkStyle} from "../../draw/networkStyle.js";
import {significant, whole} from "../../draw/numbers.js";
import type {TwinName} from "../../run/networkRun.js";
import * as say from "../../words/en/lessons/classLabWords.js";
import {networkName} from "../../words/en/networkWords.js";

/** The last losses of one network, in nats: what each student expected, and what each run measured. */
export interface GuessedLosses {
  readonly network: TwinName;
  readonly guessed: readonly number[];
  readonly measured: readonly number[];
}

export interface GuessHistogramOptions {
  /** CSS pixels. */
  readonly width?: number;
}

/** Height of one network's panel, and the room around its bars, in CSS pixels. */
const PANEL = 150;
const ROOM = {left: 76, right: 16, top: 24, axis: 40} as const;
/** Bars from one end of the axis to the other. */
const BARS = 24;

/** The smallest and largest of some numbers, and the middle one: `12 from 0.10 to 1.2, median 0.30`. */
function spread(values: readonly number[]): string {
  const [low = NaN, high = NaN] = extent(values);
  if (values.length === 0) return say.none;
  const middle = significant(median(values) ?? NaN, 2);
  return say.spreadOf(values.length, significant(low, 2), significant(high, 2), middle);
}

/** The losses in words, network by network. */
export function lossesWords(losses: readonly GuessedLosses[]): string {
  return losses
    .map(({network, guessed, measured}) => say.guessedAndMeasured(network, spread(guessed), spread(measured)))
    .join(". ");
}

/**
 * What was guessed, as bars upward, over what was measured, as bars downward, on one logarithmic axis of the loss. Numbers that are
 * not positive and finite are left out.
 */
export function guessHistogram(
  losses: readonly GuessedLosses[],
  {width = 640}: GuessHistogramOptions = {}
): SVGSVGElement {
  const drawable = (values: readonly number[]): number[] =>
    values.filter((value) => value > 0 && Number.isFinite(value));
  const all = losses.flatMap(({guessed, measured}) => drawable([...guessed, ...measured]));
  const [low = 0.1, high = 3] = extent(all);
  const x = scaleLog([Math.min(low * 0.9, 0.1), Math.max(high * 1.1, 3)], [ROOM.left, width - ROOM.right]);
  const [from = 0.1, to = 3] = x.domain();
  const edges = Array.from({length: BARS - 1}, (_, i) => from * (to / from) ** ((i + 1) / BARS));
  const counted = bin().domain([from, to]).thresholds(edges);
  const height = PANEL * losses.length + ROOM.axis;
  const svg = namedSvg({width, height, title: say.lastLossOf(lossesWords(losses))});
  const plot = append(svg, "g", {"aria-hidden": "true"});
  const panels = losses.map(({network, guessed, measured}) => ({
    network,
    up: counted(drawable(guessed)),
    down: counted(drawable(measured))
  }));
  // One scale: bars of the two networks can be compared.
  const most = Math.max(1, ...panels.flatMap(({up, down}) => [...up, ...down]).map(({length}) => length));
  panels.forEach(({network, up, down}, place) => {
    const half = (PANEL - ROOM.top) / 2;
    const zero = place * PANEL + ROOM.top + half;
    const tall = scaleLinear([0, most], [0, half - 6]);
    const {colour} = networkStyle(network);
    const bars = (bins: typeof up, upward: boolean): void => {
      for (const one of bins) {
        if (one.length === 0) continue;
        const [left, right] = [x(one.x0 ?? from), x(one.x1 ?? to)];
        const y = upward ? zero - tall(one.length) : zero;
        append(plot, "rect", {
          ...{x: left + 0.5, y, width: Math.max(1, right - left - 1), height: tall(one.length)},
          ...(upward ? {fill: "var(--surface)", stroke: colour, "stroke-width": 1.5} : {fill: colour})
        });
        append(plot, "text", {
          ...{x: (left + right) / 2, y: upward ? y - 3 : y + tall(one.length) + 11},
          ...{"text-anchor": "middle", "font-size": 10, fill: "var(--muted)"}
        }).text(whole(one.length));
      }
    };
    append(plot, "text", {x: 0, y: place * PANEL + 12, "font-weight": 700, fill: colour}).text(networkName(network));
    append(plot, "text", {x: 0, y: zero - 8, fill: "var(--muted)"}).text(say.guessedBars);
    append(plot, "text", {x: 0, y: zero + 16, fill: "var(--muted)"}).text(say.measuredBars);
    append(plot, "line", {x1: ROOM.left, x2: width - ROOM.right, y1: zero, y2: zero, stroke: "var(--muted)"});
    bars(up, true);
    bars(down, false);
  });
  const bottom = PANEL * losses.length + 14;
  for (const tick of [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20].filter((value) => value >= from && value <= to)) {
    append(plot, "line", {x1: x(tick), x2: x(tick), y1: ROOM.top, y2: bottom - 12, stroke: "var(--line)"}).lower();
    append(plot, "text", {x: x(tick), y: bottom, "text-anchor": "middle", fill: "var(--muted)"}).text(
      significant(tick, 2)
    );
  }
  append(plot, "text", {x: width - ROOM.right, y: bottom + 18, "text-anchor": "end", fill: "var(--muted)"}).text(
    say.lastLossAxis
  );
  return svg.node() as SVGSVGElement;
}
