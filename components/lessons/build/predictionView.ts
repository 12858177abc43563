import {predictionBars, predictionWords, type PredictionRow} from "./predictionBars.js";
import {dataTable} from "../../draw/dataTable.js";
import {fixed} from "../../draw/numbers.js";
import type {NetworkFacts} from "./networkFacts.js";
import {onResize} from "../../ui/onResize.js";
import {region} from "../../ui/region.js";
import type {ShownResult} from "./result/shownResult.js";
import * as say from "../../words/en/lessons/buildWords.js";

/** A probability to six decimals, so that small ones read without a power of ten. */
const six = (probability: number): string => fixed(probability, 6);

/** What the network made of an image: whole, and with shortcuts cut. */
export interface ShownPrediction {
  readonly network: NetworkFacts;
  /** Probabilities in the order of the classes. */
  readonly before: readonly number[];
  readonly after?: readonly number[];
  /** What was cut, in words: `Without the shortcut of residual_unit_3`. */
  readonly cut: string;
}

export interface PredictionView {
  readonly element: HTMLElement;
  show(shown: ShownPrediction): void;
  clear(): void;
  stop(): void;
}

/** Which shortcuts are cut, in words. */
function cutsInWords({units}: NetworkFacts, cut: readonly string[]): string {
  if (cut.length === 0) return "";
  const cuttable = units.filter(({shortcut}) => shortcut !== "none");
  if (cut.length === cuttable.length) return say.withoutAnyShortcut;
  const names = units.filter(({id}) => cut.includes(id)).map(({name}) => name);
  return names.length === 1 ? say.withoutShortcutOf(names.join()) : say.withoutSoMany(names.length);
}

/** The answers of a result. */
export function shownPrediction({network, seen, cut}: ShownResult): ShownPrediction {
  const after = seen.cut && {after: seen.cut.probabilities};
  return {network, before: seen.whole.probabilities, ...after, cut: cutsInWords(network, cut)};
}

/** Classes shown of many. */
const SHOWN = 5;
const ALL = 10;

/** All classes where there are few, else the five most probable ones, before and after; the most probable first. */
export function predictionRows({network, before, after}: ShownPrediction): readonly PredictionRow[] {
  const order = (values: readonly number[]): readonly number[] =>
    [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const top = before.length <= ALL ? before.length : SHOWN;
  const shown = [...new Set([...order(before).slice(0, top), ...(after ? order(after).slice(0, top) : [])])];
  return shown.map((i) => ({
    name: network.classes[i] ?? say.classOf(i),
    before: before[i] ?? 0,
    ...(after && {after: after[i] ?? 0})
  }));
}

/** What it comes to, in a sentence. */
export function predictionSentence(rows: readonly PredictionRow[], {after, cut, network}: ShownPrediction): string {
  const before = predictionWords(rows, "before");
  return after
    ? say.saysWithCut(network.title, before, cut, predictionWords(rows, "after"))
    : say.says(network.title, before);
}

/** The region `Prediction`: the sentence, the bars, and a table of the same numbers. */
export function predictionView(): PredictionView {
  const element = region(say.prediction);
  const sentence = document.createElement("p");
  const honest = document.createElement("p");
  honest.textContent = say.theWeightsAreRandom;
  const figure = document.createElement("figure");
  const numbers = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = say.theSameAsATable;
  numbers.open = true;
  const table = document.createElement("div");
  numbers.append(summary, table);
  element.append(sentence, honest, figure, numbers);
  let shown: ShownPrediction | undefined;
  const draw = (): void => {
    if (shown === undefined) return;
    const width = Math.max(260, Math.min(element.clientWidth || 640, 760));
    figure.replaceChildren(predictionBars(predictionRows(shown), {cut: shown.cut, width}));
  };
  const stop = onResize(element, draw);
  return {
    element,
    show(next) {
      shown = next;
      element.hidden = false;
      const rows = predictionRows(next);
      sentence.textContent = predictionSentence(rows, next);
      honest.hidden = next.network.weights !== "random";
      const columns = [{label: say.classLabel}, {label: say.probability, number: true}];
      const cut = next.after ? [{label: next.cut, number: true}] : [];
      const cells = rows.map(
        ({name, before, after}) => [name, six(before), ...(after === undefined ? [] : [six(after)])] as const
      );
      table.replaceChildren(dataTable(say.classesByProbability, [...columns, ...cut], cells));
      draw();
    },
    clear() {
      shown = undefined;
      element.hidden = true;
    },
    stop
  };
}
