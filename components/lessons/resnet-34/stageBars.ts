import {create} from "d3-selection";
import {scaleLinear} from "d3-scale";

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
  const svg = create("svg")
    .attr("width", width)
    .attr("height", total)
    .attr("viewBox", `0 0 ${width} ${total}`)
    .attr("role", "img")
    .attr("aria-label", title)
    .attr("font-size", 12);
  svg.append("title").text(title);
  for (const {name, key, x, y} of panels) {
    const group = svg.append("g").attr("transform", `translate(${x},${y})`).attr("aria-hidden", "true");
    group
      .append("text")
      .attr("x", wide ? 0 : -left)
      .attr("y", 14)
      .attr("fill", "var(--ink)")
      .attr("font-weight", 600)
      .text(name);
    const most = Math.max(...costs.map((cost) => cost[key]));
    const length = scaleLinear([0, most], [0, panel - 56]);
    costs.forEach((cost, i) => {
      const top = 26 + i * row;
      group.append("rect").attr("y", top).attr("width", length(cost[key])).attr("height", row - 8).attr("rx", 2).attr("fill", "var(--residual)"); // prettier-ignore
      group
        .append("text")
        .attr("x", length(cost[key]) + 5)
        .attr("y", top + 13)
        .attr("fill", "var(--ink)")
        .text(short(cost[key]));
      if (x === left)
        group
          .append("text")
          .attr("x", -8)
          .attr("y", top + 13)
          .attr("text-anchor", "end")
          .attr("fill", "var(--muted)")
          .text(`${cost.stage}: ${cost.shape}`);
    });
    group
      .append("path")
      .attr("d", `M0,22V${26 + costs.length * row - 6}`)
      .attr("stroke", "var(--muted)");
  }
  return svg.node() as SVGSVGElement;
}
