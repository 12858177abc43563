import {depthBands, type StartMetric} from "./depthBands.js";
import {dataTable} from "../../../draw/dataTable.js";
import {powerText} from "../../../draw/powerText.js";
import type {RecordedStarts, StartProbe} from "../../../run/startProbe.js";
import {startProbing, type StartHandle} from "../startClient.js";
import {onResize} from "../../../ui/onResize.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {recordedWords} from "../../../run/recordedWords.js";
import {startForm} from "./startForm.js";
import {statusLine} from "../../../ui/statusLine.js";

const METRICS: readonly StartMetric[] = ["activationRms", "activationGradNorm"];

const short = (value: number): string => {
  if (value >= 0.001 && value < 10000) return String(Number(value.toPrecision(2)));
  const [digits = "", exponent = ""] = value.toExponential(1).split("e");
  return exponent === "" ? digits : `${digits} · ${powerText(10 ** Number(exponent))}`;
};
/** Geometric mean over probes. */
const typical = (probes: readonly StartProbe[], read: (probe: StartProbe) => number): number =>
  Math.exp(probes.reduce((sum, probe) => sum + Math.log(read(probe)), 0) / probes.length);

/** An element that may hold a worker until it is stopped. */
export interface GainLab {
  readonly element: HTMLElement;
  stop(): void;
}

/**
 * Activations and gradients by depth at the start at the initial gain that the reader chooses: recorded without batch norm, and
 * measured here for any gain and seed, with or without it.
 */
export function gainLab(recorded: RecordedStarts, start: () => StartHandle = startProbing): GainLab {
  const element = document.createElement("figure");
  const gains = [...new Set(recorded.probes.map(({gain}) => gain))].sort((a, b) => a - b);
  const slider = rangeControl("Initial gain", {
    min: 0,
    max: gains.length - 1,
    step: 1,
    value: gains.findIndex((gain) => gain >= 1),
    text: (index) => String(gains[index] ?? "")
  });
  const controls = document.createElement("div");
  controls.className = "run-controls";
  controls.append(slider.cell);
  const status = statusLine();
  const plot = document.createElement("div");
  plot.className = "side-by-side";
  const caption = document.createElement("figcaption");
  const seeds = new Set(recorded.probes.map(({seed}) => seed));
  caption.textContent = `34 layers, 16×16 digits, no batch norm. Weights of variance gain / fan-in; one batch forward and back, nothing learned. Lines: geometric mean over seeds ${[...seeds].join(", ")}; bands: their range. The axes stay as the gain changes. ${recordedWords(recorded.provenance)}.`;
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Data table: every recorded gain";
  const ends = gains.flatMap((gain) =>
    (["plain", "residual"] as const).map((network) => {
      const probes = recorded.probes.filter((probe) => probe.network === network && probe.gain === gain);
      const at = (metric: StartMetric, index: number) => typical(probes, (probe) => probe[metric].at(index) ?? NaN);
      return [gain, network, typical(probes, ({loss}) => loss), at("activationRms", -1), at("activationGradNorm", 0)];
    })
  );
  const columns = ["Gain", "Network", "Loss, nats", "Output, root mean square", "Gradient at the stem"];
  const numbers = columns.map((label) => ({label, number: label !== "Network"}));
  details.append(summary, dataTable("At the start, by initial gain", numbers, ends));
  element.append(controls, status, plot, caption, details);

  let handle: StartHandle | undefined;
  /** What was measured here, until the slider is moved. */
  let measured: readonly StartProbe[] | undefined;
  const form = startForm((wanted) => {
    const {gain, seed, bn} = wanted;
    const config = {...recorded.config, seed, bn};
    handle ??= start();
    const worker = handle;
    status.textContent = "Measuring both networks …";
    Promise.all((["residual", "plain"] as const).map((network) => worker.probe(network, config, gain))).then(
      (probes) => {
        measured = probes;
        draw();
      },
      (error: unknown) => {
        handle?.stop();
        handle = undefined;
        const reason = error instanceof Error ? error.message : String(error);
        status.textContent = `It could not be measured: ${reason}. The recorded gains are still here.`;
      }
    );
  });
  controls.after(form);

  const draw = (): void => {
    const here = measured?.[0];
    const gain = here?.gain ?? gains[slider.value] ?? 1;
    const probes = measured ?? recorded.probes.filter((probe) => probe.gain === gain);
    const room = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    const width = room < 660 ? room : (room - 16) / 2;
    const layers = recorded.activationLayers;
    plot.replaceChildren(
      ...METRICS.map((metric) => depthBands(probes, {metric, layers, domain: [1e-14, 1e8], width, height: 260}))
    );
    const words = (["plain", "residual"] as const).map((network) => {
      const own = probes.filter((probe) => probe.network === network);
      const [stem, top] = [0, -1].map((index) => typical(own, (probe) => probe.activationGradNorm.at(index) ?? NaN));
      const ratio = (stem ?? NaN) / (top ?? NaN);
      const verdict =
        ratio < 0.1 ? "it vanishes" : ratio > 10 ? "it explodes" : "it keeps its size within a factor of ten";
      return `${network === "plain" ? "Plain" : "Residual"}: the gradient goes from ${short(top ?? NaN)} at the last unit to ${short(stem ?? NaN)} at the stem, ${verdict}; the loss is ${short(typical(own, ({loss}) => loss))}`;
    });
    const source = here
      ? `Measured here with seed ${here.seed}, ${here.bn ? "with" : "without"} batch norm, gain ${gain}`
      : `Gain ${gain}`;
    status.textContent = `${source}. ${words.join(". ")}.`;
  };
  slider.input.addEventListener("input", () => {
    measured = undefined;
    draw();
  });
  draw();
  const stopResizing = onResize(plot, draw);
  return {
    element,
    stop() {
      stopResizing();
      handle?.stop();
    }
  };
}
