import {dataTable} from "../../../draw/dataTable.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {bestRates} from "./bestRates.js";
import {chainStudy} from "./chainStudy.js";
import type {CurveStudyCell, RecordedCurve} from "./curveConfig.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";
import {decimal} from "../../../words/decimal.js";
import {inRow} from "../../../words/inRow.js";
import {networkName} from "../../../words/en/networkWords.js";

function studyTable(study: readonly CurveStudyCell[]): Node {
  const columns = [say.blocks, say.bestLearningRate, say.medianError].map((label) => ({label, number: true}));
  const rows = bestRates(study).map(({network, blocks, lr, median}) => [networkName(network), blocks, lr, median]);
  return dataTable(say.medianErrorTable, [{label: say.network}, ...columns], rows);
}

/** The recorded study of the chains: final error by number of blocks, each chain at its own best learning rate. */
export function studyView({study, provenance}: RecordedCurve): Plate {
  const seeds = [...new Set(study.map(({seed}) => seed))];
  const rates = [...new Set(study.map(({lr}) => lr))];
  return plate({
    title: say.fromHowManyBlocksOn,
    draw: (width) => chainStudy(study, {width}),
    caption: say.dotsAreSeeds(seeds.length, inRow(rates.map(decimal)), recordedWords(provenance, ...seeds)),
    table: {name: say.medianErrorByBlocks, make: () => studyTable(study)},
    widest: 760
  });
}
