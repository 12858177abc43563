import {DEPTHS, depthCurves} from "../figures/depthCurves.js";
import {dataTable} from "../marks/dataTable.js";
import type {RecordedGrid} from "../model/recordedGrid.js";
import {button} from "./button.js";
import {labelled, labelledSelect} from "./labelled.js";
import {onResize} from "./onResize.js";

/** The reader guesses the plain network's training loss by depth, then sees what was measured. */
export function degradationLab(grid: RecordedGrid): HTMLElement {
  const element = document.createElement("figure");
  const controls = document.createElement("div");
  controls.className = "run-controls";
  const sliders = DEPTHS.map((depth) => {
    const input = document.createElement("input");
    input.type = "range";
    input.min = "0";
    input.max = "2.5";
    input.step = "0.05";
    input.value = "1";
    const control = labelled(`Plain, ${depth} layers`, input);
    controls.append(control.cell);
    return {depth, input};
  });
  const norm = labelledSelect("With or without", [
    ["with", "With batch normalization"],
    ["without", "Without batch normalization"]
  ]);
  const reveal = button("Show what was measured", show, true);
  const buttons = document.createElement("div");
  buttons.className = "figure-controls";
  buttons.append(reveal);
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  caption.setAttribute("aria-live", "polite");
  const table = document.createElement("details");
  const {packages, backend, runtime, date} = grid.provenance;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  let shown = false;

  const cellsShown = () => grid.cells.filter(({bn}) => bn === (norm.input.value === "with"));
  const draw = (): void => {
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    const guess = new Map(sliders.map(({depth, input}) => [depth, Number(input.value)]));
    plot.replaceChildren(depthCurves(shown ? cellsShown() : [], {width, guess}));
    if (!shown) {
      caption.textContent =
        "Move the three sliders: how well has a plain network fitted its training images after 120 steps?";
      return;
    }
    const lr = norm.input.value === "with" ? grid.lr.withNorm : grid.lr.without;
    const seeds = new Set(grid.cells.map(({seed}) => seed)).size;
    caption.textContent = `Mean of the last 20 batches of ${grid.steps} steps, learning rate ${lr}; band and dots: ${seeds} seeds. Recorded on ${backend}, ${runtime}, ${versions.join(", ")}, ${date.slice(0, 10)}.`;
    const rows = cellsShown().map((cell) => [cell.network, cell.depth, cell.seed, cell.trainLoss, cell.valAccuracy]);
    const summary = document.createElement("summary");
    summary.textContent = "Data table: every run";
    const columns = ["Layers", "Seed", "Training loss", "Validation accuracy"].map((label) => ({label, number: true}));
    table.replaceChildren(summary, dataTable("Training loss by depth", [{label: "Network"}, ...columns], rows));
  };
  function show(): void {
    shown = true;
    buttons.replaceChildren(norm.cell);
    draw();
    norm.input.focus();
  }
  controls.addEventListener("input", draw);
  norm.input.addEventListener("input", draw);
  element.append(controls, buttons, plot, caption, table);
  draw();
  onResize(plot, draw);
  return element;
}
