import {describe, expect, it} from "vitest";
import {readRun, writeFlags, writeRun} from "../../../../components/lessons/training-lab/runs/runRecord.js";
import type {KeptRun} from "../../../../components/run/kept/keptRun.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";
import {aKeptRun} from "../../../support/keptRuns.js";
import {LOST, RUNS} from "../../../support/runs.js";

const again = (run: KeptRun): KeptRun => readRun(structuredClone(writeRun(run)), structuredClone(writeFlags(run)));

it("reads back what was written, to the bit", () => {
  const run = aKeptRun(3, {
    own: "my “run”",
    pinned: true,
    group: "seeds",
    networks: [...RUNS, ...LOST],
    rates: [{step: 4, value: 0.1 + 0.2}],
    state: "broken",
    problems: ["The plain network stopped."]
  });
  expect(again(run)).toEqual(run);
});

it("keeps what a watched image looked like", () => {
  const [first] = RUNS;
  const [report] = first?.reports ?? [];
  if (!first || !report?.probe) throw new Error("no probe");
  const snapshot = {
    maps: [new Float32Array([1, 2, 3, 4]), new Float32Array([NaN])],
    probabilities: new Float32Array(10)
  };
  const networks = [{...first, reports: [{...report, probe: {...report.probe, snapshot}}]}];
  expect(again(aKeptRun(1, {networks})).networks).toEqual(networks);
});

it("keeps what was said of the validation images, and refuses it damaged", () => {
  const [first] = RUNS;
  const [report] = first?.reports ?? [];
  if (!first || !report?.probe) throw new Error("no probe");
  const answers = {
    labels: Uint8Array.of(1, 2),
    said: Uint8Array.of(1, 255),
    shares: Float32Array.of(0.1, NaN),
    worst: Uint16Array.of(1),
    losses: Float32Array.of(NaN)
  };
  const withAnswers = (own: typeof answers) =>
    aKeptRun(1, {networks: [{...first, reports: [{...report, probe: {...report.probe!, answers: own}}]}]});
  expect(again(withAnswers(answers))).toEqual(withAnswers(answers));
  const cut = {...answers, said: Uint8Array.of(1)};
  expect(() => again(withAnswers(cut))).toThrow("the answers are damaged");
});

it("stores what the reader decides apart, so that another tab's training does not undo it", () => {
  const record = writeRun(aKeptRun(1, {own: "mine", hidden: true}));
  expect(Object.keys(record)).not.toContain("own");
  expect(readRun(record)).toMatchObject({hidden: false, pinned: false});
  expect(readRun(record, {own: 3, hidden: "yes"})).toMatchObject({hidden: false, pinned: false});
  expect(readRun(record).own).toBeUndefined();
});

it("gives a setting that the record is older than its default", () => {
  const {config, ...record} = writeRun(aKeptRun());
  const old = Object.fromEntries(Object.entries(config).filter(([key]) => key !== "zero"));
  expect(readRun({...record, config: old}).config).toEqual({...DEFAULT_CONFIG, steps: 8});
});

describe("a damaged record is refused, with what is wrong", () => {
  const record = writeRun(aKeptRun());
  const [network] = record.networks;
  const wrongNetwork = (changes: object) => ({...record, networks: [{...network, ...changes}]});
  it.each([
    [null, "the record is missing"],
    ["text", "the record is missing"],
    [{...record, version: 2}, "version 2"],
    [{...record, id: 7}, "id is no text"],
    [{...record, config: undefined}, "the configuration is missing"],
    [{...record, config: {...record.config, depth: 11}}, "Depth must be"],
    [{...record, config: {...record.config, data: {}}}, "Dataset must be"],
    [{...record, state: "lost"}, "its state is unknown"],
    [{...record, networks: "two"}, "networks are missing"],
    [{...record, rates: [{step: 1}]}, "a rate is no number"],
    [wrongNetwork({network: "dense"}), "a network has no name"],
    [wrongNetwork({weightLayers: ["one"]}), "gradNorm has 4 values for 1 layers"],
    [wrongNetwork({activationLayers: [1]}), "a layer is no text"],
    [wrongNetwork({reports: undefined}), "a column is missing"],
    [wrongNetwork({reports: {kind: "values", values: ["step"]}}), "a report is missing"],
    [wrongNetwork({reports: {kind: "values", values: [{step: 1, loss: "2"}]}}), "loss is no number"],
    [
      wrongNetwork({
        reports: {kind: "values", values: [2, 1].map((step) => ({step, loss: 1, accuracy: 1, learningRate: 1}))}
      }),
      "steps are out of order"
    ]
  ])("%#", (stored, reason) => {
    expect(() => readRun(stored)).toThrow(reason);
  });
});
