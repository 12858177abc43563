import type {TwinName} from "../../../run/networkRun.js";
import {element} from "../../../ui/element.js";
import {errorCurves} from "../errorCurves.js";
import {chartHeight} from "../chartHeight.js";
import {blockCurves} from "./blockCurves.js";
import {chainCurves} from "./chainCurves.js";
import {CURVE_X, curveError, type CurveConfig, type CurveReport} from "./curveConfig.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";

/** What is shown of both chains: a step of a run with all that came before it. */
export interface ShownCurves {
  readonly config: CurveConfig;
  /** Undefined: nothing has been computed. */
  readonly report: CurveReport | undefined;
  readonly reports: readonly CurveReport[];
}

const NETWORKS = ["residual", "plain"] as const;
const BLOCKS: Readonly<Record<TwinName, string>> = {
  residual: say.residualBlocksAdd,
  plain: say.plainBlocksHandOn
};

/** Both chains' errors by step, beside what two simple answers score. */
function errors({config: {target, steps}, report, reports}: ShownCurves, width: number): SVGSVGElement {
  const mean = target.reduce((total, h) => total + h / target.length, 0);
  const series = NETWORKS.map((network) => ({network, values: reports.flatMap(({losses}) => losses[network])}));
  const constant = target.map(() => mean);
  return errorCurves(series, {
    name: say.errorOfBothChains,
    yLabel: say.meanSquaredError,
    steps,
    decades: [-5, 1],
    levels: [
      {text: say.theBestConstant, value: curveError(constant, target)},
      {text: say.copyingX, value: curveError(CURVE_X, target)}
    ],
    at: report?.step ?? 0,
    width,
    height: chartHeight(width, 320)
  });
}

/** From this width on curves and errors have room beside each other, and what lies between them (`.side-by-side`). CSS pixels. */
const BESIDE = {from: 656, gap: 16} as const;

/**
 * The pictures of the one-dimensional laboratory: curves and errors side by side, below them every block. Gives what draws them for a
 * width in CSS pixels.
 */
export function curvePictures(): (shown: ShownCurves, width?: number) => readonly Node[] {
  const [curves, curveErrors] = [element("div"), element("div")];
  const figures = element("div", {className: "side-by-side"}, curves, curveErrors);
  const blocks = element("div", {className: "block-rows"});
  return (shown, across = 640) => {
    const {config, report} = shown;
    const width = across < BESIDE.from ? across : (across - BESIDE.gap) / 2;
    curves.replaceChildren(chainCurves(config.target, report, {width, height: chartHeight(width, 320)}));
    curveErrors.replaceChildren(errors(shown, width));
    blocks.replaceChildren(
      ...(report === undefined
        ? []
        : NETWORKS.flatMap((network) => [
            element("p", {}, BLOCKS[network]),
            blockCurves(network, report[network].parts, {width: across})
          ]))
    );
    return [figures, blocks];
  };
}
