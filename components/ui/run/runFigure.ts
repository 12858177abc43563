import {accuracyCurves} from "../../draw/accuracyCurves.js";
import {gradientProfile} from "../../draw/gradientProfile.js";
import {lossCurves} from "../../draw/lossCurves.js";
import {runTable, RUN_TABLES, type RunTableKind} from "../../draw/runTable.js";
import type {NetworkRun} from "../../run/networkRun.js";
import {plate} from "../plate.js";
import {gradientView, type GradientMetric, type GradientStart} from "./gradientView.js";
import * as say from "../../words/en/ui/uiRunWords.js";

/** What the figures of a run show, and where it comes from. */
export interface ShownRun {
  readonly runs: readonly NetworkRun[];
  /** Planned steps: the extent of the step axis. */
  readonly steps: number;
  /** Where the numbers come from, in words. */
  readonly source: string;
}

/** One figure of a run with its caption and its table. */
export interface RunFigure {
  readonly element: HTMLElement;
  draw(shown: ShownRun): void;
  /** Ends what moves and what watches the page's width. */
  stop(): void;
}

export interface RunFigureOptions {
  /** At which probed step the gradient is shown at first. */
  readonly from?: GradientStart;
  /** What there is to see, where no heading says it. */
  readonly title?: string | undefined;
  /** Name of the slider that moves through the steps, where a page has another `At step`. */
  readonly slider?: string | undefined;
  /** Where the numbers come from, as a line of its own. */
  readonly provenance?: Node;
}

/** What a dot of the third figure is, by what the reader chose to see. */
const DOTS: Readonly<Record<GradientMetric, string>> = {
  activationGradNorm: say.dotsOfOutputGradients,
  gradNorm: say.dotsOfWeightGradients,
  activationRms: say.dotsOfOutputs
};
const CAPTIONS: Readonly<Record<Exclude<RunTableKind, "gradient">, string>> = {
  loss: say.linesOfTheLoss,
  accuracy: say.linesOfTheAccuracy
};

/** A figure of one kind, empty until a run is drawn in it. It follows the page's width. */
export function runFigure(
  kind: RunTableKind,
  {from = "newest", slider, title, provenance}: RunFigureOptions = {}
): RunFigure {
  let shown: ShownRun | undefined;
  const view = kind === "gradient" ? gradientView(() => figure.redraw(), from, slider) : undefined;
  const pictureOf = ({runs, steps}: ShownRun, width: number): Node => {
    if (view) return gradientProfile(runs, {...view.value, width});
    return (kind === "loss" ? lossCurves : accuracyCurves)(runs, {steps, width});
  };
  const words = (): string => (view ? DOTS[view.value.metric] : kind === "gradient" ? "" : CAPTIONS[kind]);
  const figure = plate({
    ...(title !== undefined && {title}),
    above: view ? [view.element] : [],
    draw: (width) => (shown ? pictureOf(shown, width) : []),
    caption: () => (shown ? `${words()} ${shown.source}` : ""),
    ...(provenance && {provenance}),
    table: {name: RUN_TABLES[kind], make: () => runTable(shown?.runs ?? [], kind, view?.value.step)}
  });
  return {
    element: figure.element,
    draw(next) {
      shown = next;
      view?.follow(next.runs);
      figure.redraw();
    },
    stop() {
      view?.stop();
      figure.stop();
    }
  };
}
