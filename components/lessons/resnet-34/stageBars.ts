import {create, scaleLinear, type Selection} from "d3";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import {abbreviated, whole} from "../../draw/numbers.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** What one unit of a stage costs. */
export interface StageCost {
  readonly stage: number;
  /** Of the feature map that leaves the unit, `56×56×64`. */
  readonly shape: string;
  readonly multiplyAdds: number;
  readonly parameters: number;
}

/** A panel of bars, one a stage. */
interface Panel {
  readonly name: string;
  readonly key: "multiplyAdds" | "parameters";
  /** Width of the longest bar with its number, in CSS pixels. */
  readonly width: number;
  /** Whether the stages are named at the left. */
  readonly named: boolean;
  /** Where the panel's name begins. */
  readonly start: number;
}

/** Lengths in CSS pixels: room for the stages' names, between two panels, for a bar and for a bar's number. */
const LEFT = 104;
const GAP = 28;
const ROW = 26;
const NUMBER = 56;
/** From this width on the panels stand beside each other. */
const WIDE = 520;

function drawPanel(
  group: Selection<SVGGElement, undefined, null, undefined>,
  costs: readonly StageCost[],
  {name, key, width, named, start}: Panel
): void {
  append(group, "text", {x: start, y: 14, fill: "var(--ink)", "font-weight": 600}).text(name);
  const length = scaleLinear([0, Math.max(...costs.map((cost) => cost[key]))], [0, width - NUMBER]);
  costs.forEach((cost, i) => {
    const top = ROW + i * ROW;
    const long = length(cost[key]);
    append(group, "rect", {y: top, width: long, height: ROW - 8, rx: 2, fill: "var(--residual)"});
    append(group, "text", {x: long + 5, y: top + 13, fill: "var(--ink)"}).text(abbreviated(cost[key]));
    if (named)
      append(group, "text", {x: -8, y: top + 13, "text-anchor": "end", fill: "var(--muted)"}).text(
        `${cost.stage}: ${cost.shape}`
      );
  });
  append(group, "path", {d: `M0,22V${ROW + costs.length * ROW - 6}`, stroke: "var(--muted)"});
}

/** One unit's multiply-adds and parameters in each stage, as bars from zero: the one stays level, the other grows. Width in CSS pixels. */
export function stageBars(costs: readonly StageCost[], {width = 640}: {readonly width?: number} = {}): SVGSVGElement {
  const wide = width >= WIDE;
  const panel = wide ? (width - LEFT - GAP) / 2 : width - LEFT;
  const high = 30 + costs.length * ROW;
  const height = wide ? high : 2 * high + 12;
  const title = say.costOfOneUnit(
    costs
      .map(({stage, multiplyAdds, parameters}) => say.costsOfStage(stage, whole(multiplyAdds), whole(parameters)))
      .join(". ")
  );
  const svg = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 12
  });
  svg.append("title").text(title);
  const [second, below] = wide ? [LEFT + panel + GAP, 0] : [LEFT, high + 12];
  for (const [key, name, x, y] of [
    ["multiplyAdds", say.multiplyAddsOfOne, LEFT, 0],
    ["parameters", say.parametersOfOneUnit, second, below]
  ] as const) {
    const group = append(svg, "g", {transform: `translate(${x},${y})`, "aria-hidden": "true"});
    drawPanel(group, costs, {key, name, width: panel, named: x === LEFT, start: wide ? 0 : -LEFT});
  }
  return svg.node() as SVGSVGElement;
}
