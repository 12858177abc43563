import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {lossesPart, partingWords} from "../../../components/run/kept/lossesPart.js";
import type {RecordedRun} from "../../../components/run/recorded/recordedRun.js";
import {root} from "../../support/root.js";
import {aNetworkRun} from "../../support/keptRuns.js";

const runs = (residual: readonly number[], plain: readonly number[]) => {
  const probes = Object.fromEntries(residual.map((_, i) => [i + 1, {}]));
  return [aNetworkRun("residual", residual, probes), aNetworkRun("plain", plain, probes)];
};

it("finds the first probe from which on one loss stays a quarter above the other", () => {
  expect(lossesPart(runs([2, 1, 2, 1, 1], [2, 2, 2, 1.25, 3]))).toEqual({step: 4, behind: "plain"});
  expect(lossesPart(runs([3, 3, 1], [1, 1, 2]))).toEqual({step: 3, behind: "plain"});
  expect(lossesPart(runs([1, 2], [2, 2]))).toBeUndefined();
  expect(lossesPart(runs([1, 1], [NaN, NaN]))).toEqual({step: 1, behind: "plain"});
  expect(lossesPart(runs([NaN, Infinity], [Infinity, NaN]))).toBeUndefined();
});

it("says so of the recorded run, whose later probes all bear it out", () => {
  const {networks} = JSON.parse(readFileSync(join(root, "data/runs/default.json"), "utf8")) as RecordedRun;
  expect(partingWords(networks)).toBe(
    "Opened at step 20: from here on plain’s validation loss stays a quarter or more above residual’s."
  );
  const [residual, plain] = networks.map(({reports}) => reports.flatMap(({probe}) => probe?.valLoss ?? []));
  residual!.slice(2).forEach((loss, i) => expect(plain![i + 2]!).toBeGreaterThanOrEqual(1.25 * loss));
  expect(plain![1]!).toBeLessThan(1.25 * residual![1]!);
  expect(partingWords(networks.slice(0, 1))).toBe("");
});
