import {dataTable} from "../../draw/dataTable.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {plate, type Plate} from "../../ui/plate.js";
import type {LadderStart, RecordedLadder} from "./recordedLadder.js";
import {startGradients} from "./startGradients.js";
import {ratioWords, startRatios} from "./startRatios.js";

function tableOf(starts: readonly LadderStart[]): HTMLElement {
  const words = ["Network", "Batch norm"].map((label) => ({label}));
  const numbers = ["Layers", "Ratio, mean", "Lowest seed", "Highest seed"].map((label) => ({label, number: true}));
  const rows = startRatios(starts).map(({network, bn, depth, ratio, seeds}) => [
    network,
    bn ? "with" : "without",
    depth,
    ratioWords(ratio),
    Math.min(...seeds),
    Math.max(...seeds)
  ]);
  return dataTable("Gradients at the start", [...words, ...numbers], rows);
}

/** The first step's gradient at the stem against that at the last unit, by the network's depth. */
export function startRatioFigure({starts, provenance}: RecordedLadder): Plate {
  return plate({
    title: "The gradient that reaches the stem, at the first step",
    draw: (width) => startGradients(starts, {width}),
    caption: `‖∂L/∂y‖ of the stem's output divided by that of the last unit's, at the first step. Filled: with batch normalization; hollow: without, from smaller first weights. Each dot is one of five seeds. ${recordedWords(provenance)} (npm run record -- ladder).`,
    table: {name: "gradients at the start", make: () => tableOf(starts)}
  });
}
