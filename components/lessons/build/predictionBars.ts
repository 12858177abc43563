import {create, scaleLinear, type Selection} from "d3";
import {attributes} from "../../draw/attributes.js";
import {append} from "../../draw/append.js";
import {shareText} from "../../draw/numbers.js";
import * as say from "../../words/en/lessons/buildWords.js";

/** Probabilities (0–1) of some classes, with the network whole and, where `after` is given, with something cut. */
export interface PredictionRow {
  readonly name: string;
  readonly before: number;
  readonly after?: number;
}

export interface PredictionBarsOptions {
  /** Heading of the first panel. */
  readonly title?: string;
  /** Heading of the second panel: what was cut. */
  readonly cut?: string;
  /** Width in CSS pixels. */
  readonly width?: number;
}

const ROW = 24;
const TOP = 28;
const GAP = 20;
/** Room of a number at a bar's end, and the width of a letter of a name and of a heading, in CSS pixels. */
const NUMBER = 66;
const LETTER = 7.2;
const BOLD = 8.2;

function best(rows: readonly PredictionRow[], of: (row: PredictionRow) => number): PredictionRow | undefined {
  return rows.reduce<PredictionRow | undefined>((top, row) => (top && of(top) >= of(row) ? top : row), undefined);
}

/** What a prediction comes to, in words: `7, 99.8 %`. */
export function predictionWords(rows: readonly PredictionRow[], which: "before" | "after"): string {
  const of = (row: PredictionRow): number => row[which] ?? 0;
  const top = best(rows, of);
  return top ? `${top.name}, ${shareText(of(top))}` : say.nothing;
}

/** One panel of bars. */
interface Panel {
  readonly heading: string;
  /** What stands for a heading of more than so many letters. */
  readonly short: string;
  readonly letters: number;
  readonly of: (row: PredictionRow) => number;
  readonly colour: string;
  readonly dash: string;
  readonly x: (probability: number) => number;
  readonly height: number;
}

function drawPanel(
  group: Selection<SVGGElement, undefined, null, undefined>,
  rows: readonly PredictionRow[],
  {heading, short, letters, of, colour, dash, x, height}: Panel
): void {
  const top = best(rows, of);
  append(group, "text", {y: 15, "font-weight": 600, fill: colour}).text(heading.length > letters ? short : heading);
  append(group, "line", {y1: TOP - 4, y2: height, stroke: "var(--line)"});
  rows.forEach((row, i) => {
    const value = of(row);
    const y = TOP + i * ROW;
    const bar = append(group, "rect", {y: y + 3, width: Math.max(1, x(value)), height: ROW - 8, fill: colour});
    if (dash !== "") attributes(bar, {"fill-opacity": 0.35, stroke: colour, "stroke-dasharray": dash});
    append(group, "text", {
      x: x(value) + 6,
      y: y + ROW / 2,
      dy: "0.3em",
      fill: "var(--ink)",
      "font-weight": row === top ? 700 : 400
    }).text(shareText(value));
  });
}

/** Classes by probability: one bar each, and a second panel beside it, in the same order, for the network with something cut. */
export function predictionBars(
  rows: readonly PredictionRow[],
  {title = say.wholeNetwork, cut = say.withoutShortcuts, width = 640}: PredictionBarsOptions = {}
): SVGSVGElement {
  const second = rows.some(({after}) => after !== undefined);
  const longest = Math.max(0, ...rows.map(({name}) => name.length));
  const names = Math.min(longest * LETTER + 10, width * 0.34);
  const letters = Math.max(4, Math.floor((names - 10) / LETTER));
  const panel = second ? (width - names - GAP) / 2 : Math.min(width - names, 420);
  const x = scaleLinear([0, 1], [0, Math.max(10, panel - NUMBER)]);
  const height = TOP + rows.length * ROW + 4;
  const words = second
    ? say.predictionWithCut(predictionWords(rows, "before"), cut, predictionWords(rows, "after"))
    : say.predictionAlone(predictionWords(rows, "before"), rows.length);
  const svg = attributes(create("svg"), {
    class: "prediction-bars",
    role: "img",
    "aria-label": words,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    "font-size": 13
  });
  const before = {
    heading: title,
    short: say.wholeShort,
    of: (row: PredictionRow) => row.before,
    colour: "var(--residual)",
    dash: ""
  };
  const after = {
    heading: cut,
    short: say.cutShort,
    of: (row: PredictionRow) => row.after ?? 0,
    colour: "var(--muted)",
    dash: "4 2"
  };
  [before, ...(second ? [after] : [])].forEach((one, i) => {
    const group = append(svg, "g", {transform: `translate(${names + i * (panel + GAP)},0)`});
    drawPanel(group, rows, {...one, x, height, letters: Math.floor(panel / BOLD)});
  });
  rows.forEach(({name}, i) => {
    append(svg, "text", {
      x: names - 8,
      y: TOP + i * ROW + ROW / 2,
      dy: "0.3em",
      "text-anchor": "end",
      fill: "var(--ink)"
    }).text(shortened(name, letters));
  });
  return svg.node() as SVGSVGElement;
}

function shortened(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
}
