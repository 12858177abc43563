import type {TwinName} from "../networkRun.js";
import * as say from "../../words/en/files/reportWords.js";

/** A number of a report that is not what was computed. */
export interface Difference {
  readonly network: TwinName;
  readonly step: number;
  readonly metric: string;
  /** Empty for a metric without layers. */
  readonly layer: string;
  /** As each has it; undefined where it has none. */
  readonly reported: string | undefined;
  readonly computed: string | undefined;
}

/** Metrics that every report has: of another one, only what a report tells is compared. */
const ALWAYS: ReadonlySet<string> = new Set([
  "loss",
  "accuracy",
  "val_loss",
  "val_accuracy",
  "grad_norm",
  "activation_grad_norm",
  "activation_rms",
  "learning_rate"
]);

interface Line {
  readonly key: string;
  readonly network: TwinName;
  readonly step: number;
  readonly metric: string;
  readonly layer: string;
  readonly value: string;
}

function lineOf(text: string): Line {
  const [network = "", step = "", metric = "", layer = "", value = ""] = text.split(",");
  const key = text.slice(0, text.lastIndexOf(","));
  return {key, network: network as TwinName, step: Number(step), metric, layer, value};
}

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Object.is(Number(a), Number(b)));

/**
 * The first number of a report that differs from what was computed: of the earliest step, and there in the order of the CSV; a line
 * that either lacks differs too. Undefined where all agree.
 * @param reported lines of a report's CSV, without the header
 * @param computed lines of the run that was computed again
 */
export function firstDifference(reported: readonly string[], computed: readonly string[]): Difference | undefined {
  const said = new Map(reported.map((text) => [lineOf(text).key, lineOf(text)]));
  const metrics = new Set([...said.values()].map(({metric}) => metric));
  const lines = computed.map(lineOf);
  const known = new Set(lines.map(({key}) => key));
  const measured = new Set([...ALWAYS, ...lines.map(({metric}) => metric)]);
  let first: Difference | undefined;
  const note = ({network, step, metric, layer}: Line, values: Pick<Difference, "reported" | "computed">): void => {
    if (first === undefined || step < first.step) first = {network, step, metric, layer, ...values};
  };
  for (const line of lines) {
    const own = said.get(line.key)?.value;
    const counts = ALWAYS.has(line.metric) || metrics.has(line.metric);
    if (counts && !isSame(own, line.value)) note(line, {reported: own, computed: line.value});
  }
  for (const line of said.values())
    if (!known.has(line.key) && measured.has(line.metric)) note(line, {reported: line.value, computed: undefined});
  return first;
}

/** A difference in words: `residual step 4 loss is 2.31, here 2.3`. */
export function differenceWords({network, step, metric, layer, reported, computed}: Difference): string {
  const place = layer === "" ? say.numberAt(network, step, metric) : say.numberOfLayerAt(network, step, metric, layer);
  if (reported === undefined) return say.isMissingHere(place, computed ?? "");
  return say.isButHere(place, reported, computed ?? say.thereIsNone);
}
