import {stationsOf, type Station} from "../../../picture/network/station.js";
import type {Measure} from "../../../run/measure.js";
import type {OwnImages} from "../../../run/data/own/ownImages.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {SavedRun} from "../../../run/runState.js";
import {twinNetwork} from "../../../run/twinNetwork.js";
import {errorWords} from "../../../run/errorWords.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import type {ShownTraining} from "../figures/shownTraining.js";
import type {InsideFigures} from "./insideFigures.js";
import * as say from "../../../words/en/lab/labInsideWords.js";

export interface LookInsideOptions {
  /** The measure that the picture shows. */
  readonly measure: () => Measure;
  /** A station is pointed at or chosen, −1 none. */
  readonly point: (station: number) => void;
  /** Brings every figure to a measured step. */
  readonly go: (step: number) => void;
  /** The networks of the run that trains or has trained last in this tab, and its id. */
  readonly networks: () => Promise<readonly SavedRun[]>;
  readonly trained: () => string | undefined;
  /** The reader's own images, where they are those of a configuration. */
  readonly own: (config: RunConfig) => OwnImages | undefined;
}

/** What there is to see inside the networks of the run shown; folded, and made when it is first unfolded. */
export interface LookInside {
  readonly element: HTMLDetailsElement;
  show(training: ShownTraining, step: number): void;
  /** The station that the reader has chosen by name: it stays marked while none is pointed at. −1 is none. */
  readonly chosen: number;
  /** Marks a station, −1 none. */
  readonly light: (station: number) => void;
  stop(): void;
}

/** The station that is chosen where none is. */
const NONE = "-1";

/** Makes it, folded. */
export function lookInside(options: LookInsideOptions): LookInside {
  let shown: {readonly training: ShownTraining; readonly step: number} | undefined;
  let stations: readonly Station[] = [];
  let inside: InsideFigures | undefined;
  let isComing = false;
  let isStopped = false;
  const layer = labelledSelect(say.markedLayer, [[NONE, say.noLayer]]);
  const root = element("details", {className: "look-inside"}, element("summary", {}, say.lookInside));

  const fault = element("p");
  const chosen = (): number => Number(layer.input.value);
  function choices({runs: [first], config, images}: ShownTraining): void {
    const next = first ? stationsOf(twinNetwork(first.network, config, images)) : [];
    if (next.length === stations.length) return;
    stations = next;
    const before = chosen();
    layer.input.replaceChildren(
      new Option(say.noLayer, NONE),
      ...stations.map(({name}, i) => new Option(name, String(i)))
    );
    if (before < stations.length) layer.input.value = String(before);
  }
  function draw(): void {
    if (!root.open || shown === undefined) return;
    if (inside === undefined) return void fill();
    choices(shown.training);
    inside.heat.show(shown.training, shown.step);
    for (const figure of inside.asked) figure.show(shown.training);
  }
  /** The figures come when they are asked for; where they could not, unfolding asks again. */
  async function fill(): Promise<void> {
    if (isComing) return;
    isComing = true;
    try {
      const {insideFigures} = await import("./insideFigures.js");
      if (isStopped) return;
      fault.remove();
      inside = insideFigures(options, (station) => stations[station]?.name ?? "");
      root.append(element("div", {className: "figure-controls"}, layer.cell), inside.heat.element, inside.histograms);
      draw();
    } catch (error) {
      fault.textContent = errorWords(error);
      root.append(fault);
    }
    isComing = false;
  }
  layer.input.addEventListener("input", () => {
    options.point(chosen());
    for (const figure of inside?.asked ?? []) figure.offer(Math.max(0, chosen()));
  });
  root.addEventListener("toggle", draw);
  return {
    element: root,
    show(training, step) {
      shown = {training, step};
      draw();
    },
    get chosen() {
      return chosen();
    },
    light: (station) => inside?.heat.light(station),
    stop() {
      isStopped = true;
      inside?.heat.stop();
      for (const figure of inside?.asked ?? []) figure.stop();
    }
  };
}
