import {dataTable} from "../../../draw/dataTable.js";
import {errorText} from "../../../draw/numbers.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {element} from "../../../ui/element.js";
import {plate} from "../../../ui/plate.js";
import {closerWords} from "../closerWords.js";
import {demonstrationRun} from "../demonstration/demonstrationRun.js";
import type {CurveReport, RecordedCurve} from "./curveConfig.js";
import {curveControls, type CurveControls} from "./curveControls.js";
import {curvePictures} from "./curvePictures.js";
import {CURVE_TARGETS} from "./curveTargets.js";
import type {startDemonstration} from "../demonstrationClient.js";
import {depthView} from "./depthView.js";
import {sumView, type SumView} from "./sumView.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";
import {decimal} from "../../../words/decimal.js";

/** The one-dimensional laboratory, with the pictures that follow it. */
export interface CurveLab {
  readonly element: HTMLElement;
  /** Both chains' lines after each block, at the end of the run. */
  readonly depth: HTMLElement;
  /** The residual chain as a sum; at first that of the recorded |x|, whose arrows are long. */
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

/** The sum as it is first seen: the recorded chain that has learned |x|. */
function showBend(sum: SumView, {bend: {config, report}, provenance}: RecordedCurve): void {
  const words = say.theResidualChainOfBlocks(
    config.blocks,
    config.steps,
    decimal(config.lr),
    recordedWords(provenance, config.seed)
  );
  sum.show(report.residual.y, config.target, words);
}

function errorTable(reports: readonly CurveReport[]): Node {
  const rows = reports.map(({step, residual, plain}) => [String(step), residual.loss, plain.loss]);
  const columns = [say.residual, say.plain].map((label) => ({label, number: true}));
  return dataTable(say.meanSquaredErrorByStep, [{label: say.step}, ...columns], rows);
}

/** Where the pad would stand over the run it is folded. */
const UPRIGHT = "(max-width: 760px)";

/** The pad to draw on, beside the run. */
function padAndRun(pad: HTMLElement, doing: HTMLElement): HTMLElement {
  const draw = element("details", {className: "pad-fold", open: !matchMedia(UPRIGHT).matches});
  const how = element("p", {className: "pad-words"}, say.drawInIt);
  draw.append(element("summary", {}, say.aTargetOfYourOwn), how, pad);
  return element("div", {className: "pad-and-player"}, draw, doing);
}

/** A plain and a residual chain of blocks learn a curve that the reader chooses or draws, side by side. */
export function curveLab(recorded: RecordedCurve, start?: typeof startDemonstration): CurveLab {
  const controls = curveControls(() => run.reset());
  const run = demonstrationRun(
    "curve",
    {
      config: controls.config,
      recorded: () => recordedReports(recorded, controls),
      changed: show,
      words: ({residual, plain}) => say.residualPlain(errorText(residual.loss), errorText(plain.loss)),
      verdict: ({residual, plain}) => closerWords({residual: residual.loss, plain: plain.loss})
    },
    start
  );
  const source = (): string =>
    run.reports === recordedReports(recorded, controls)
      ? `${recordedWords(recorded.provenance, 1)}.`
      : say.computedOnYourDevice;
  const draw = curvePictures();
  const figure = plate({
    above: [controls.element, padAndRun(controls.pad, run.element)],
    draw: (width) => draw({config: controls.config(), report: run.report, reports: run.reports}, width),
    caption: () => say.thickGreyIsTheTarget(source()),
    table: {name: say.errorByStep, make: () => errorTable(run.reports)}
  });
  figure.element.classList.add("curve-lab");
  const [depth, sum] = [depthView(), sumView()];
  function showDepth(): void {
    const {blocks, steps, target} = controls.config();
    depth.show(run.reports.at(-1), target, say.blocksAfterStepsThick(blocks, steps, source()));
  }
  function show(): void {
    figure.redraw();
    showDepth();
    const words = say.allBlocksTogether(run.report?.step ?? 0, source());
    sum.show(run.report?.residual.y, controls.config().target, words);
  }
  showDepth();
  showBend(sum, recorded);
  return {
    element: figure.element,
    depth: depth.element,
    sum: sum.element,
    stop() {
      for (const part of [figure, depth, sum, run]) part.stop();
    }
  };
}
