import {IDENTITY_SHAPE, type IdentityReport} from "../../../run/identityConfig.js";
import {element} from "../../../ui/element.js";
import {errorCurves} from "../errorCurves.js";
import {greyRows} from "../greyRows.js";
import * as say from "../../../words/en/lessons/residualLearningFiguresWords.js";

/** What is shown of both stacks: a step of a run with all that came before it. */
export interface ShownCopies {
  /** Planned steps. */
  readonly steps: number;
  /** Undefined: nothing has been computed. */
  readonly report: IdentityReport | undefined;
  readonly reports: readonly IdentityReport[];
}

const NETWORKS = ["residual", "plain"] as const;
/** The three measures, as they are drawn. */
const FIGURES = [
  {key: "error", name: say.errorOfTheCopy, yLabel: say.errorZeroOutputIs1, decades: [-6, 3]},
  {key: "on", name: say.shareOfInnerReLUs, yLabel: say.innerReLUsThatAre},
  {key: "ratio", name: say.sizeOfFBesideX, yLabel: say.branchBesideX, decades: [-3, 2]}
] as const;

/** One measure of both stacks by step. */
function curves(
  {key, ...options}: (typeof FIGURES)[number],
  {steps, report, reports}: ShownCopies,
  width: number
): SVGSVGElement {
  const series = NETWORKS.map((network) => ({
    network,
    values: reports.flatMap(({measures}) => measures[network].map((measure) => measure[key]))
  }));
  return errorCurves(series, {...options, steps, at: report?.step ?? 0, width, height: 240});
}

/** What came in, and what each stack gives out. */
function copies({maps}: IdentityReport, width: number): HTMLElement {
  const rows = [
    {label: say.whatCameIn, data: maps.input},
    ...NETWORKS.map((network) => ({label: say.whatTheStackGivesOut(network), data: maps[network]}))
  ];
  return greyRows(rows, IDENTITY_SHAPE[0], IDENTITY_SHAPE[2], {width});
}

/** Least width of a chart and what lies between two, CSS pixels (`.three-plots`): a plate has room for all three. */
const PLOT = {least: 256, gap: 8} as const;

/** Width of a chart where as many stand in a row as have room, CSS pixels. */
function plotWidth(across: number): number {
  const columns = Math.max(1, Math.min(FIGURES.length, Math.floor((across + PLOT.gap) / (PLOT.least + PLOT.gap))));
  return Math.floor((across + PLOT.gap) / columns) - PLOT.gap;
}

/**
 * The pictures of the copying laboratory: three measures by step, below them an image and its copies. Gives what draws them for a width
 * in CSS pixels.
 */
export function identityPictures(): (shown: ShownCopies, width?: number) => readonly Node[] {
  const cells = FIGURES.map((figure) => ({figure, cell: element("div")}));
  const plots = element("div", {className: "three-plots"}, ...cells.map(({cell}) => cell));
  const maps = element("div");
  return (shown, across = 640) => {
    for (const {figure, cell} of cells) cell.replaceChildren(curves(figure, shown, plotWidth(across)));
    maps.replaceChildren(...(shown.report ? [copies(shown.report, Math.min(560, across))] : []));
    return [plots, maps];
  };
}
