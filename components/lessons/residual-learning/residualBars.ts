import {format} from "d3-format";
import {scaleLinear} from "d3-scale";
import {endLabels} from "../../draw/endLabels.js";
import {MARGIN, plotFrame} from "../../draw/plotFrame.js";
import type {UnitSize} from "./unitSize.js";
import {axisNotation} from "./axisNotation.js";

const percent = format(".0%");

/** ‖f(x)‖ / ‖x‖ by depth: a dot a unit with the spread over the images, squares where the map is halved; hollow: before training. */
export function residualBars(
  trained: readonly UnitSize[],
  untrained: readonly UnitSize[],
  {width = 720, height = 320}: {readonly width?: number; readonly height?: number} = {}
): SVGSVGElement {
  const x = scaleLinear([-0.5, trained.length - 0.5], [MARGIN.left, width - MARGIN.right]);
  const top = Math.max(1.2, ...trained.map(({high}) => high), ...untrained.map(({mean}) => mean));
  const y = scaleLinear([0, top], [height - MARGIN.bottom, MARGIN.top + 22]);
  const stages = [...new Set(trained.map(({stage}) => stage))];
  const words = stages.map((stage) => {
    const means = trained.filter((unit) => unit.stage === stage).map(({mean}) => percent(mean));
    return `stage ${stage} ${means.join(", ")}`;
  });
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Size of each unit's residual beside its shortcut, by depth: ${words.join("; ")}.`,
    x,
    y,
    xLabel: "first unit … depth … last unit",
    yLabel: "size of f(x) beside x",
    xTicks: [],
    yTicks: [0, 0.25, 0.5, 0.75, 1, ...(top > 1.5 ? [1.5] : [])],
    yFormat: percent
  });
  axisNotation(svg, "size of {f}(x) beside x");
  for (const stage of stages) {
    const indices = trained.flatMap((unit, i) => (unit.stage === stage ? [i] : []));
    const [first = 0, last = 0] = [indices[0], indices.at(-1)];
    if (first > 0) plot.append("line").attr("x1", x(first - 0.5)).attr("x2", x(first - 0.5)).attr("y1", MARGIN.top + 4).attr("y2", height - MARGIN.bottom).attr("stroke", "var(--line)").attr("stroke-dasharray", "4 3"); // prettier-ignore
    plot.append("text").attr("x", x((first + last) / 2)).attr("y", MARGIN.top + 12).attr("text-anchor", "middle").attr("fill", "var(--muted)").text(width < 520 ? String(stage) : `stage ${stage}`); // prettier-ignore
    const means = indices.map((i): [number, number] => [x(i), y(trained[i]?.mean ?? 0)]);
    plot.append("path").attr("d", `M${means.join("L")}`).attr("fill", "none").attr("stroke", "var(--residual)").attr("stroke-width", 1.5).attr("stroke-opacity", 0.6); // prettier-ignore
  }
  untrained.forEach(({mean, projection}, i) => {
    const mark = plot.append("path").attr("transform", `translate(${x(i)},${y(mean)})`);
    mark.attr("d", shape(projection)).attr("fill", "none").attr("stroke", "var(--muted)").attr("stroke-width", 1.5);
  });
  trained.forEach(({mean, low, high, projection}, i) => {
    const colour = projection ? "var(--projection)" : "var(--residual)";
    const unit = plot.append("g").attr("data-part", projection ? "projection" : "f");
    unit.append("line").attr("x1", x(i)).attr("x2", x(i)).attr("y1", y(low)).attr("y2", y(high)).attr("stroke", colour).attr("stroke-width", 2); // prettier-ignore
    unit.append("path").attr("transform", `translate(${x(i)},${y(mean)})`).attr("d", shape(projection)).attr("fill", colour); // prettier-ignore
  });
  const end = (units: readonly UnitSize[], text: string, colour: string) => ({text, colour, x: x(units.length - 1), y: y(units.at(-1)?.mean ?? 0)}); // prettier-ignore
  endLabels(plot, [end(trained, "trained", "var(--residual)"), end(untrained, "untrained", "var(--muted)")]);
  return svg;
}

function shape(projection: boolean): string {
  return projection ? "M-5,-5h10v10h-10z" : "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0";
}
