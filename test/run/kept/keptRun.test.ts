import {expect, it} from "vitest";
import {lastOf, reachedStep, runName} from "../../../components/run/kept/keptRun.js";
import {aKeptRun, aNetworkRun} from "../../support/keptRuns.js";

it("is called what the reader calls it, until then what it is", () => {
  expect(runName({automatic: "Run 3"})).toBe("Run 3");
  expect(runName({automatic: "Run 3", own: "deep"})).toBe("deep");
});

it("tells the last numbers of both networks at the step that both have made", () => {
  const networks = [
    aNetworkRun("residual", [2.3, 2, 1], {1: {valAccuracy: 0.1}, 3: {valAccuracy: 0.9}}),
    aNetworkRun("plain", [2.3, 2.2], {1: {valAccuracy: 0.2}})
  ];
  expect(reachedStep({networks})).toBe(2);
  expect(lastOf({networks})).toEqual([
    {network: "residual", step: 2, loss: 2, valStep: 1, valLoss: 2.3, valAccuracy: 0.1},
    {network: "plain", step: 2, loss: 2.2, valStep: 1, valLoss: 2.3, valAccuracy: 0.2}
  ]);
});

it("has no numbers before the first step, rather than zeros", () => {
  const networks = [aNetworkRun("residual", [])];
  expect(reachedStep({networks: []})).toBe(0);
  expect(lastOf({networks})).toEqual([
    {network: "residual", step: 0, loss: undefined, valStep: undefined, valLoss: undefined, valAccuracy: undefined}
  ]);
  expect(lastOf(aKeptRun())[0]).toMatchObject({step: 8, valStep: 8, valAccuracy: 1 - 0.9 / 8});
});
