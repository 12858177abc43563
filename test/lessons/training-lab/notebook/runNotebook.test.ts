import {expect, it} from "vitest";
import {runNotebook} from "../../../../components/lessons/training-lab/notebook/runNotebook.js";
import {describe, totals} from "../../../../components/network/describe.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../../components/run/runConfig.js";
import {trainedNetworks} from "../../../../components/run/trainedNetworks.js";
import {twinNetwork} from "../../../../components/run/twinNetwork.js";
import {syntaxErrors} from "../../../support/interpret.js";
import {aNetworkRun} from "../../../support/keptRuns.js";

const LINK = "https://example.org/training-lab#depth=10";
const CONFIGS: readonly (readonly [string, Partial<RunConfig>])[] = [
  ["the defaults", {}],
  ["colour, no batch norm, zero padding", {data: "shapes", bn: false, shortcut: "padding", depth: 66, width: 16}],
  ["one network, Adam, decay, other starts", {skip: "off", opt: "adam", decay: 0.001, start: "copy", depth: 10}],
  ["silent branches", {skip: "on", silent: true, zero: true, noise: 2, distort: 0.5, seed: 7}]
];

interface Notebook {
  readonly nbformat: number;
  readonly cells: readonly {readonly cell_type: string; readonly id: string; readonly source: readonly string[]}[];
}

function written(changes: Partial<RunConfig>, losses: readonly number[] = [2.5, 2.25]) {
  const config = {...DEFAULT_CONFIG, steps: losses.length, ...changes};
  const runs = trainedNetworks(config).map((network) => aNetworkRun(network, losses, {1: {valAccuracy: 0.125}}));
  const file = runNotebook({config, runs, link: LINK});
  const notebook = JSON.parse(file.content as string) as Notebook;
  const code = notebook.cells.filter(({cell_type}) => cell_type === "code").map(({source}) => source.join(""));
  return {config, file, notebook, code};
}

it.each(CONFIGS)("is Python in every cell, for %s", (_name, changes) => {
  const {notebook, code} = written(changes);
  expect(notebook.nbformat).toBe(4);
  expect(code).toHaveLength(9);
  for (const cell of code) expect(syntaxErrors(cell)).toEqual([]);
  expect(new Set(notebook.cells.map(({id}) => id)).size).toBe(18);
  expect(notebook.cells[0]?.source.join("")).toContain(LINK);
});

it.each(CONFIGS)("holds the settings and the parameters of the specification, for %s", (_name, changes) => {
  const {config, code} = written(changes);
  const [, settings = "", browser = ""] = code;
  const networks = trainedNetworks(config);
  expect(settings).toContain(`NETWORKS = ${JSON.stringify(networks).replaceAll(",", ", ")}\n`);
  for (const [name, value] of Object.entries({
    WIDTH: config.width,
    SIZE: config.size,
    BATCH_NORM: config.bn ? "True" : "False",
    SILENT: config.silent ? "True" : "False",
    SHORTCUT: `"${config.shortcut}"`,
    OPTIMIZER: `"${config.opt}"`,
    DECAY: config.decay,
    NOISE: config.noise,
    SEED: config.seed
  }))
    expect(settings.split("\n")).toContain(`${name} = ${value}`);
  for (const network of networks) {
    const {parameters} = totals(describe(twinNetwork(network, config)));
    expect(browser).toContain(`"${network}": ${parameters}`);
  }
});

it("holds what the browser measured, also where that is no number, and the rates that were set by hand", () => {
  const {code} = written({skip: "on"}, [2.5, NaN]);
  expect(code[2]).toContain('"first_loss": 2.5, "step": [1]');
  expect(code[1]).toContain('RATES = {"residual": [[0, 0.05]]}');
  const config = {...DEFAULT_CONFIG, skip: "on", steps: 8} as const;
  const run = aNetworkRun("residual", [2, 2, 2, 2, 2, 2, 2, NaN], {8: {valAccuracy: NaN}});
  const reports = run.reports.map((report) => ({
    ...report,
    learningRate: (report.step > 6 ? 0.01 : 0.05) * Math.min(1, report.step / 5)
  }));
  const content = runNotebook({
    config,
    runs: [{...run, reports}],
    rates: [{step: 6, value: 0.01}],
    link: LINK
  }).content as string;
  const text = (JSON.parse(content) as Notebook).cells.flatMap(({source}) => source).join("");
  expect(text).toContain('RATES = {"residual": [[0, 0.05], [6, 0.01]]}');
  expect(text).toContain('"val_accuracy": [float("nan")]');
});

it("carries the configuration in its name, and refuses own images in a sentence", () => {
  expect(written({depth: 10, seed: 7}).file.name).toBe("shortcut-depth-10-steps-2-seed-7.ipynb");
  expect(() => written({data: "own"})).toThrow("this run trained on your own, which stay on this machine.");
});
