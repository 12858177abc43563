import {errorWords} from "../../../run/errorWords.js";
import type {RecordedStarts, StartProbe} from "../../../run/probes/startProbe.js";
import {probeClient, type ProbeClient} from "../probeClient.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {depthBands, type StartMetric} from "./depthBands.js";
import {gainTable} from "./gainTable.js";
import {gainWords} from "./gainWords.js";
import {startForm, type WantedStart} from "./startForm.js";
import {decimal} from "../../../words/decimal.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** An element that may hold a worker until it is stopped. */
export interface GainLab {
  readonly element: HTMLElement;
  stop(): void;
}

const METRICS: readonly StartMetric[] = ["activationRms", "activationGradNorm"];
/** Extent of the logarithmic axes: they stay as the gain changes. */
const DOMAIN = [1e-14, 1e8] as const;
/** From here on the two pictures stand side by side, with a gap between them, in CSS pixels. */
const WIDE = 660;
const GAP = 16;

function captionOf({probes, provenance}: RecordedStarts): string {
  const seeds = [...new Set(probes.map(({seed}) => seed))];
  return say.gainCaption(seeds.join(", "), recordedWords(provenance));
}

/**
 * Activations and gradients by depth at the start at the initial gain that the reader chooses: recorded without batch norm, and
 * measured here for any gain and seed, with or without it.
 */
export function gainLab(recorded: RecordedStarts, start: () => ProbeClient = probeClient): GainLab {
  const gains = [...new Set(recorded.probes.map(({gain}) => gain))].sort((a, b) => a - b);
  const slider = rangeControl(say.initialGain, {
    min: 0,
    max: gains.length - 1,
    step: 1,
    value: gains.findIndex((gain) => gain >= 1),
    text: (index) => decimal(gains[index] ?? "")
  });
  const status = statusLine();
  let handle: ProbeClient | undefined;
  /** What was measured here, until the slider is moved. */
  let measured: readonly StartProbe[] | undefined;

  function draw(room: number): readonly Node[] {
    const here = measured?.[0];
    const gain = here?.gain ?? gains[slider.value] ?? 1;
    const probes = measured ?? recorded.probes.filter((probe) => probe.gain === gain);
    const source = here
      ? (here.bn ? say.measuredWithNorm : say.measuredWithoutNorm)(here.seed, decimal(gain))
      : say.gainOf(decimal(gain));
    status.textContent = `${source}. ${gainWords(probes)}`;
    const width = room < WIDE ? room : (room - GAP) / 2;
    const layers = recorded.activationLayers;
    return METRICS.map((metric) => depthBands(probes, {metric, layers, domain: DOMAIN, width, height: 260}));
  }
  async function measure({gain, seed, bn}: WantedStart): Promise<void> {
    const config = {...recorded.config, seed, bn};
    handle ??= start();
    const worker = handle;
    status.textContent = say.measuringBoth;
    try {
      measured = await Promise.all(
        (["residual", "plain"] as const).map((network) => worker.probe(network, config, gain))
      );
      lab.redraw();
    } catch (error) {
      handle.stop();
      handle = undefined;
      const reason = errorWords(error);
      status.textContent = say.couldNotBeMeasured(reason);
    }
  }
  slider.input.addEventListener("input", () => (measured = undefined));
  const lab = plate({
    title: say.forwardAndBack,
    className: "side-by-side",
    controls: [slider.cell],
    above: [startForm((wanted) => void measure(wanted)), status],
    draw,
    caption: captionOf(recorded),
    table: {name: say.everyRecordedGain, make: () => gainTable(recorded.probes, gains)}
  });
  return {
    element: lab.element,
    stop() {
      lab.stop();
      handle?.stop();
    }
  };
}
