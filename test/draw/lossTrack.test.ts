// @vitest-environment jsdom
import {expect, it} from "vitest";
import {lossTrack} from "../../components/draw/lossTrack.js";
import type {NetworkRun} from "../../components/run/networkRun.js";
import {expectSnapshot} from "../support/snapshot.js";

const run = (network: "residual" | "plain", losses: readonly number[]): NetworkRun => ({
  network,
  weightLayers: [],
  activationLayers: [],
  reports: losses.map((loss, i) => ({step: i + 1, loss, accuracy: 0, learningRate: 0.1}))
});
const falling = run(
  "residual",
  Array.from({length: 20}, (_, i) => 2.4 - i / 10)
);
const level = run("plain", Array<number>(20).fill(2.3));
const name = ({element}: {readonly element: Element}): string => element.getAttribute("aria-label") ?? "";

it("tells the mean of nine steps of both networks at the chosen one, and draws what comes after it faintly", () => {
  const track = lossTrack([falling, level], {steps: 20});
  track.update(10);
  expect(name(track)).toBe("Loss in training, mean of nine steps, step 10 of 20: residual 1.50; plain 2.30.");
  expectSnapshot(track.element, "lossTrack.svg");
  track.update(11);
  expect(name(track)).toContain("residual 1.40");
});

it("lets a network that is behind stand at its own last step, and says which", () => {
  const track = lossTrack([falling, run("plain", [2.3, 2.3, 2.3])], {steps: 20});
  track.update(10);
  expect(name(track)).toContain("plain 2.30 in step 3");
});

it("leaves out what is not a number, and says when there is no step yet", () => {
  const track = lossTrack([run("residual", [2, NaN, NaN])], {steps: 3});
  track.update(3);
  expect(name(track)).toContain("residual 2.00 in step 1");
  expect(track.element.outerHTML).not.toContain("NaN");
  const empty = lossTrack([], {steps: 3});
  empty.update(1);
  expect(name(empty)).toContain("no step yet");
});

it("draws the plain network dashed, so that colour is not all that tells them apart", () => {
  const {element} = lossTrack([falling, level], {steps: 20});
  expect(
    [...element.querySelectorAll("path[stroke-dasharray]")].every(
      (node) => node.getAttribute("stroke") === "var(--plain)"
    )
  ).toBe(true);
  expect(element.querySelectorAll("path[stroke-dasharray]").length).toBe(2);
});

it("moves two names apart that would meet", () => {
  const track = lossTrack([level, run("plain", Array<number>(20).fill(2.31))], {steps: 20});
  track.update(10);
  const labels = [...track.element.querySelectorAll("text")].filter(({textContent}) =>
    /^(residual|plain) /.test(textContent)
  );
  const [a, b] = labels.map((node) => Number(node.getAttribute("y")));
  expect(Math.abs((a ?? 0) - (b ?? 0))).toBe(16);
});
