import {blockCurves} from "./blockCurves.js";
import {chainCurves} from "./chainCurves.js";
import {errorCurves} from "./errorCurves.js";
import {errorText} from "../identity/errorText.js";
import {dataTable} from "../../../draw/dataTable.js";
import {CURVE_TARGETS, CURVE_X, curveError, type CurveReport, type RecordedCurve} from "./curveConfig.js";
import type {startDemonstration} from "../demonstrationClient.js";
import {curveControls} from "./curveControls.js";
import {guessTwin} from "../../../ui/guessTwin.js";
import {lessonPlayer} from "./lessonPlayer.js";
import {openTable} from "../../../ui/openTable.js";
import {onResize} from "../../../ui/onResize.js";
import {recordedWords} from "../../../run/recordedWords.js";
import {sumView} from "./sumView.js";

/** The one-dimensional laboratory, and the picture of the sum that follows it. */
export interface CurveLab {
  readonly element: HTMLElement;
  readonly sum: HTMLElement;
  stop(): void;
}

/** A plain and a residual chain of blocks learn a curve that the reader chooses or draws, side by side. */
export function curveLab(recorded: RecordedCurve, start?: typeof startDemonstration): CurveLab {
  const element = document.createElement("figure");
  element.className = "curve-lab";
  const controls = curveControls(() => player.reset());
  const question = guessTwin("Which chain will be closer to the target in the end?", "curve-guess");
  const [curves, errors] = [document.createElement("div"), document.createElement("div")];
  const blocks = document.createElement("div");
  blocks.className = "block-rows";
  const caption = document.createElement("figcaption");
  const table = openTable("error by step", (reports: readonly CurveReport[]) => {
    const rows = reports.map(({step, residual, plain}) => [String(step), residual.loss, plain.loss]);
    const columns = ["Residual", "Plain"].map((label) => ({label, number: true}));
    return dataTable("Mean squared error by step", [{label: "Step"}, ...columns], rows);
  });
  const sum = sumView();
  const figures = document.createElement("div");
  figures.className = "side-by-side";
  figures.append(curves, errors);

  const recordedRun = () => {
    const config = controls.config();
    if (controls.target() !== CURVE_TARGETS[0]?.id) return undefined;
    return recorded.runs.find(
      (run) =>
        run.config.blocks === config.blocks &&
        run.config.lr === config.lr &&
        run.config.seed === config.seed &&
        run.config.steps === config.steps
    );
  };
  function draw(report: CurveReport | undefined, reports: readonly CurveReport[]): void {
    const {target, steps} = controls.config();
    const width = Math.max(280, Math.min(curves.clientWidth || 480, 560));
    curves.replaceChildren(chainCurves(target, report, {width}));
    const mean = target.reduce((total, h) => total + h / target.length, 0);
    const constant = curveError(
      target.map(() => mean),
      target
    );
    const series = (["residual", "plain"] as const).map((network) => ({
      network,
      values: reports.flatMap(({losses}) => losses[network])
    }));
    const chart = errorCurves(series, {
      name: "Error of both chains",
      yLabel: "mean squared error",
      steps,
      decades: [-5, 1],
      levels: [
        {text: "the best constant", value: constant},
        {text: "copying x", value: curveError(CURVE_X, target)}
      ],
      at: report?.step ?? 0,
      width,
      height: 320
    });
    errors.replaceChildren(chart);
    drawBlocks(report);
    const from =
      reports === recordedRun()?.reports ? `${recordedWords(recorded.provenance, 1)}.` : "Computed on your device.";
    caption.textContent = `Thick grey: the target. Both chains start with the same weights and see the same 64 points. ${from}`;
    sum.show(
      report?.residual.y,
      target,
      `All blocks of the residual chain together, at step ${report?.step ?? 0}. ${from}`
    );
    table.show(reports);
  }
  function drawBlocks(report: CurveReport | undefined): void {
    if (report === undefined) {
      blocks.replaceChildren();
      return;
    }
    const rows = (["residual", "plain"] as const).flatMap((network) => {
      const name = document.createElement("p");
      name.textContent =
        network === "residual"
          ? "Residual: every block adds its curve to what comes in"
          : "Plain: every block hands its curve on instead";
      return [name, blockCurves(network, report[network].parts, {width: blocks.clientWidth || 640})];
    });
    blocks.replaceChildren(...rows);
  }
  const player = lessonPlayer(
    "curve",
    {
      config: controls.config,
      recorded: () => recordedRun()?.reports,
      draw,
      words: ({residual, plain}) => `residual ${errorText(residual.loss)}, plain ${errorText(plain.loss)}`,
      verdict: ({residual, plain}) => question.verdict({residual: residual.loss, plain: plain.loss})
    },
    start
  );
  const padFigure = document.createElement("div");
  const padWords = document.createElement("p");
  padWords.className = "pad-words";
  padWords.textContent = "Draw a target here, or choose a point with the arrow keys and move it.";
  padFigure.append(padWords, controls.pad);
  const doing = document.createElement("div");
  doing.append(question.element, player.element);
  const top = document.createElement("div");
  top.className = "pad-and-player";
  top.append(padFigure, doing);
  element.append(controls.element, top, figures, blocks, caption, table.element);
  player.reset();
  const stopResizing = onResize(figures, () => player.redraw());
  return {
    element,
    sum: sum.element,
    stop() {
      stopResizing();
      sum.stop();
      player.stop();
    }
  };
}
