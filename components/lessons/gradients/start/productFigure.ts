import {productDots} from "./productDots.js";
import {dataTable} from "../../../draw/dataTable.js";
import type {RecordedStarts} from "../../../run/startProbe.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {onResize} from "../../../ui/onResize.js";
import {recordedWords} from "../../../run/recordedWords.js";

/** ⟨W, ∂L/∂W⟩ of every layer of both twins at the start, with a table of the same numbers. */
export function productFigure(starts: RecordedStarts): HTMLElement {
  const element = document.createElement("figure");
  const seeds = [...new Set(starts.probes.map(({seed}) => seed))];
  const seed = labelledSelect(
    "Seed of the run",
    seeds.map((number) => [String(number), `Seed ${number}`])
  );
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(seed.cell);
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  caption.textContent = `Squares: plain. Circles: residual. Filled: positive; open: negative. 34 layers without batch norm, first batch. ${recordedWords(starts.provenance)}.`;
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Data table: ⟨W, ∂L/∂W⟩ by layer";
  element.append(controls, plot, caption, details);
  const draw = (): void => {
    const probes = starts.probes.filter((probe) => !probe.bn && String(probe.seed) === seed.input.value);
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    plot.replaceChildren(productDots(probes, {width}));
    const value = (network: "residual" | "plain", layer: string): number | undefined =>
      probes.find((probe) => probe.network === network)?.weightProducts[starts.weightLayers[network].indexOf(layer)];
    const rows = starts.weightLayers.residual.map((layer) => [layer, value("plain", layer), value("residual", layer)]);
    const columns = ["plain", "residual"].map((label) => ({label, number: true}));
    details.replaceChildren(summary, dataTable("⟨W, ∂L/∂W⟩ by layer", [{label: "Weights of"}, ...columns], rows));
  };
  seed.input.addEventListener("input", draw);
  draw();
  onResize(plot, draw);
  return element;
}
