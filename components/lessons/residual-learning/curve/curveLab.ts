import {dataTable} from "../../../draw/dataTable.js";
import {errorText} from "../../../draw/numbers.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {element} from "../../../ui/element.js";
import {guessTwin} from "../../../ui/guess/guessTwin.js";
import {plate} from "../../../ui/plate.js";
import {demonstrationRun} from "../demonstration/demonstrationRun.js";
import type {CurveReport, RecordedCurve} from "./curveConfig.js";
import {curveControls, type CurveControls} from "./curveControls.js";
import {curvePictures} from "./curvePictures.js";
import {CURVE_TARGETS} from "./curveTargets.js";
import type {startDemonstration} from "../demonstrationClient.js";
import {sumView} from "./sumView.js";

/** The one-dimensional laboratory, and the picture of the sum that follows it. */
export interface CurveLab {
  readonly element: HTMLElement;
  readonly sum: HTMLElement;
  stop(): void;
}

/** The recorded reports of what the controls stand for: runs are recorded of the first target only. */
function recordedReports({runs}: RecordedCurve, controls: CurveControls): readonly CurveReport[] | undefined {
  if (controls.target() !== CURVE_TARGETS[0]?.id) return undefined;
  const chosen = controls.config();
  const same = (["blocks", "lr", "seed", "steps"] as const).map((key) => [key, chosen[key]] as const);
  return runs.find(({config}) => same.every(([key, value]) => config[key] === value))?.reports;
}

function errorTable(reports: readonly CurveReport[]): Node {
  const rows = reports.map(({step, residual, plain}) => [String(step), residual.loss, plain.loss]);
  const columns = ["Residual", "Plain"].map((label) => ({label, number: true}));
  return dataTable("Mean squared error by step", [{label: "Step"}, ...columns], rows);
}

/** The pad to draw on, beside the question and the run. */
function padAndRun(pad: HTMLElement, ...doing: readonly HTMLElement[]): HTMLElement {
  const invitation = "Draw a target here, or choose a point with the arrow keys and move it.";
  return element(
    "div",
    {className: "pad-and-player"},
    element("div", {}, element("p", {className: "pad-words"}, invitation), pad),
    element("div", {}, ...doing)
  );
}

/** A plain and a residual chain of blocks learn a curve that the reader chooses or draws, side by side. */
export function curveLab(recorded: RecordedCurve, start?: typeof startDemonstration): CurveLab {
  const controls = curveControls(() => run.reset());
  const question = guessTwin("Which chain will be closer to the target in the end?", "curve-guess");
  const run = demonstrationRun(
    "curve",
    {
      config: controls.config,
      recorded: () => recordedReports(recorded, controls),
      changed: show,
      words: ({residual, plain}) => `residual ${errorText(residual.loss)}, plain ${errorText(plain.loss)}`,
      verdict: ({residual, plain}) => question.verdict({residual: residual.loss, plain: plain.loss})
    },
    start
  );
  const source = (): string =>
    run.reports === recordedReports(recorded, controls)
      ? `${recordedWords(recorded.provenance, 1)}.`
      : "Computed on your device.";
  const draw = curvePictures();
  const figure = plate({
    above: [controls.element, padAndRun(controls.pad, question.element, run.element)],
    draw: () => draw({config: controls.config(), report: run.report, reports: run.reports}),
    caption: () =>
      `Thick grey: the target. Both chains start with the same weights and see the same 64 points. ${source()}`,
    table: {name: "error by step", make: () => errorTable(run.reports)}
  });
  figure.element.classList.add("curve-lab");
  const sum = sumView();
  function showSum(): void {
    const words = `All blocks of the residual chain together, at step ${run.report?.step ?? 0}. ${source()}`;
    sum.show(run.report?.residual.y, controls.config().target, words);
  }
  function show(): void {
    figure.redraw();
    showSum();
  }
  showSum();
  return {
    element: figure.element,
    sum: sum.element,
    stop() {
      figure.stop();
      sum.stop();
      run.stop();
    }
  };
}
