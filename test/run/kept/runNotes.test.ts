import {expect, it} from "vitest";
import {runNotes} from "../../../components/run/kept/runNotes.js";
import {aNetworkRun} from "../../support/keptRuns.js";

const falls = Array.from({length: 30}, (_, i) => 2.4 - 0.05 * i);
const stays = Array.from({length: 30}, () => 2.3);

it("says at which step a loss was no number, in both charts", () => {
  const lost = aNetworkRun("plain", [2.4, 2.5, NaN, NaN]);
  for (const kind of ["loss", "accuracy"] as const)
    expect(runNotes([lost], kind)).toEqual([
      {step: 3, network: "plain", text: "plain diverged in step 3", words: "Plain diverged in step 3."}
    ]);
});

it("says who is at chance, and nothing of who learns", () => {
  const runs = [
    aNetworkRun("residual", falls, {30: {valAccuracy: 0.9}}),
    aNetworkRun("plain", stays, {30: {valAccuracy: 0.11}})
  ];
  expect(runNotes(runs, "accuracy")).toEqual([
    {step: 30, network: "plain", text: "plain is at chance", words: "Plain is at chance, step 30."}
  ]);
  const gone = aNetworkRun("plain", stays, {30: {valAccuracy: 0.9, gradNorm: [0, 0, 1]}});
  expect(runNotes([gone], "loss").map(({words}) => words)).toEqual(["Plain’s gradients are gone, step 30."]);
});

it("is silent where there is nothing to say", () => {
  expect(runNotes([], "loss")).toEqual([]);
  expect(runNotes([aNetworkRun("residual", falls, {30: {valAccuracy: 0.9}})], "loss")).toEqual([]);
});
