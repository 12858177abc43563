import {group, mean, sort} from "d3-array";
import {scaleLog, scalePoint} from "d3-scale";
import {line} from "d3-shape";
import {create} from "d3-selection";
import {endLabels, type EndLabel} from "../../draw/endLabels.js";
import {networkStyle} from "../../draw/networkStyle.js";
import {powerText} from "../../draw/powerText.js";
import type {LadderStart} from "./recordedLadder.js";
import type {TwinName} from "../../run/networkRun.js";
import {attributes} from "../../draw/attributes.js";
import {append} from "../../draw/append.js";

/** How many times larger the first gradient is at the stem than at the last unit. */
export interface StartRatio {
  readonly network: TwinName;
  readonly bn: boolean;
  readonly depth: number;
  /** Geometric mean over seeds, and each seed. */
  readonly ratio: number;
  readonly seeds: readonly number[];
}

/** Sums up first gradients by network, batch norm and depth. */
export function startRatios(starts: readonly LadderStart[]): readonly StartRatio[] {
  const groups = group(starts, ({network, bn, depth}) => `${network} ${String(bn)} ${depth}`);
  return [...groups.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const seeds = list.map(({stem, last}) => stem / last);
    return [
      {network: first.network, bn: first.bn, depth: first.depth, seeds, ratio: Math.exp(mean(seeds, Math.log) ?? NaN)}
    ];
  });
}

/** A ratio in words that a reader can hold: `× 200`, `÷ 40`, or a power of ten. */
export function ratioWords(ratio: number): string {
  const [sign, size] = ratio >= 1 ? ["×", ratio] : ["÷", 1 / ratio];
  if (size < 1e5) return `${sign} ${Number(size.toPrecision(2)).toLocaleString("en-US")}`;
  return `${sign} ${powerText(10 ** Math.round(Math.log10(size)))}`;
}

/** What happens to the gradient on its way from the last unit back to the stem, at the first step, by depth; filled with batch norm, hollow without. */
export function startGradients(
  starts: readonly LadderStart[],
  {width = 640, height = 320}: {readonly width?: number; readonly height?: number} = {}
): SVGSVGElement {
  const ratios = startRatios(starts);
  const depths = [...new Set(ratios.map(({depth}) => depth))].sort((a, b) => a - b);
  const narrow = width < 480;
  const margin = {top: 26, right: narrow ? 116 : 210, bottom: 38, left: 60};
  const x = scalePoint(depths, [margin.left + 12, width - margin.right]);
  const all = ratios.flatMap(({seeds}) => seeds);
  const y = scaleLog([Math.min(...all), Math.max(...all)], [height - margin.bottom, margin.top]).nice();
  const at = (depth: number): number => x(depth) ?? 0;
  const lines = sort(
    group(ratios, ({network, bn}) => `${network}, ${bn ? "with" : "without"} batch norm`),
    ([name]) => name
  );
  const words = lines.map(
    ([name, list]) => `${name}: ${list.map(({depth, ratio}) => `${ratioWords(ratio)} at ${depth} layers`).join(", ")}`
  );
  const title = `Gradient at the stem over gradient at the last unit, first step. ${words.join("; ")}.`;
  const svg = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 12
  }).style("color", "var(--muted)");
  svg.append("title").text(title);
  const plot = svg.append("g").attr("aria-hidden", "true");
  const powers = [-12, -9, -6, -3, 0, 3].map((power) => 10 ** power);
  const [low = 0, high = Infinity] = y.domain();
  for (const tick of powers.filter((power) => power >= low && power <= high)) {
    append(plot, "line", {
      x1: margin.left,
      x2: width - margin.right,
      y1: y(tick),
      y2: y(tick),
      stroke: tick === 1 ? "var(--ink)" : "var(--line)"
    });
    append(plot, "text", {
      x: margin.left - 6,
      y: y(tick),
      dy: "0.34em",
      "text-anchor": "end",
      fill: "currentColor"
    }).text(tick === 1 ? "equal" : ratioWords(tick));
  }
  for (const depth of depths)
    append(plot, "text", {
      x: at(depth),
      y: height - margin.bottom + 18,
      "text-anchor": "middle",
      fill: "currentColor"
    }).text(depth);
  append(plot, "text", {x: 4, y: 14, fill: "currentColor"}).text(
    narrow ? "↑ gradient at the stem ÷ at the last unit" : "↑ gradient at the stem, against that at the last unit"
  );
  append(plot, "text", {x: width - margin.right, y: height - 4, "text-anchor": "end", fill: "currentColor"}).text(
    "layers →"
  );
  const labels: EndLabel[] = [];
  for (const [name, list] of lines) {
    const [first] = list;
    if (first === undefined) continue;
    const {colour, dash} = networkStyle(first.network);
    const ordered = sort(list, ({depth}) => depth);
    const path = line<StartRatio>(
      ({depth}) => at(depth),
      ({ratio}) => y(ratio)
    );
    append(plot, "path", {
      d: path(ordered),
      fill: "none",
      stroke: colour,
      "stroke-width": first.bn ? 2.5 : 1.5,
      "stroke-dasharray": dash
    });
    for (const {depth, seeds} of ordered)
      for (const ratio of seeds)
        append(plot, "circle", {
          cx: at(depth),
          cy: y(ratio),
          r: 3.5,
          fill: first.bn ? colour : "var(--surface)",
          stroke: colour,
          "stroke-width": 1.5
        });
    const end = ordered.at(-1);
    const short = narrow ? name.replace(", with batch norm", ", BN").replace(", without batch norm", ", no BN") : name;
    if (end) labels.push({text: short, x: at(end.depth) + 2, y: y(end.ratio), colour});
  }
  endLabels(plot, labels);
  return svg.node() as SVGSVGElement;
}
