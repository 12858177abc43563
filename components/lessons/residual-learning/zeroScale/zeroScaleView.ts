import {lossBand, zeroScaleCurves} from "./zeroScaleCurves.js";
import {dataTable} from "../../../draw/dataTable.js";
import type {RecordedZeroScale} from "./recordedZeroScale.js";
import {formatHash} from "../../../run/runConfig.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {onResize} from "../../../ui/onResize.js";
import {statusLine} from "../../../ui/statusLine.js";
import {recordedWords} from "../../../run/recordedWords.js";

/** The recorded runs with the last γ at one and at zero, one learning rate at a time, with the link that runs the zero start here. */
export function zeroScaleView(recorded: RecordedZeroScale): HTMLElement {
  const element = document.createElement("figure");
  const rates = [...new Set(recorded.runs.map(({lr}) => lr))];
  const rate = labelledSelect(
    "Learning rate",
    rates.map((lr) => [String(lr), String(lr)] as const)
  );
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(rate.cell);
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  const words = statusLine();
  const table = document.createElement("details");
  element.append(controls, plot, words, caption, table);
  const runs = () => recorded.runs.filter(({lr}) => lr === Number(rate.input.value));

  function draw(): void {
    plot.replaceChildren(zeroScaleCurves(runs(), {width: Math.max(280, Math.min(plot.clientWidth || 640, 760))}));
  }
  function show(): void {
    draw();
    const shown = runs();
    const seeds = [...new Set(shown.map(({seed}) => seed))];
    const accuracy = (zero: boolean): string => {
      const values = shown.filter((run) => run.zero === zero).map(({valAccuracy}) => valAccuracy);
      return `${Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / values.length)} %`;
    };
    const again = document.createElement("a");
    again.href = `./training-lab${formatHash({...recorded.config, lr: Number(rate.input.value), zero: true})}`;
    again.textContent = "Run it here";
    words.textContent = `Validation images right at the last step: ${accuracy(false)} from γ = 1, ${accuracy(true)} from γ = 0.`;
    caption.replaceChildren(
      `Lines: mean over ${seeds.length} seeds of the running mean of 5 batches; bands: from the lowest to the highest seed. ${recordedWords(recorded.provenance, ...seeds)}. `,
      again,
      "."
    );
    const summary = document.createElement("summary");
    summary.textContent = "Data table: training loss by step";
    const [one, zero] = [false, true].map((at) => lossBand(shown.filter((run) => run.zero === at)));
    const rows = (one ?? []).map(({step, mean}, i) => [String(step), mean, zero?.[i]?.mean]);
    const columns = ["γ = 1", "γ = 0"].map((label) => ({label, number: true}));
    table.replaceChildren(summary, dataTable("Mean training loss by step", [{label: "Step"}, ...columns], rows));
  }
  rate.input.addEventListener("input", show);
  show();
  onResize(plot, draw);
  return element;
}
