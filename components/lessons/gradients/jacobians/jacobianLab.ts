import {spectrumChart, spectrumWords, typicalFactor} from "./spectrumChart.js";
import {dataTable} from "../../../draw/dataTable.js";
import {jacobianChain} from "./jacobianChain.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {onResize} from "../../../ui/onResize.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";

const gainText = (exponent: number): string => String(Number((10 ** exponent).toPrecision(2)));

/** The product of f′ against the product of I + f′: number of units, gain and seed are the reader's. */
export function jacobianLab(): HTMLElement {
  const element = document.createElement("figure");
  const units = rangeControl("Units", {min: 1, max: 40, step: 1, value: 30});
  const gain = rangeControl("Gain", {min: -1, max: 1, step: 0.05, value: 0, text: gainText});
  const seed = rangeControl("Seed of the weights", {min: 1, max: 20, step: 1, value: 1});
  const activation = labelledSelect("Activation", [
    ["relu", "ReLU"],
    ["tanh", "tanh"]
  ]);
  const controls = document.createElement("div");
  controls.className = "run-controls";
  controls.append(...[units, gain, seed, activation].map(({cell}) => cell));
  const status = statusLine();
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  caption.textContent =
    "Eight numbers a layer. Each dot is a singular value: a direction in which a gradient is stretched or shrunk. Line: the root mean square of the dots, the factor for a random gradient. Bottom strip: 0, or below 10⁻¹⁰. Computed here in double precision; a value below 10⁻¹² of the largest is lost in rounding and counts as 0.";
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Data table: largest, smallest and typical value by number of units";
  details.append(summary);
  element.append(controls, status, plot, caption, details);

  const draw = (): void => {
    const shared = {
      units: units.value,
      gain: 10 ** gain.value,
      seed: seed.value,
      activation: activation.input.value === "tanh" ? "tanh" : "relu"
    } as const;
    const chains = (["plain", "residual"] as const).map((network) => ({
      network,
      spectra: jacobianChain({...shared, shortcuts: network === "residual"}).spectra
    }));
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    plot.replaceChildren(spectrumChart(chains, {width}));
    status.textContent = `After ${shared.units} units at gain ${gainText(gain.value)}: ${chains.map(({network, spectra}) => spectrumWords(network, spectra)).join("; ")}.`;
    if (!details.open) return;
    const columns = [
      "Units",
      ...chains.flatMap(({network}) => ["largest", "smallest", "typical"].map((what) => `${network}, ${what}`))
    ];
    const rows = Array.from({length: shared.units + 1}, (_, n) => [
      n,
      ...chains.flatMap(({spectra}) => {
        const values = spectra[n] ?? [];
        return [values[0], values.at(-1), typicalFactor(values)];
      })
    ]);
    const heading = columns.map((label) => ({label, number: true}));
    details.replaceChildren(summary, dataTable("Singular values by number of units", heading, rows));
  };
  controls.addEventListener("input", draw);
  details.addEventListener("toggle", draw);
  draw();
  onResize(plot, draw);
  return element;
}
