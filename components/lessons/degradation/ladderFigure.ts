import {ladderCurves, ladderLines, RUNNING} from "./ladderCurves.js";
import {ratioWords, startGradients, startRatios} from "./startGradients.js";
import {dataTable} from "../../draw/dataTable.js";
import type {LadderDepth, RecordedLadder} from "./recordedLadder.js";
import {onResize} from "../../ui/onResize.js";
import {recordedWords} from "../../run/recordedWords.js";

function details(label: string, table: HTMLElement): HTMLDetailsElement {
  const node = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = label;
  node.append(summary, table);
  return node;
}

export interface LadderFigureOptions {
  readonly depths?: readonly LadderDepth[];
  /** Whether the loss on validation images is drawn as well. */
  readonly validation?: boolean;
}

/** The training curves of both networks at several depths, side by side on the same axes. */
export function ladderFigure(
  ladder: RecordedLadder,
  {depths = [10, 18, 34, 66], validation = false}: LadderFigureOptions = {}
): HTMLElement {
  const element = document.createElement("figure");
  const panels = document.createElement("div");
  panels.className = "small-multiples";
  const caption = document.createElement("figcaption");
  const {curves, config, provenance} = ladder;
  const seeds = new Set(curves.map(({seed}) => seed)).size;
  const rings = validation ? "Rings: loss on 512 validation images, every tenth step. " : "";
  caption.textContent = `${rings}Running mean of ${RUNNING} batches, its mean over ${seeds} seeds, and their range as a band; the deeper, the heavier the line. Learning rate ${config.lr}, batch normalization. ${recordedWords(provenance)} (npm run record -- ladder).`;
  const columns = ["Layers", "Step", "Training loss", "Lowest seed", "Highest seed", "Validation loss"].map(
    (label) => ({label, number: true})
  );
  const rows = (["residual", "plain"] as const).flatMap((network) =>
    ladderLines(curves, network)
      .filter(({depth}) => depths.includes(depth))
      .flatMap(({depth, points, validation: held}) =>
        held.flatMap(({step, mean}) => {
          const point = points.find((entry) => entry.step === step);
          return point ? [[network, depth, step, point.mean, point.low, point.high, mean]] : [];
        })
      )
  );
  const table = details(
    "Data table: every tenth step",
    dataTable("Loss by step and depth", [{label: "Network"}, ...columns], rows)
  );
  element.append(panels, caption, table);
  const draw = (): void => {
    const room = Math.min(element.clientWidth || 640, 960);
    const width = room >= 620 ? Math.floor((room - 16) / 2) : Math.max(280, room);
    panels.replaceChildren(
      ...(["residual", "plain"] as const).map((network) => ladderCurves(curves, {network, depths, validation, width}))
    );
  };
  draw();
  onResize(element, draw);
  return element;
}

/** The first step's gradient at both ends of the networks, by depth. */
export function startRatiosFigure({starts, provenance}: RecordedLadder): HTMLElement {
  const element = document.createElement("figure");
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  caption.textContent = `‖∂L/∂y‖ of the stem's output divided by that of the last unit's, at the first step. Filled: with batch normalization; hollow: without, from smaller first weights. Each dot is one of five seeds. ${recordedWords(provenance)} (npm run record -- ladder).`;
  const rows = startRatios(starts).map(({network, bn, depth, ratio, seeds}) => [
    network,
    bn ? "with" : "without",
    depth,
    ratioWords(ratio),
    Math.min(...seeds),
    Math.max(...seeds)
  ]);
  const columns = [
    {label: "Network"},
    {label: "Batch norm"},
    {label: "Layers", number: true},
    {label: "Ratio, mean", number: true},
    {label: "Lowest seed", number: true},
    {label: "Highest seed", number: true}
  ];
  element.append(
    plot,
    caption,
    details("Data table: gradients at the start", dataTable("Gradients at the start", columns, rows))
  );
  const draw = (): void =>
    plot.replaceChildren(startGradients(starts, {width: Math.max(280, Math.min(element.clientWidth || 640, 960))}));
  draw();
  onResize(element, draw);
  return element;
}
