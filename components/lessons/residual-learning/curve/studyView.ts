import {bestRates, chainStudy} from "./chainStudy.js";
import {dataTable} from "../../../draw/dataTable.js";
import type {RecordedCurve} from "./curveConfig.js";
import {onResize} from "../../../ui/onResize.js";
import {recordedWords} from "../../../run/recordedWords.js";

/** The recorded study of the chains: final error by number of blocks, each chain at its own best learning rate. */
export function studyView(recorded: RecordedCurve): HTMLElement {
  const element = document.createElement("figure");
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  const seeds = [...new Set(recorded.study.map(({seed}) => seed))];
  const rates = [...new Set(recorded.study.map(({lr}) => lr))];
  caption.textContent = `Dots: ${seeds.length} seeds (circles residual, squares plain); lines: their medians. Each chain at the best of the learning rates ${rates.join(", ")}, 500 steps. ${recordedWords(recorded.provenance, ...seeds)}.`;
  const table = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Data table: median error by number of blocks";
  const columns = ["Blocks", "Best learning rate", "Median error"].map((label) => ({label, number: true}));
  const rows = bestRates(recorded.study).map(({network, blocks, lr, median}) => [network, blocks, lr, median]);
  table.append(summary, dataTable("Median error after training", [{label: "Network"}, ...columns], rows));
  element.append(plot, caption, table);
  onResize(plot, (width) =>
    plot.replaceChildren(chainStudy(recorded.study, {width: Math.max(280, Math.min(width, 760))}))
  );
  plot.replaceChildren(chainStudy(recorded.study));
  return element;
}
