import {format} from "d3-format";
import {scaleLinear} from "d3-scale";
import {endLabels} from "../../draw/endLabels.js";
import {MARGIN, plotFrame} from "../../draw/plotFrame.js";
import type {UnitSize} from "./unitSize.js";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";

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
    yLabel: "size of {f}(x) beside x",
    xTicks: [],
    yTicks: [0, 0.25, 0.5, 0.75, 1, ...(top > 1.5 ? [1.5] : [])],
    yFormat: percent
  });
  for (const stage of stages) {
    const indices = trained.flatMap((unit, i) => (unit.stage === stage ? [i] : []));
    const [first = 0, last = 0] = [indices[0], indices.at(-1)];
    if (first > 0)
      append(plot, "line", {
        x1: x(first - 0.5),
        x2: x(first - 0.5),
        y1: MARGIN.top + 4,
        y2: height - MARGIN.bottom,
        stroke: "var(--line)",
        "stroke-dasharray": "4 3"
      });
    append(plot, "text", {
      x: x((first + last) / 2),
      y: MARGIN.top + 12,
      "text-anchor": "middle",
      fill: "var(--muted)"
    }).text(width < 520 ? String(stage) : `stage ${stage}`);
    const means = indices.map((i): [number, number] => [x(i), y(trained[i]?.mean ?? 0)]);
    append(plot, "path", {
      d: `M${means.join("L")}`,
      fill: "none",
      stroke: "var(--residual)",
      "stroke-width": 1.5,
      "stroke-opacity": 0.6
    });
  }
  untrained.forEach(({mean, projection}, i) => {
    const mark = plot.append("path").attr("transform", `translate(${x(i)},${y(mean)})`);
    attributes(mark, {d: shape(projection), fill: "none", stroke: "var(--muted)", "stroke-width": 1.5});
  });
  trained.forEach(({mean, low, high, projection}, i) => {
    const colour = projection ? "var(--projection)" : "var(--residual)";
    const unit = plot.append("g").attr("data-part", projection ? "projection" : "f");
    append(unit, "line", {x1: x(i), x2: x(i), y1: y(low), y2: y(high), stroke: colour, "stroke-width": 2});
    append(unit, "path", {transform: `translate(${x(i)},${y(mean)})`, d: shape(projection), fill: colour});
  });
  const end = (units: readonly UnitSize[], text: string, colour: string) => ({
    text,
    colour,
    x: x(units.length - 1),
    y: y(units.at(-1)?.mean ?? 0)
  });
  endLabels(plot, [end(trained, "trained", "var(--residual)"), end(untrained, "untrained", "var(--muted)")]);
  return svg;
}

function shape(projection: boolean): string {
  return projection ? "M-5,-5h10v10h-10z" : "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0";
}
