import {mean, min, max} from "d3-array";
import {DEPTHS, depthCurves, type DepthQuantity} from "./depthCurves.js";
import type {GridCell, RecordedGrid} from "../../run/recordedGrid.js";
import {DEFAULT_CONFIG, formatHash} from "../../run/runConfig.js";
import {labelledSelect} from "../../ui/labelled.js";
import {onResize} from "../../ui/onResize.js";
import {recordedWords} from "../../run/recordedWords.js";

const CONDITIONS = [
  {network: "residual", bn: true, title: "Residual, with batch normalization"},
  {network: "plain", bn: true, title: "Plain, with batch normalization"},
  {network: "residual", bn: false, title: "Residual, without batch normalization"},
  {network: "plain", bn: false, title: "Plain, without batch normalization"}
] as const;
const FORMATS: Readonly<Record<DepthQuantity, (value: number) => string>> = {
  trainLoss: (value) => value.toFixed(2),
  valAccuracy: (value) => `${(100 * value).toFixed(0)} %`
};

/** All four conditions side by side on the same axes, and a table whose cells open the laboratory with their settings. */
export function gridExplorer(grid: RecordedGrid): HTMLElement {
  const element = document.createElement("figure");
  const seeds = [...new Set(grid.cells.map(({seed}) => seed))];
  const quantity = labelledSelect("Show", [
    ["trainLoss", "Training loss"],
    ["valAccuracy", "Validation accuracy"]
  ]);
  const chosen = labelledSelect("Seed", [
    ["", "All"],
    ...seeds.map((seed): [string, string] => [String(seed), String(seed)])
  ]);
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(quantity.cell, chosen.cell);
  const panels = document.createElement("div");
  panels.className = "small-multiples";
  const table = document.createElement("div");
  const caption = document.createElement("figcaption");
  caption.textContent = `Each dot is one seed; line and band: mean and range of ${seeds.length}. All runs take ${grid.steps} steps, at learning rate ${grid.lr.withNorm} with batch normalization and ${grid.lr.without} without. ${recordedWords(grid.provenance)} (npm run record -- grid).`;
  element.append(controls, panels, caption, table);

  const of = (bn: boolean, network: string): readonly GridCell[] =>
    grid.cells.filter((cell) => cell.bn === bn && cell.network === network);
  const draw = (): void => {
    const what = quantity.input.value as DepthQuantity;
    const seed = chosen.input.value === "" ? undefined : Number(chosen.input.value);
    const room = Math.min(element.clientWidth || 640, 960);
    const width = room >= 620 ? Math.floor((room - 16) / 2) : Math.max(280, room);
    panels.replaceChildren(
      ...CONDITIONS.map(({network, bn, title}) => {
        const panel = document.createElement("div");
        const heading = document.createElement("p");
        heading.className = "panel-title";
        heading.textContent = title;
        const svg = depthCurves(of(bn, network), {quantity: what, seed, width, height: 220});
        svg.setAttribute("aria-label", `${title}: ${svg.getAttribute("aria-label") ?? ""}`);
        panel.append(heading, svg);
        return panel;
      })
    );
    table.replaceChildren(gridTable(grid, what, seed));
  };
  controls.addEventListener("input", draw);
  draw();
  onResize(element, draw);
  return element;
}

/** Mean, range and a link to the laboratory for every cell; with a seed, that run alone. */
function gridTable(grid: RecordedGrid, quantity: DepthQuantity, seed: number | undefined): HTMLElement {
  const scroll = document.createElement("div");
  scroll.className = "table-scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", "Every cell of the grid");
  const table = document.createElement("table");
  table.createCaption().textContent = `${quantity === "trainLoss" ? "Training loss, nats" : "Validation accuracy"}: ${seed === undefined ? "mean and range over the seeds" : `seed ${seed}`}`;
  const head = table.createTHead().insertRow();
  for (const label of ["Network", ...DEPTHS.map((depth) => `${depth} layers`)]) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = label;
    head.append(cell);
  }
  const body = table.createTBody();
  const write = FORMATS[quantity];
  for (const {network, bn, title} of CONDITIONS) {
    const row = body.insertRow();
    const name = document.createElement("th");
    name.scope = "row";
    name.textContent = title;
    row.append(name);
    for (const depth of DEPTHS) {
      const cells = grid.cells.filter(
        (cell) =>
          cell.network === network &&
          cell.bn === bn &&
          cell.depth === depth &&
          (seed === undefined || cell.seed === seed)
      );
      const values = cells.map((cell) => cell[quantity]).filter(Number.isFinite);
      const [low, high] = [min(values), max(values)];
      const spread =
        cells.length > 1 && low !== undefined && high !== undefined ? ` (${write(low)}–${write(high)})` : "";
      const link = document.createElement("a");
      const config = {
        ...DEFAULT_CONFIG,
        skip: network === "residual" ? ("on" as const) : ("off" as const),
        bn,
        depth,
        steps: grid.steps,
        seed: seed ?? DEFAULT_CONFIG.seed,
        lr: bn ? grid.lr.withNorm : grid.lr.without
      };
      link.href = `./training-lab${formatHash(config)}`;
      link.textContent = "run it here";
      link.setAttribute("aria-label", `run it here: ${title}, ${depth} layers, seed ${config.seed}`);
      row.insertCell().append(`${values.length > 0 ? write(mean(values) ?? NaN) : "diverged"}${spread} `, link);
    }
  }
  scroll.append(table);
  return scroll;
}
