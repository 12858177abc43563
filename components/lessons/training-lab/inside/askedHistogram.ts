import {weightHistogram, type LayerWeights} from "../../../draw/weightHistogram.js";
import {errorWords} from "../../../run/errorWords.js";
import type {SavedRun} from "../../../run/runState.js";
import {button} from "../../../ui/button.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate} from "../../../ui/plate.js";
import type {ShownTraining} from "../figures/shownTraining.js";
import * as say from "../../../words/en/lab/labInsideWords.js";
import {histogramOf} from "../../../words/en/drawWords.js";

/** Values of a layer as they are in the networks of this tab, asked for by a button. */
export interface AskedHistogram {
  readonly element: HTMLElement;
  /** Another run is shown, or other layers of it. */
  show(training: ShownTraining): void;
  /** Offers a station's layers, 0 the stem. */
  readonly offer: (station: number) => void;
  stop(): void;
}

/** What is drawn of a layer, and what is said under it. */
export interface HistogramAnswer {
  readonly layers: readonly LayerWeights[];
  readonly words: string;
}

export interface AskedHistogramOptions {
  readonly of: "weights" | "outputs";
  readonly title: string;
  /** The networks of the run that trains or trained last, and its id. */
  readonly networks: () => Promise<readonly SavedRun[]>;
  readonly trained: () => string | undefined;
  /** A station's layers, 0 the stem: by what they are asked for, and what they are called. */
  readonly choices: (training: ShownTraining, station: number) => readonly (readonly [value: string, text: string])[];
  /** Finds the values in saved networks; empty where they are not there. */
  readonly find: (
    saved: readonly SavedRun[],
    training: ShownTraining,
    layer: string
  ) => HistogramAnswer | Promise<HistogramAnswer>;
}

/** Makes the figure, empty until the reader asks. */
export function askedHistogram({of, title, networks, trained, choices, find}: AskedHistogramOptions): AskedHistogram {
  const ASK = say.theButtonAsksTheNetworks;
  const GONE = say.theOfThisRunAre(histogramOf(of));
  const layer = labelledSelect(say.outOf(of === "weights" ? say.weights : say.outputs), []);
  let training: ShownTraining | undefined;
  let offered = 0;
  let answer: (HistogramAnswer & {readonly name: string}) | undefined;
  let words = ASK;
  /** Counts what was asked: a late answer to an earlier question is not shown. */
  let turn = 0;

  async function ask(): Promise<void> {
    const asked = ++turn;
    const shown = training;
    if (shown?.id === undefined || shown.id !== trained()) {
      said(GONE);
      return;
    }
    const {value, selectedOptions} = layer.input;
    const name = selectedOptions[0]?.text ?? value;
    if (of === "outputs") said(say.runningTheNetworksOnThe);
    try {
      const saved = await networks();
      if (asked !== turn) return;
      const found = await find(saved, shown, value);
      if (asked !== turn || shown.id !== training?.id) return;
      if (found.layers.length > 0) said(found.words, {...found, name});
      else said(GONE);
    } catch (error) {
      if (asked === turn) said(say.theDidNotCome(histogramOf(of), errorWords(error)));
    }
  }
  /** Writes this under the figure, which draws what was found, or nothing. */
  function said(text: string, found?: typeof answer): void {
    answer = found;
    words = text;
    figure.redraw();
  }
  const figure = plate({
    title,
    className: "weight-histogram",
    controls: [layer.cell, button(say.askFor(histogramOf(of)), () => void ask())],
    draw: (width) => (answer ? weightHistogram(answer.layers, {layer: answer.name, of, width}) : []),
    caption: () => words,
    widest: 720
  });
  function fill(): void {
    const layers = training ? choices(training, offered) : [];
    const before = layer.input.value;
    layer.input.replaceChildren(...layers.map(([value, text]) => new Option(text, value)));
    if (layers.some(([value]) => value === before)) layer.input.value = before;
  }
  return {
    element: figure.element,
    show(next) {
      const isSame = training?.id === next.id && training?.config === next.config;
      training = next;
      if (isSame) return;
      fill();
      turn++;
      said(ASK);
    },
    offer(station) {
      offered = station;
      fill();
      // Where every station is offered, its own is chosen.
      if (of === "outputs") layer.input.value = String(station);
    },
    stop() {
      turn++;
      figure.stop();
    }
  };
}

/** Where each network of an answer stands: `residual after step 12, plain after step 12`. */
export function stepsOf(saved: readonly SavedRun[]): string {
  return saved.map(({state}) => say.afterStep(state.network, state.step)).join(", ");
}
