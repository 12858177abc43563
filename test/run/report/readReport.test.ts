import {expect, it} from "vitest";
import {readReport} from "../../../components/run/report/readReport.js";
import {readReportFile} from "../../../components/run/report/readReportFile.js";
import {runCsv} from "../../../components/run/runCsv.js";
import {aKeptRun, aNetworkRun} from "../../support/keptRuns.js";
import {whyNoCode} from "../../../components/run/report/codeOfRun.js";
import {ownImagesOf} from "../../support/ownFiles.js";
import {aReport} from "../../support/reports.js";

const GUESS = {
  made: "2026-11-27T08:00:00.000Z",
  steps: 4,
  guesses: [{network: "plain", values: [2.3, 1, 0.5]}]
} as const;
const RUN = aKeptRun(2, {
  networks: [
    aNetworkRun("residual", [2.3, NaN, 1 / 3, 0.1 + 0.2], {1: {}, 4: {gradNorm: [0, Infinity]}}),
    aNetworkRun("plain", [2.3, 2.2, 2.1, 1e-9], {1: {}, 4: {valAccuracy: 0.123}})
  ],
  config: {...aKeptRun().config, steps: 4, lr: 0.0125, noise: 0.5},
  rates: [{step: 2, value: 0.01}],
  ends: [2],
  guess: GUESS,
  group: "g",
  own: "mine"
});

it("reads a report as the same runs, to the bit, with what was guessed, changed and answered", () => {
  const {runs, student, answers, site} = readReport(aReport([aKeptRun(), RUN]));
  const {own, ...rest} = RUN;
  expect(runs[1]?.run).toEqual({...rest, automatic: own});
  expect(runs[1]?.unknown).toEqual([]);
  expect(runCsv(runs[1]?.run.networks ?? [])).toBe(runCsv(RUN.networks));
  expect(runs[1]?.results[1]).toEqual({network: "plain", step: 4, loss: 1e-9, valLoss: 1e-9, valAccuracy: 0.123});
  expect([student, answers.length, site.build]).toEqual(["7", 1, "abc1234"]);
});

it("is read by a person: a line for each number, the settings under the link's keys", () => {
  const text = aReport([RUN]);
  for (const line of ['"format": "shortcut-report/1"', '"lr": "0.0125"', '"residual,1,loss,,2.3"', '"afterStep": 2'])
    expect(text).toContain(line);
});

const damaged = (change: (report: {runs: Record<string, unknown>[]} & Record<string, unknown>) => void) => () => {
  const report = JSON.parse(aReport([RUN])) as Parameters<typeof change>[0];
  change(report);
  return readReport(JSON.stringify(report));
};
const lineChanged = (line: string, to: string) =>
  damaged(({runs: [run]}) => (run!.csv = (run!.csv as string[]).map((one) => (one === line ? to : one))));

it("says what is wrong with what is no report of its version", () => {
  expect(() => readReport("PNG")).toThrow("It is no JSON");
  expect(() => readReport("[]")).toThrow("It is JSON of another kind");
  expect(damaged((report) => (report.format = "shortcut-report/2"))).toThrow("It is a report of version 2");
  expect(damaged((report) => (report.format = "gltf"))).toThrow("Its format is “gltf”");
});

it("says where a report is damaged", () => {
  expect(damaged((report) => (report.runs = []))).toThrow("This report is damaged: it has no run.");
  expect(damaged(({runs: [run]}) => delete run!.settings)).toThrow("run 1: it has no settings");
  expect(damaged(({runs: [run]}) => (run!.csv = ["a", "b"]))).toThrow("its CSV does not begin with network,step");
  expect(lineChanged("residual,1,loss,,2.3", "residual,1,loss,,two")).toThrow(
    "line 2 of its CSV: its value is no number: “two”"
  );
  expect(lineChanged("residual,1,loss,,2.3", "residual,1,lost,,2.3")).toThrow("step 1 has no loss");
});

it("takes up a run with settings that it does not know, and names them", () => {
  const {runs} = damaged(({runs: [run]}) => Object.assign(run!.settings as object, {data: "moons", swirl: "1"}))();
  expect(runs[0]?.unknown).toEqual(["Dataset “moons”", "swirl “1”"]);
  expect(runs[0]?.run.config.lr).toBe(0.0125);
});

it("does not open a file that is too large for a report", async () => {
  const file = {size: 200e6, text: () => Promise.reject(new Error("it was opened"))};
  await expect(readReportFile(file)).rejects.toThrow("It has 200 MB, and a report has at most 64 MB.");
});

it("knows the own images of a run by what the report tells of them, and gives it no code", async () => {
  const images = (await ownImagesOf(20, 8)).facts;
  const {runs} = readReport(aReport([{...RUN, config: {...RUN.config, data: "own"}, images}]));
  expect(runs[0]?.run.images).toEqual(images);
  expect(whyNoCode({...RUN, images, config: {...RUN.config, data: "own"}})).toContain("own images");
  const drawn = readReport(aReport([{...RUN, images}]));
  expect(drawn.runs[0]?.run).not.toHaveProperty("images");
});
