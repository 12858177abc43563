import {weightHistogram, type LayerWeights} from "../../../draw/weightHistogram.js";
import {errorWords} from "../../../run/errorWords.js";
import {savedWeights} from "../../../run/savedWeights.js";
import type {SavedRun} from "../../../run/runState.js";
import {twinNetwork} from "../../../run/twinNetwork.js";
import {button} from "../../../ui/button.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate} from "../../../ui/plate.js";
import type {ShownTraining} from "../figures/shownTraining.js";

/** The weights of a layer as they are in the networks of this tab, asked for by a button. */
export interface WeightFigure {
  readonly element: HTMLElement;
  /** Another run is shown, or other layers of it. */
  show(training: ShownTraining): void;
  /** Offers a station's convolutions, 0 the stem. */
  readonly offer: (station: number) => void;
  stop(): void;
}

interface Answer {
  readonly run: string | undefined;
  readonly layer: string;
  readonly layers: readonly LayerWeights[];
  readonly words: string;
}

/** Ids of the layers with weights of each station: the stem, then every unit; the classifier is the last unit's neighbour. */
function layersByStation(training: ShownTraining): readonly (readonly string[])[] {
  const [first] = training.runs;
  if (first === undefined) return [];
  const {layers} = twinNetwork(first.network, training.config, training.images);
  const isKernel = ({kind}: {readonly kind: string}): boolean => kind === "convolution";
  const stem = layers.filter(isKernel).map(({id}) => id);
  const units = layers.flatMap((layer) =>
    layer.kind === "residualUnit" ? [[...layer.main, ...layer.skip].filter(isKernel).map(({id}) => id)] : []
  );
  return [stem, ...units];
}

/** What is said of a run whose networks are not in this tab. */
const GONE =
  "The weights of this run are not in this tab: of a run only its measurements are kept. Train one here, then ask.";
const ASK = "The button asks the networks that train or have trained in this tab.";

/** Makes the figure, empty until the reader asks; `networks` gives those of the run that trains or trained last, `trained` its id. */
export function weightFigure(
  networks: () => Promise<readonly SavedRun[]>,
  trained: () => string | undefined
): WeightFigure {
  const convolution = labelledSelect("Weights of", []);
  let training: ShownTraining | undefined;
  let offered = 0;
  let answer: Answer | undefined;
  let words = ASK;
  /** Counts what was asked: a late answer to an earlier question is not shown. */
  let turn = 0;

  async function ask(): Promise<void> {
    const asked = ++turn;
    const of = training;
    const layer = convolution.input.value;
    if (of?.id === undefined || of.id !== trained()) {
      said(GONE);
      return;
    }
    const saved = await networks().catch((error: unknown) => errorWords(error));
    if (asked !== turn || of.id !== training?.id) return;
    const found =
      typeof saved === "string"
        ? []
        : saved.flatMap(({state}) => {
            const values = savedWeights(state, of.config, layer, of.images);
            return values ? [{network: state.network, values, step: state.step}] : [];
          });
    if (found.length === 0) {
      said(typeof saved === "string" ? `The weights did not come: ${saved}.` : GONE);
      return;
    }
    const steps = found.map(({network, step}) => `${network} after step ${step}`).join(", ");
    answer = {run: of.id, layer, layers: found, words: `Asked just now: ${steps}. Zero stands in the middle; 41 bins.`};
    said(answer.words);
  }
  function said(text: string): void {
    if (text === GONE) answer = undefined;
    words = text;
    figure.redraw();
  }
  const press = button("Ask for weights", () => void ask());
  const figure = plate({
    title: "Weights of a layer",
    className: "weight-histogram",
    controls: [convolution.cell, press],
    draw: (width) => (answer ? weightHistogram(answer.layers, {layer: answer.layer, width}) : []),
    caption: () => words,
    widest: 720
  });
  function offer(station: number): void {
    offered = station;
    const layers = training ? (layersByStation(training)[station] ?? []) : [];
    const before = convolution.input.value;
    convolution.input.replaceChildren(...layers.map((id) => new Option(id, id)));
    if (layers.includes(before)) convolution.input.value = before;
  }
  return {
    element: figure.element,
    show(next) {
      const isSame = training?.id === next.id && training?.config === next.config;
      training = next;
      if (isSame) return;
      offer(offered);
      turn++;
      answer = undefined;
      words = ASK;
      figure.redraw();
    },
    offer,
    stop() {
      turn++;
      figure.stop();
    }
  };
}
