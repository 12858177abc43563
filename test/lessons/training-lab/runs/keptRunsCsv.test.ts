import {expect, it} from "vitest";
import {keptRunsCsv} from "../../../../components/lessons/training-lab/runs/keptRunsCsv.js";
import {runCsv} from "../../../../components/run/runCsv.js";
import {formatHash} from "../../../../components/run/runConfig.js";
import {aKeptRun} from "../../../support/keptRuns.js";

it("holds each run's own lines, behind its name, with its link and its changes", () => {
  const runs = [aKeptRun(1), aKeptRun(2, {own: 'a "good" one', rates: [{step: 3, value: 0.1}]})];
  const lines = keptRunsCsv(runs).trimEnd().split("\n");
  const own = runCsv(runs[0]!.networks).trimEnd().split("\n").slice(1);
  expect(lines[0]).toBe("run,network,step,metric,layer,value");
  expect(lines[1]).toBe(`"Run 1",,,link,,"${formatHash(runs[0]!.config)}"`);
  expect(lines.slice(2, 2 + own.length)).toEqual(own.map((line) => `"Run 1",${line}`));
  expect(lines).toContain('"a ""good"" one",,3,rate_by_hand,,0.1');
  expect(lines).toHaveLength(1 + 2 + 1 + 2 * own.length);
});

it("gives a spreadsheet no formula", () => {
  expect(keptRunsCsv([aKeptRun(1, {own: "=1+1"})])).toContain(`"'=1+1",`);
});
