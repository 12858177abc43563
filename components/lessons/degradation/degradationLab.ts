import {mean} from "d3-array";
import {DEPTHS, depthCurves, depthScales} from "./depthCurves.js";
import {dataTable} from "../../draw/dataTable.js";
import {play, type Motion} from "../../draw/motion.js";
import type {RecordedGrid} from "../../run/recordedGrid.js";
import {button} from "../../ui/button.js";
import {guessHandle} from "../../ui/guessHandle.js";
import {guessWords} from "../../ui/guessWords.js";
import {labelled, labelledSelect} from "../../ui/labelled.js";
import {reach} from "../../ui/milestone.js";
import {onResize} from "../../ui/onResize.js";
import {recordedWords} from "../../run/recordedWords.js";
import {statusLine} from "../../ui/statusLine.js";

const HEIGHT = 320;
const RANGE = {minimum: 0, maximum: 2.5, step: 0.05} as const;

/** The reader draws the plain network's training loss by depth, then sees what was measured. */
export function degradationLab(grid: RecordedGrid): HTMLElement {
  const element = document.createElement("figure");
  const controls = document.createElement("div");
  controls.className = "run-controls";
  const status = statusLine(
    "Drag the three points: how well has a plain network fitted its training images after 120 steps?"
  );
  const guess = new Map<number, number>(DEPTHS.map((depth) => [depth, 1]));
  const set = (depth: number, value: number): void => {
    guess.set(depth, value);
    draw();
  };
  const sliders = DEPTHS.map((depth) => {
    const input = document.createElement("input");
    Object.assign(input, {type: "range", min: RANGE.minimum, max: RANGE.maximum, step: RANGE.step, value: 1});
    controls.append(labelled(`Plain, ${depth} layers`, input).cell);
    input.addEventListener("input", () => set(depth, Number(input.value)));
    return {depth, input};
  });
  const norm = labelledSelect("With or without", [
    ["with", "With batch normalization"],
    ["without", "Without batch normalization"]
  ]);
  const reveal = button("Show what was measured", show, true);
  const again = button("Guess again", hide);
  const buttons = document.createElement("div");
  buttons.className = "figure-controls";
  buttons.append(reveal);
  const plot = document.createElement("div");
  const board = document.createElement("div");
  board.className = "guess-board";
  const caption = document.createElement("figcaption");
  const table = document.createElement("details");
  const handles = DEPTHS.map((depth) => ({
    depth,
    handle: guessHandle({
      ...RANGE,
      label: `Guess at ${depth} layers`,
      valueAt: (y) => depthScales(640, HEIGHT).y.invert(y),
      onChange: (value) => set(depth, value),
      words: (value) => `${value.toFixed(2)} nats`
    })
  }));
  board.append(plot, ...handles.map(({handle}) => handle.element));
  let shown = false;
  let revealed = 0;
  let motion: Motion | undefined;

  const cellsShown = () => grid.cells.filter(({bn}) => bn === (norm.input.value === "with"));
  function draw(): void {
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    plot.replaceChildren(
      depthCurves(shown ? cellsShown() : [], {width, height: HEIGHT, guess, revealed, handles: shown ? 0 : 10})
    );
    table.hidden = !shown;
    const {x, y} = depthScales(width, HEIGHT);
    for (const {depth, handle} of handles) {
      const value = guess.get(depth) ?? 0;
      handle.place(x(depth), y(value), value);
      handle.element.hidden = shown;
    }
    for (const {depth, input} of sliders) input.value = String(guess.get(depth));
    controls.hidden = shown;
  }
  const tell = (): void => {
    const lr = norm.input.value === "with" ? grid.lr.withNorm : grid.lr.without;
    const seeds = new Set(grid.cells.map(({seed}) => seed)).size;
    const plain = cellsShown().filter(({network}) => network === "plain");
    const list = DEPTHS.map((depth) => ({
      depth,
      guess: guess.get(depth) ?? 0,
      measured:
        mean(
          plain.filter((cell) => cell.depth === depth),
          ({trainLoss}) => trainLoss
        ) ?? NaN
    }));
    status.textContent = guessWords(list);
    caption.textContent = `Mean of the last 20 batches of ${grid.steps} steps, learning rate ${lr}; band and dots: ${seeds} seeds. ${recordedWords(grid.provenance)}.`;
    const rows = cellsShown().map((cell) => [cell.network, cell.depth, cell.seed, cell.trainLoss, cell.valAccuracy]);
    const summary = document.createElement("summary");
    summary.textContent = "Data table: every run";
    const columns = ["Layers", "Seed", "Training loss", "Validation accuracy"].map((label) => ({label, number: true}));
    table.replaceChildren(summary, dataTable("Training loss by depth", [{label: "Network"}, ...columns], rows));
  };
  function show(): void {
    shown = true;
    buttons.replaceChildren(norm.cell, again);
    motion?.stop();
    motion = play({
      duration: 600,
      onFrame: (time) => {
        revealed = time;
        draw();
      }
    });
    tell();
    reach(element, "guess compared");
    norm.input.focus();
  }
  function hide(): void {
    motion?.stop();
    shown = false;
    buttons.replaceChildren(reveal);
    caption.textContent = "";
    table.replaceChildren();
    status.textContent = "Drag the three points, or move the sliders, and compare again.";
    draw();
    handles[0]?.handle.element.focus();
  }
  norm.input.addEventListener("input", () => {
    motion?.stop();
    revealed = 1;
    draw();
    tell();
  });
  element.append(status, board, controls, buttons, caption, table);
  draw();
  onResize(plot, draw);
  return element;
}
