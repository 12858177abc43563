import {dataTable} from "../../draw/dataTable.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {plate, type Plate} from "../../ui/plate.js";
import type {LadderStart, RecordedLadder} from "./recordedLadder.js";
import {startGradients} from "./startGradients.js";
import {ratioWords, startRatios} from "./startRatios.js";
import * as say from "../../words/en/lessons/degradationWords.js";
import {networkName} from "../../words/en/networkWords.js";

function tableOf(starts: readonly LadderStart[]): HTMLElement {
  const words = [say.network, say.batchNorm].map((label) => ({label}));
  const numbers = [say.layers, say.ratioMean, say.lowestSeed, say.highestSeed].map((label) => ({label, number: true}));
  const rows = startRatios(starts).map(({network, bn, depth, ratio, seeds}) => [
    networkName(network),
    bn ? say.withWord : say.withoutWord,
    depth,
    ratioWords(ratio),
    Math.min(...seeds),
    Math.max(...seeds)
  ]);
  return dataTable(say.gradientsAtTheStart, [...words, ...numbers], rows);
}

/** The first step's gradient at the stem against that at the last unit, by the network's depth. */
export function startRatioFigure({starts, provenance}: RecordedLadder): Plate {
  return plate({
    title: say.theGradientThatReachesTheStem,
    draw: (width) => startGradients(starts, {width}),
    caption: say.gradientOfTheStem(recordedWords(provenance)),
    table: {name: say.tableOfGradients, make: () => tableOf(starts)}
  });
}
