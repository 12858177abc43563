import {create} from "d3-selection";
import {scaleLinear} from "d3-scale";
import {attributes} from "../../draw/attributes.js";
import {append} from "../../draw/append.js";

/** What one unit of a stage costs. */
export interface StageCost {
  readonly stage: number;
  /** Of the feature map that leaves the unit, `56×56×64`. */
  readonly shape: string;
  readonly multiplyAdds: number;
  readonly parameters: number;
}

const short = (value: number): string =>
  value >= 1e6 ? `${(value / 1e6).toPrecision(3)} M` : `${(value / 1e3).toPrecision(3)} k`;
const words = (value: number): string => value.toLocaleString("en-US");

/** One unit's multiply-adds and parameters in each stage, as bars from zero: the one stays level, the other grows. Width in CSS pixels. */
export function stageBars(costs: readonly StageCost[], {width = 640}: {readonly width?: number} = {}): SVGSVGElement {
  const wide = width >= 520;
  const left = 104;
  const gap = 28;
  const panel = wide ? (width - left - gap) / 2 : width - left;
  const row = 26;
  const height = 30 + costs.length * row;
  const panels = [
    {name: "multiply-adds of one unit", key: "multiplyAdds", x: left, y: 0},
    {name: "parameters of one unit", key: "parameters", x: wide ? left + panel + gap : left, y: wide ? 0 : height + 12}
  ] as const;
  const title = `Cost of one unit with an identity shortcut. ${costs.map(({stage, multiplyAdds, parameters}) => `Stage ${stage}: ${words(multiplyAdds)} multiply-adds, ${words(parameters)} parameters`).join(". ")}.`;
  const total = wide ? height : 2 * height + 12;
  const svg = attributes(create("svg"), {
    width,
    height: total,
    viewBox: `0 0 ${width} ${total}`,
    role: "img",
    "aria-label": title,
    "font-size": 12
  });
  svg.append("title").text(title);
  for (const {name, key, x, y} of panels) {
    const group = append(svg, "g", {transform: `translate(${x},${y})`, "aria-hidden": "true"});
    append(group, "text", {x: wide ? 0 : -left, y: 14, fill: "var(--ink)", "font-weight": 600}).text(name);
    const most = Math.max(...costs.map((cost) => cost[key]));
    const length = scaleLinear([0, most], [0, panel - 56]);
    costs.forEach((cost, i) => {
      const top = 26 + i * row;
      append(group, "rect", {y: top, width: length(cost[key]), height: row - 8, rx: 2, fill: "var(--residual)"});
      append(group, "text", {x: length(cost[key]) + 5, y: top + 13, fill: "var(--ink)"}).text(short(cost[key]));
      if (x === left)
        append(group, "text", {x: -8, y: top + 13, "text-anchor": "end", fill: "var(--muted)"}).text(
          `${cost.stage}: ${cost.shape}`
        );
    });
    append(group, "path", {d: `M0,22V${26 + costs.length * row - 6}`, stroke: "var(--muted)"});
  }
  return svg.node() as SVGSVGElement;
}
