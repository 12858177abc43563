import {depthBands, type StartMetric} from "./depthBands.js";
import {dataTable} from "../../../draw/dataTable.js";
import {formatHash} from "../../../run/runConfig.js";
import {EXPECTED_FACTOR, startFactors} from "./startFactors.js";
import type {RecordedStarts} from "../../../run/startProbe.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {onResize} from "../../../ui/onResize.js";
import {recordedWords} from "../../../run/recordedWords.js";
import {statusLine} from "../../../ui/statusLine.js";

/** Both twins at their start over several seeds, with or without batch norm, and the factor per layer that they show. */
export function layerFactorFigure(starts: RecordedStarts): HTMLElement {
  const element = document.createElement("figure");
  const norm = labelledSelect("Normalization", [
    ["with", "With batch normalization"],
    ["without", "Without batch normalization"]
  ]);
  const metric = labelledSelect("Show at the start", [
    ["activationGradNorm", "Gradient of each unit's output"],
    ["activationRms", "Size of each unit's output"]
  ]);
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(norm.cell, metric.cell);
  const status = statusLine();
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Data table: every seed";
  details.append(summary);
  element.append(controls, plot, status, caption, details);
  const seeds = new Set(starts.probes.map(({seed}) => seed));

  const draw = (): void => {
    const bn = norm.input.value === "with";
    const shown: StartMetric = metric.input.value === "activationRms" ? "activationRms" : "activationGradNorm";
    const probes = starts.probes.filter((probe) => probe.bn === bn);
    const layers = starts.activationLayers;
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    plot.replaceChildren(depthBands(probes, {metric: shown, layers, width}));
    const words = (["plain", "residual"] as const).map((network) => {
      const {mean, low, high} = startFactors(starts, network, bn);
      return `${network} ${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
    });
    status.textContent = `Factor by which a layer multiplies the gradient on its way back, over ${2 * (layers.length - 1)} layers and ${seeds.size} seeds: ${words.join("; ")}.${bn ? ` The theory for wide plain networks: ${EXPECTED_FACTOR.toFixed(3)}.` : ""}`;
    caption.textContent = `Lines: geometric mean over seeds ${[...seeds].join(", ")}; bands: their range. The first batch, before the first update; ${bn ? "initial gain 2, with batch norm" : "initial gain 1, without batch norm"}. ${recordedWords(starts.provenance)}. `;
    const again = document.createElement("a");
    again.href = `./training-lab${formatHash({...starts.config, bn, steps: 20})}`;
    again.textContent = "Run the first steps here";
    caption.append(again, ".");
    const rows = layers.map((layer, i) => [layer, ...probes.map((probe) => probe[shown][i])]);
    const columns = probes.map(({network, seed}) => ({label: `${network}, seed ${seed}`, number: true}));
    details.replaceChildren(summary, dataTable("At the start, by depth", [{label: "Output of"}, ...columns], rows));
  };
  controls.addEventListener("input", draw);
  draw();
  onResize(plot, draw);
  return element;
}
