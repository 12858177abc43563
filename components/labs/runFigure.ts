import {accuracyCurves} from "../figures/accuracyCurves.js";
import {gradientProfile} from "../figures/gradientProfile.js";
import {lossCurves} from "../figures/lossCurves.js";
import {runTable, type RunTableKind} from "../figures/runTable.js";
import type {NetworkRun} from "../model/run.js";
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

const CAPTIONS: Readonly<Record<RunTableKind, string>> = {
  loss: "Thin lines: each batch. Thick lines: their running mean. Dots: validation images. Chance is ln 10 ≈ 2.30 nats.",
  accuracy:
    "Chance is one in ten. Thick lines: running mean of the batches. Dots: validation images, fresh drawings from the same generator.",
  gradient:
    "One dot a layer, input at the left, on a logarithmic axis. A level line means that every depth is told equally loudly how to change."
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
    if (shown) plot.replaceChildren(plotOf(shown));
  };
  return {
    element,
    draw(next, whole) {
      shown = next;
      view.follow(next.runs);
      plotAgain();
      caption.textContent = `${CAPTIONS[kind]} ${next.source}`;
      const open = table.querySelector("details")?.open ?? false;
      if (!open && !whole) return;
      const details = runTable(next.runs, kind);
      details.open = open;
      table.replaceChildren(details);
    }
  };
}
