import {mean} from "d3";
import {dataTable} from "../../draw/dataTable.js";
import {play, type Motion} from "../../draw/motion.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import type {GridCell, RecordedGrid} from "../../run/recorded/recordedGrid.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {guessWords} from "../../ui/guess/guessWords.js";
import {onPaper} from "../../ui/guess/onPaper.js";
import {showFinding} from "../../ui/guess/showFinding.js";
import {labelledSelect} from "../../ui/labelled.js";
import {plate} from "../../ui/plate.js";
import {statusLine} from "../../ui/statusLine.js";
import {depthCurves} from "./depthCurves.js";
import {depthGuess} from "./depthGuess.js";
import {DEPTHS, depthScales} from "./depthScales.js";
import * as say from "../../words/en/lessons/degradationWords.js";
import {decimal} from "../../words/decimal.js";
import {networkName} from "../../words/en/networkWords.js";

/** An element that holds motion and observers until it is stopped. */
export interface DegradationLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** CSS pixels. */
const HEIGHT = 320;
/** Room that a handle takes beside its point, in CSS pixels. */
const HANDLE = 10;
const NORMS = [
  ["with", say.withBatchNormalization],
  ["without", say.withoutBatchNormalization]
] as const;
/** Milliseconds for the way from the guess to what was measured. */
const REVEAL = 600;

/** The guess beside what the plain networks among these runs came to. */
function comparison(cells: readonly GridCell[], guess: ReadonlyMap<number, number>): string {
  const plain = cells.filter(({network}) => network === "plain");
  const list = DEPTHS.map((depth) => {
    const losses = plain.filter((cell) => cell.depth === depth).map(({trainLoss}) => trainLoss);
    return {depth, guess: guess.get(depth) ?? 0, measured: mean(losses) ?? NaN};
  });
  return guessWords(list);
}

function captionOf({cells, lr, steps, provenance}: RecordedGrid, bn: boolean): string {
  const seeds = new Set(cells.map(({seed}) => seed)).size;
  return say.meanOfTheLastBatches(steps, decimal(bn ? lr.withNorm : lr.without), seeds, recordedWords(provenance));
}

function tableOf(cells: readonly GridCell[]): HTMLElement {
  const columns = [say.layers, say.seed, say.trainingLoss, say.validationAccuracy].map((label) => ({
    label,
    number: true
  }));
  const rows = cells.map((cell) => [
    networkName(cell.network),
    cell.depth,
    cell.seed,
    cell.trainLoss,
    cell.valAccuracy
  ]);
  return dataTable(say.trainingLossByDepth, [{label: say.network}, ...columns], rows);
}

/** The reader draws the plain network's training loss by depth, then sees what was measured; the page's `finding` (an id) waits for it. */
export function degradationLab(grid: RecordedGrid, finding?: string): DegradationLab {
  const status = statusLine(say.dragTheThreePoints);
  const guess = depthGuess(HEIGHT, () => figure.redraw());
  const norm = labelledSelect(say.withOrWithout, NORMS);
  const look = button(say.showWhatWasMeasured, show, true);
  const again = button(say.guessAgain, hide);
  const buttons = element("div", {className: "figure-controls"}, look);
  let shown = false;
  let revealed = 0;
  let motion: Motion | undefined;
  /** Whether it stands on paper, without a guess. */
  let isPrinted = false;

  const withNorm = (): boolean => norm.input.value === "with";
  /** Whether what was measured stands there. */
  const isTold = (): boolean => shown || isPrinted;
  const cellsShown = (): readonly GridCell[] => (isTold() ? grid.cells.filter(({bn}) => bn === withNorm()) : []);
  const figure = plate({
    title: say.trainingLossAfter120Steps,
    // Right above the picture, so that its handles lie over it and keep the focus while it is drawn again.
    above: [status, guess.board],
    draw(width) {
      guess.place(depthScales(width, HEIGHT));
      guess.offer(!isTold());
      if (isPrinted) return depthCurves(cellsShown(), {width, height: HEIGHT});
      const handles = shown ? 0 : HANDLE;
      return depthCurves(cellsShown(), {width, height: HEIGHT, guess: guess.values, revealed, handles});
    },
    below: [guess.sliders, buttons],
    caption: () => (isTold() ? captionOf(grid, withNorm()) : ""),
    table: {
      name: say.everyRun,
      make: () => (isTold() ? tableOf(cellsShown()) : element("p", {}, say.guessFirst))
    }
  });
  const reveal = (share: number): void => {
    revealed = share;
    figure.redraw();
  };
  function show(): void {
    shown = true;
    buttons.replaceChildren(norm.cell, again);
    motion?.stop();
    motion = play({duration: REVEAL, onFrame: reveal});
    status.textContent = comparison(cellsShown(), guess.values);
    showFinding(finding);
    norm.input.focus();
  }
  function hide(): void {
    motion?.stop();
    shown = false;
    buttons.replaceChildren(look);
    status.textContent = say.dragOrMoveTheSliders;
    figure.redraw();
    guess.focus();
  }
  norm.input.addEventListener("input", () => {
    motion?.stop();
    reveal(1);
    status.textContent = comparison(cellsShown(), guess.values);
  });
  const endPaper = onPaper(figure.element, () => {
    const turn = (printed: boolean): void => {
      isPrinted = printed;
      status.hidden = printed;
      figure.redraw();
    };
    if (!shown) turn(true);
    return () => turn(false);
  });
  return {
    element: figure.element,
    stop() {
      endPaper();
      motion?.stop();
      figure.stop();
    }
  };
}
