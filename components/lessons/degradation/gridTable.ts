import type {RecordedGrid} from "../../run/recorded/recordedGrid.js";
import {DEFAULT_CONFIG, formatHash} from "../../run/runConfig.js";
import {element} from "../../ui/element.js";
import {DEPTH_AXES, DEPTHS} from "./depthScales.js";
import {depthSummary, type DepthQuantity} from "./depthSummary.js";
import {GRID_CONDITIONS, type GridCondition} from "./gridConditions.js";
import * as say from "../../words/en/lessons/degradationWords.js";

type Depth = (typeof DEPTHS)[number];

/** The link to the laboratory with the settings of a cell. */
function labLink(grid: RecordedGrid, {network, bn, title}: GridCondition, depth: Depth, seed?: number): HTMLElement {
  const config = {
    ...DEFAULT_CONFIG,
    skip: network === "residual" ? ("on" as const) : ("off" as const),
    bn,
    depth,
    steps: grid.steps,
    seed: seed ?? DEFAULT_CONFIG.seed,
    lr: bn ? grid.lr.withNorm : grid.lr.without
  };
  const link = element("a", {href: `./training-lab${formatHash(config)}`}, say.runItHere);
  link.setAttribute("aria-label", say.runItHereOf(title, depth, config.seed));
  return link;
}

/** Mean and range of the runs at one depth; of one run its value. */
function cellWords(
  {cells}: RecordedGrid,
  {network, bn}: GridCondition,
  depth: Depth,
  quantity: DepthQuantity,
  seed?: number
): string {
  const runs = cells.filter(
    (cell) =>
      cell.network === network && cell.bn === bn && cell.depth === depth && (seed === undefined || cell.seed === seed)
  );
  const [summary] = depthSummary(runs, quantity);
  if (summary === undefined || summary.values.length === 0) return `${say.diverged} `;
  const {write} = DEPTH_AXES[quantity];
  const spread = runs.length > 1 ? ` (${write(summary.low)}–${write(summary.high)})` : "";
  return `${write(summary.mean)}${spread} `;
}

function tableHead(): HTMLElement {
  const labels = [say.network, ...DEPTHS.map((depth) => say.layersOf(depth))];
  return element("thead", {}, element("tr", {}, ...labels.map((label) => element("th", {scope: "col"}, label))));
}

/** Mean, range and a link to the laboratory for every cell; with a seed, that run alone. */
export function gridTable(grid: RecordedGrid, quantity: DepthQuantity, seed?: number): HTMLElement {
  const rows = GRID_CONDITIONS.map((condition) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, condition.title),
      ...DEPTHS.map((depth) =>
        element("td", {}, cellWords(grid, condition, depth, quantity, seed), labLink(grid, condition, depth, seed))
      )
    )
  );
  const what = quantity === "trainLoss" ? say.trainingLossNats : say.validationAccuracy;
  const runs = seed === undefined ? say.meanAndRange : say.seedOf(seed);
  const caption = element("caption", {}, `${what}: ${runs}`);
  const table = element("table", {}, caption, tableHead(), element("tbody", {}, ...rows));
  const scroll = element("div", {className: "table-scroll grid-table", tabIndex: 0}, table);
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", say.everyCellOfTheGrid);
  return scroll;
}
