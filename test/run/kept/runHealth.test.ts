import {expect, it} from "vitest";
import {
  CHANCE_FROM,
  chanceBound,
  healthWords,
  runHealth,
  verdictMark,
  verdictWords
} from "../../../components/run/kept/runHealth.js";
import {aNetworkRun} from "../../support/keptRuns.js";

const losses = (count: number): number[] => Array<number>(count).fill(2);
const words = (...run: Parameters<typeof aNetworkRun>): string[] => runHealth(aNetworkRun(...run)).map(verdictWords);

it("finds nothing wrong with a network that learns", () => {
  expect(words("residual", losses(40), {1: {valAccuracy: 0.1}, 40: {valAccuracy: 0.6}})).toEqual([]);
  expect(words("residual", [])).toEqual([]);
});

it("tells the first loss that is no number, with its step and its learning rate", () => {
  expect(words("plain", [2, 8, Infinity, NaN], {}, 1)).toEqual([
    "The plain network diverged: its loss is infinite from step 3 on, at learning rate 1."
  ]);
  expect(words("plain", [2, NaN, 2], {}, 1 / 3)).toEqual([
    "The plain network diverged: its loss is not a number from step 2 on, at learning rate 0.333."
  ]);
});

it("tells gradients that are zero or no numbers, from a quarter of them on", () => {
  const gradients = (...gradNorm: number[]) => words("residual", losses(10), {10: {gradNorm}}, 1);
  expect(gradients(0, 0, NaN, 0.1)).toEqual([
    "The residual network does not learn: 3 of 4 gradients of its weights are zero or not finite at step 10, at learning rate 1."
  ]);
  expect(gradients(0, 1, 1, 1)[0]).toContain("1 of 4 gradients of its weights are zero at");
  expect(gradients(Infinity, 1, 1, 1)[0]).toContain("are not finite at");
  expect(gradients(0, 1, 1, 1, 1)).toEqual([]);
  // A gradient that is merely small still trains.
  expect(gradients(1e-30, 1e-30)).toEqual([]);
});

it("judges the last measured gradients, and not the first, where branches may start silent", () => {
  const gone = {gradNorm: [0, 0]};
  expect(words("residual", losses(1), {1: gone})).toEqual([]);
  expect(words("residual", losses(10), {5: gone, 10: {}})).toEqual([]);
});

it("tells a network that still guesses, once others would not", () => {
  const guessing = {valAccuracy: 0.13};
  expect(words("plain", losses(CHANCE_FROM), {[CHANCE_FROM]: guessing})).toEqual([
    "The plain network is at chance: it classifies 13 % of the validation images correctly at step 20, guessing 10 %; learning rate 0.05."
  ]);
  expect(words("plain", losses(CHANCE_FROM - 1), {[CHANCE_FROM - 1]: guessing})).toEqual([]);
});

it("draws the line of chance three standard errors above it, for the classes and images at hand", () => {
  expect(chanceBound()).toBeCloseTo(0.1 + 3 * Math.sqrt(0.09 / 512), 12);
  const run = aNetworkRun("plain", losses(30), {30: {valAccuracy: 0.55}});
  expect(runHealth(run)).toEqual([]);
  expect(runHealth(run, {classes: 2}).map(({kind}) => kind)).toEqual(["chance"]);
});

it("never calls most of few images a guess", () => {
  const run = (valAccuracy: number) => aNetworkRun("plain", losses(30), {30: {valAccuracy}});
  expect(runHealth(run(1), {classes: 2, images: 2})).toEqual([]);
  expect(runHealth(run(0.5), {classes: 2, images: 2}).map(({kind}) => kind)).toEqual(["chance"]);
});

it("tells both networks in one sentence where both guess", () => {
  const verdicts = (["residual", "plain"] as const).flatMap((network) =>
    runHealth(aNetworkRun(network, losses(30), {30: {valAccuracy: network === "plain" ? 0.09 : 0.1}}))
  );
  expect(healthWords(verdicts)).toEqual([
    "Both networks are at chance at step 30: right are residual 10 %, plain 9 % of the validation images, guessing 10 %; learning rate 0.05."
  ]);
  expect(healthWords(verdicts.slice(1))).toEqual(verdicts.slice(1).map(verdictWords));
});

it("puts the gravest first, and marks it in few words", () => {
  const run = aNetworkRun("plain", [...losses(29), NaN], {30: {valAccuracy: 0.1, gradNorm: [NaN, NaN]}});
  expect(runHealth(run).map(verdictMark)).toEqual([
    "diverged in step 30",
    "gradients gone in step 30",
    "at chance, step 30"
  ]);
});
