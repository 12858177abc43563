import type {NetworkRun, Probe, StepReport, TwinName} from "../networkRun.js";
import {NUMBER_RULES} from "../runConfig.js";
import * as say from "../../words/en/files/reportWords.js";

/** What a CSV tells of a step, line by line. */
interface Step {
  readonly number: number;
  /** Metrics without a layer. */
  readonly values: Map<string, number>;
  /** Metrics with layers, in the order of the lines. */
  readonly layers: Map<string, Map<string, number>>;
}

const NUMBER = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$|^NaN$|^-?Infinity$/i;
const NETWORKS: readonly string[] = ["residual", "plain"] satisfies TwinName[];
const LAYERED = {grad_norm: "gradNorm", activation_grad_norm: "activationGradNorm", activation_rms: "activationRms"};
/** Metrics that runs of earlier versions lack. */
const RATIOS = {branch_ratio: "branchRatio", update_ratio: "updateRatio", unit_update_ratio: "unitUpdateRatio"};

/** Takes up one line. @throws Error with what is wrong with it */
function takeLine(line: string, networks: Map<TwinName, Map<number, Step>>): void {
  const [network = "", stepText = "", metric = "", layer = "", text = "", ...more] = line.split(",");
  const number = Number(stepText);
  if (!NETWORKS.includes(network)) throw new Error(say.itNamesNoNetwork(line.slice(0, 30)));
  if (!/^\d+$/.test(stepText) || number < 1 || number > NUMBER_RULES.steps.maximum)
    throw new Error(say.itsStepIs(stepText.slice(0, 20)));
  if (more.length > 0 || !NUMBER.test(text)) throw new Error(say.itsValueIsNoNumber(text.slice(0, 20)));
  const steps = networks.get(network as TwinName) ?? new Map<number, Step>();
  networks.set(network as TwinName, steps);
  const step = steps.get(number) ?? {
    number,
    values: new Map<string, number>(),
    layers: new Map<string, Map<string, number>>()
  };
  steps.set(number, step);
  const into = layer === "" ? step.values : (step.layers.get(metric) ?? new Map<string, number>());
  if (layer !== "") step.layers.set(metric, into);
  const key = layer === "" ? metric : layer;
  if (into.has(key)) throw new Error(say.stepHasTwice(number, `${metric} ${layer}`));
  into.set(key, Number(text));
}

/** A number that a step must have. @throws Error where it has none */
function needed({number, values}: Step, metric: string): number {
  const value = values.get(metric);
  if (value === undefined) throw new Error(say.stepHasNo(number, metric));
  return value;
}

/** The values of a metric by layer, for these layers and no others. @throws Error where they are others */
function layerValues({number, layers}: Step, metric: string, names: readonly string[]): readonly number[] {
  const found = [...(layers.get(metric) ?? [])];
  if (found.length !== names.length || found.some(([name], i) => name !== names[i]))
    throw new Error(say.stepHasOtherLayers(number, metric));
  return found.map(([, value]) => value);
}

function networkOf(network: TwinName, steps: ReadonlyMap<number, Step>): NetworkRun {
  const probed = [...steps.values()].find(({layers}) => layers.has("grad_norm"));
  const weightLayers = [...(probed?.layers.get("grad_norm")?.keys() ?? [])];
  const activationLayers = [...(probed?.layers.get("activation_rms")?.keys() ?? [])];
  const probeOf = (step: Step): Probe | undefined => {
    if (!step.values.has("val_loss")) return undefined;
    const namesOf = (metric: string): readonly string[] => {
      if (metric === "grad_norm" || metric === "update_ratio") return weightLayers;
      // The stem has no branch, and no unit of the plain network has one beside a shortcut.
      return metric !== "branch_ratio" ? activationLayers : network === "residual" ? activationLayers.slice(1) : [];
    };
    const measured = {...LAYERED, ...(step.layers.has("update_ratio") && RATIOS)};
    const lists = Object.entries(measured).map(([metric, key]) => [key, layerValues(step, metric, namesOf(metric))]);
    return {
      valLoss: needed(step, "val_loss"),
      valAccuracy: needed(step, "val_accuracy"),
      ...(Object.fromEntries(lists) as Pick<Probe, "gradNorm" | "activationGradNorm" | "activationRms">)
    };
  };
  const reports = Array.from({length: steps.size}, (_, i): StepReport => {
    const step = steps.get(i + 1);
    if (step === undefined) throw new Error(say.networkHasNoStep(network, i + 1));
    const probe = probeOf(step);
    const [loss, accuracy, learningRate] = ["loss", "accuracy", "learning_rate"].map((name) => needed(step, name));
    const report = {step: step.number, loss, accuracy, learningRate} as StepReport;
    return probe === undefined ? report : {...report, probe};
  });
  return {network, weightLayers, activationLayers, reports};
}

/**
 * The networks that the lines of a run's CSV tell of, in their order, to the bit; metrics that this version does not know are left out.
 * @param lines without the header
 * @throws Error with the line, or the step, that is wrong
 */
export function readCsv(lines: readonly string[]): readonly NetworkRun[] {
  const networks = new Map<TwinName, Map<number, Step>>();
  for (const [i, line] of lines.entries())
    try {
      takeLine(line, networks);
    } catch (error) {
      throw new Error(say.lineOfItsCsv(i + 2, error instanceof Error ? error.message : ""), {cause: error});
    }
  return [...networks].map(([network, steps]) => networkOf(network, steps));
}
