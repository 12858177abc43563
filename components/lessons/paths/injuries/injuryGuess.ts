import {mean} from "d3-array";
import {lesionCurves, lesionScales} from "./lesionCurves.js";
import type {RecordedLesions} from "../recordedLesions.js";
import {button} from "../../../ui/button.js";
import {guessHandle} from "../../../ui/guessHandle.js";
import {injuryLab} from "./injuryLab.js";
import type {LesionRunner} from "../lesionRunner.js";
import {onResize} from "../../../ui/onResize.js";
import {statusLine} from "../../../ui/statusLine.js";

/** Numbers of units that the reader guesses for; every network starts at no error. */
const ASKED = [1, 3, 6] as const;
const MOST = 10;
const HEIGHT = 300;
const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** The reader draws the residual network's error by the number of units taken out, then explores what was recorded. */
export function injuryGuess(recorded: RecordedLesions, runner: LesionRunner): HTMLElement {
  const element = document.createElement("div");
  const figure = document.createElement("figure");
  const status = statusLine(
    "How many of the test digits will the residual network get wrong? Drag the points, or use the arrow keys."
  );
  const guess = new Map<number, number>([[0, 0], ...ASKED.map((k): [number, number] => [k, 0.5])]);
  const plot = document.createElement("div");
  const board = document.createElement("div");
  board.className = "guess-board";
  const handles = ASKED.map((k) => ({
    k,
    handle: guessHandle({
      label: `Guess with ${k} ${k === 1 ? "unit" : "units"} out`,
      minimum: 0,
      maximum: 1,
      step: 0.05,
      valueAt: (y) => lesionScales(MOST, 640, HEIGHT).y.invert(y),
      onChange: (value) => {
        guess.set(k, value);
        draw();
      },
      words: percent
    })
  }));
  board.append(plot, ...handles.map(({handle}) => handle.element));
  const reveal = button("Show what was measured", show, true);
  const buttons = document.createElement("div");
  buttons.className = "figure-controls";
  buttons.append(reveal);
  figure.append(status, board, buttons);
  element.append(figure);

  function draw(): void {
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    plot.replaceChildren(lesionCurves([], {along: "units taken out", most: MOST, guess, width, height: HEIGHT}));
    const {x, y} = lesionScales(MOST, width, HEIGHT);
    for (const {k, handle} of handles) {
      const value = guess.get(k) ?? 0;
      handle.place(x(k), y(value), value);
    }
  }
  function show(): void {
    stopResizing();
    const lab = injuryLab(recorded, runner, guess);
    const deletions = recorded.networks.find(({network}) => network === "residual")?.deletions ?? [];
    const words = ASKED.map((k) => {
      const measured = 1 - (mean(deletions.find((trial) => trial.k === k)?.accuracies ?? []) ?? NaN);
      return `${k} out: guessed ${percent(guess.get(k) ?? 0)}, measured ${percent(measured)}`;
    });
    element.replaceChildren(lab);
    const line = lab.querySelector("[role=status]");
    if (line) line.textContent = `Error of the residual network. ${words.join("; ")}.`;
    lab.querySelector("select")?.focus();
  }
  draw();
  const stopResizing = onResize(plot, draw);
  return element;
}
