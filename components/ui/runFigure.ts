import {accuracyCurves} from "../draw/accuracyCurves.js";
import {gradientProfile, type DepthMetric} from "../draw/gradientProfile.js";
import {lossCurves} from "../draw/lossCurves.js";
import {runTable, type RunTableKind} from "../draw/runTable.js";
import type {NetworkRun} from "../run/networkRun.js";
import {gradientView} from "./gradientView.js";

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
  /** Draws the figure; its table follows where it is open or `whole` is set. */
  draw(shown: ShownRun, whole: boolean): void;
}

/** What a dot of the third figure is, by what the reader chose to see. */
const DOTS: Readonly<Record<DepthMetric, string>> = {
  activationGradNorm:
    "One dot for the stem and one for each unit, input at the left, on a logarithmic axis. A level line means that every depth is told equally loudly how to change.",
  gradNorm: "One dot for each convolution and one for the classifier, input at the left, on a logarithmic axis.",
  activationRms:
    "One dot for the stem and one for each unit: the root mean square of what it hands on, input at the left, on a logarithmic axis."
};
const CAPTIONS: Readonly<Record<Exclude<RunTableKind, "gradient">, string>> = {
  loss: "Thin lines: each batch. Thick lines: their running mean. Dots: validation images. Chance is ln 10 ≈ 2.30 nats.",
  accuracy:
    "Chance is one in ten. Thick lines: running mean of the batches. Dots: validation images, fresh drawings from the same generator."
};

/** An empty figure of one kind, drawn when told to; the gradient is shown at the newest probed step or at the first. */
export function runFigure(kind: RunTableKind, from: "newest" | "first" = "newest"): RunFigure {
  let shown: ShownRun | undefined;
  const element = document.createElement("figure");
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  const table = document.createElement("div");
  const view = gradientView(() => plotAgain(), from);
  if (kind === "gradient") element.append(view.element);
  element.append(plot, caption, table);

  const plotOf = ({runs, steps}: ShownRun): Node => {
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    if (kind === "loss") return lossCurves(runs, {steps, width});
    if (kind === "accuracy") return accuracyCurves(runs, {steps, width});
    return gradientProfile(runs, {...view.value, width});
  };
  const plotAgain = (): void => {
    if (!shown) return;
    plot.replaceChildren(plotOf(shown));
    caption.textContent = `${kind === "gradient" ? DOTS[view.value.metric] : CAPTIONS[kind]} ${shown.source}`;
  };
  return {
    element,
    draw(next, whole) {
      shown = next;
      view.follow(next.runs);
      plotAgain();
      const open = table.querySelector("details")?.open ?? false;
      if (!open && !whole) return;
      const details = runTable(next.runs, kind);
      details.open = open;
      table.replaceChildren(details);
    }
  };
}
