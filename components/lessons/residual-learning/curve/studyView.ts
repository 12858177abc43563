import {dataTable} from "../../../draw/dataTable.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {bestRates} from "./bestRates.js";
import {chainStudy} from "./chainStudy.js";
import type {CurveStudyCell, RecordedCurve} from "./curveConfig.js";

function studyTable(study: readonly CurveStudyCell[]): Node {
  const columns = ["Blocks", "Best learning rate", "Median error"].map((label) => ({label, number: true}));
  const rows = bestRates(study).map(({network, blocks, lr, median}) => [network, blocks, lr, median]);
  return dataTable("Median error after training", [{label: "Network"}, ...columns], rows);
}

/** The recorded study of the chains: final error by number of blocks, each chain at its own best learning rate. */
export function studyView({study, provenance}: RecordedCurve): Plate {
  const seeds = [...new Set(study.map(({seed}) => seed))];
  const rates = [...new Set(study.map(({lr}) => lr))];
  return plate({
    draw: (width) => chainStudy(study, {width}),
    caption: `Dots: ${seeds.length} seeds (circles residual, squares plain); lines: their medians. Each chain at the best of the learning rates ${rates.join(", ")}, 500 steps. ${recordedWords(provenance, ...seeds)}.`,
    table: {name: "median error by number of blocks", make: () => studyTable(study)},
    widest: 760
  });
}
