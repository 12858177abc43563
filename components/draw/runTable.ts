import {union} from "d3";
import {dataTable, type Column} from "./dataTable.js";
import type {NetworkRun} from "../run/networkRun.js";
import {DEPTH_WORDS, depthLayers, depthValues, probeAt, type DepthMetric} from "./depthMetric.js";
import * as say from "../words/en/drawWords.js";
import {networkName} from "../words/en/networkWords.js";

/** Which figure's numbers a table holds. */
export type RunTableKind = "loss" | "accuracy" | "gradient";

/** What each table lists: its name. */
export const RUN_TABLES: Readonly<Record<RunTableKind, string>> = {
  loss: say.lossByStep,
  accuracy: say.accuracyByStep,
  gradient: say.gradientNormByLayerAt
};

/** The numbers of a figure as a table; those of the layers at the newest probe at or before a step. */
export function runTable(runs: readonly NetworkRun[], kind: RunTableKind, step = Infinity): HTMLElement {
  return kind === "gradient" ? byLayer(runs, step) : byStep(runs, kind);
}

function byStep(runs: readonly NetworkRun[], kind: "loss" | "accuracy"): HTMLElement {
  const steps = [...union(...runs.map(({reports}) => reports.map(({step}) => step)))].sort((a, b) => a - b);
  const columns: Column[] = [{label: say.step, number: true}];
  for (const {network} of runs)
    columns.push({label: say.batchOf(network), number: true}, {label: say.validationOf(network), number: true});
  const byNumber = runs.map(({reports}) => new Map(reports.map((report) => [report.step, report])));
  const rows = steps.map((step) => [
    step,
    ...byNumber.flatMap((reports) => {
      const report = reports.get(step);
      const probe = report?.probe;
      return kind === "loss" ? [report?.loss, probe?.valLoss] : [report?.accuracy, probe?.valAccuracy];
    })
  ]);
  return dataTable(RUN_TABLES[kind], columns, rows);
}

/** In the order of the rows. */
const METRICS: readonly DepthMetric[] = [
  "activationGradNorm",
  "gradNorm",
  "activationRms",
  "branchRatio",
  "unitUpdateRatio",
  "updateRatio"
];

function byLayer(runs: readonly NetworkRun[], step: number): HTMLElement {
  const rows: (string | number | undefined)[][] = [];
  const probes = runs.map(({reports}) => probeAt(reports, step)?.probe);
  for (const metric of METRICS) {
    const names = [...union(...runs.map((run) => depthLayers(run, metric)))];
    for (const name of names) {
      const values = runs.map((run, r) => {
        const probe = probes[r];
        return probe && depthValues(probe, metric)[depthLayers(run, metric).indexOf(name)];
      });
      // Nothing is said of what no run has: the stem's branch, or ratios of older runs.
      if (values.some((value) => value !== undefined)) rows.push([name, DEPTH_WORDS[metric].row, ...values]);
    }
  }
  const columns = [
    {label: say.layer},
    {label: say.measure},
    ...runs.map(({network}) => ({label: networkName(network), number: true}))
  ];
  const at = Math.max(...runs.map(({reports}) => probeAt(reports, step)?.step ?? 0));
  return dataTable(say.gradientNormByLayerAtStep(at), columns, rows);
}
