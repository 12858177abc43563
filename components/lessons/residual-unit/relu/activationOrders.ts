import type {Selection} from "d3";
import type {ActivationOrder, UnitPiece} from "./activationOrder.js";
import {percent} from "../../../draw/numbers.js";
import {append} from "../../../draw/append.js";
import {namedSvg} from "../../../draw/namedSvg.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

export interface ActivationOrdersOptions {
  /** CSS pixels. */
  readonly width?: number;
}

/** Height of one unit's row, and where its boxes' middle lies in it, in CSS pixels. */
const ROW = 96;
const LEVEL = 66;
/** From this width on the errors are drawn as bars. */
const WITH_BARS = 640;
/** Percent at the end of a bar's scale. */
const FULL = 9;

type Group = Selection<SVGGElement, undefined, null, undefined>;

const errorText = (error: number): string => percent(error / 100, 2);

function drawPiece(group: Group, piece: UnitPiece, wide: number, onSkip: boolean): void {
  if (piece === "+")
    append(group, "circle", {r: 12, fill: "var(--surface)", stroke: "var(--ink)", "stroke-width": 1.5});
  else
    append(group, "rect", {
      x: -wide / 2,
      y: -12,
      width: wide,
      height: 24,
      rx: piece === "conv" ? 0 : 6,
      fill: onSkip ? "var(--ink)" : "var(--surface)",
      stroke: "var(--ink)",
      "stroke-width": 1.5
    });
  append(group, "text", {
    "text-anchor": "middle",
    dy: "0.35em",
    "font-size": piece === "+" ? 17 : wide < 40 ? 11 : 12,
    fill: onSkip && piece !== "+" ? "var(--surface)" : "var(--ink)"
  }).text(piece);
}

/** The shortcut and what it becomes: from x over the arc to the sum, and on to y. */
function skipPath(from: number, sum: number, end: number): string {
  const [start, corner, top] = [LEVEL - 10, LEVEL - 22, LEVEL - 40];
  return [
    `M${from},${start}V${corner}Q${from},${top} ${from + 18},${top}`,
    `H${sum - 18}Q${sum},${top} ${sum},${corner}V${LEVEL - 12}`,
    `M${sum},${LEVEL}H${end}`
  ].join("");
}

/** One order's pieces along its row, from x to y, in so much width. */
function drawUnit(row: Group, {pieces}: ActivationOrder, flow: number): void {
  const slot = (flow - 20) / (pieces.length + 1);
  const at = (place: number): number => 10 + place * slot;
  const sum = pieces.indexOf("+");
  const [x, y] = [at(0), at(pieces.length + 1)];
  append(row, "path", {d: `M${x + 8},${LEVEL}H${at(sum + 1)}`, stroke: "var(--muted)", fill: "none"});
  append(row, "path", {
    class: "skip",
    d: skipPath(x, at(sum + 1), y - 8),
    stroke: "var(--residual)",
    "stroke-width": 3,
    fill: "none"
  });
  for (const [label, place] of [
    ["x", x],
    ["y", y]
  ] as const)
    append(row, "text", {
      x: place,
      y: LEVEL,
      dy: "0.35em",
      "text-anchor": "middle",
      "font-style": "italic",
      fill: "var(--ink)"
    }).text(label);
  pieces.forEach((piece, place) =>
    drawPiece(
      row.append("g").attr("transform", `translate(${at(place + 1)},${LEVEL})`),
      piece,
      Math.min(48, slot - 5),
      place > sum
    )
  );
}

/** An error as a bar from zero with its number. */
function drawBar(row: Group, error: number, left: number, room: number): void {
  const long = (room * error) / FULL;
  append(row, "rect", {x: left, y: LEVEL - 8, width: long, height: 16, fill: "var(--muted)"});
  append(row, "text", {x: left + long + 6, y: LEVEL, dy: "0.35em", fill: "var(--ink)"}).text(errorText(error));
}

/** Units of the same pieces in several orders, one below another, with what lies on the shortcut's own way filled in. */
export function activationOrders(
  orders: readonly ActivationOrder[],
  {width = 720}: ActivationOrdersOptions = {}
): SVGSVGElement {
  const bars = width >= WITH_BARS;
  const flow = bars ? Math.min(width - 190, 560) : width;
  const height = orders.length * ROW;
  const title = say.ordersOfAUnit(
    orders.map(({name, pieces, error110}) => `${name}, ${pieces.join(" ")}, ${errorText(error110)}`).join("; ")
  );
  const svg = namedSvg({width, height, title, fontSize: 13});
  orders.forEach((order, i) => {
    const {name, error110} = order;
    const row = svg.append("g").attr("transform", `translate(0,${i * ROW})`);
    const heading = bars ? name : `${name}: ${errorText(error110)}`;
    append(row, "text", {y: 16, fill: "var(--ink)", "font-weight": 600}).text(heading);
    drawUnit(row, order, flow);
    if (!bars) return;
    const left = flow + 24;
    drawBar(row, error110, left, width - flow - 84);
    if (i === 0) append(row, "text", {x: left, y: 16, fill: "var(--muted)", "font-size": 12}).text(say.errorCIFAR10);
  });
  return svg.node() as SVGSVGElement;
}
