// @vitest-environment jsdom
import {create} from "d3";
import {expect, it} from "vitest";
import {drawNotes, notesWords} from "../../../components/draw/runs/drawNotes.js";
import {lossCurves} from "../../../components/draw/lossCurves.js";
import type {RunNote} from "../../../components/run/kept/runNotes.js";
import {RUNS} from "../../support/runs.js";

const plane = {x: (step: number) => 50 + step, left: 50, right: 280, top: 26, bottom: 178};
const lines = [
  {network: "residual", points: Array.from({length: 100}, (_, i) => ({x: 50 + i, y: 60 + i}))},
  {network: "plain", points: Array.from({length: 100}, (_, i) => ({x: 50 + i, y: 40}))}
] as const;
const chance: RunNote = {step: 90, network: "plain", text: "plain is at chance", words: "Plain is at chance, step 90."};
const parts: RunNote = {step: 40, text: "here the lines part", words: "The lines part from step 40 on."};

function drawn(notes: readonly RunNote[]): SVGGElement {
  const plot = create("svg").append("g");
  drawNotes(plot, notes, lines, plane);
  return plot.node() as SVGGElement;
}

it("marks the place on the network's line, or between the lines", () => {
  const places = [...drawn([parts, chance]).querySelectorAll("circle")].map((one) =>
    ["cx", "cy"].map((name) => Number(one.getAttribute(name)))
  );
  expect(places).toEqual([
    [90, 70],
    [140, 40]
  ]);
});

it("writes each note once, and nothing of a network without a line", () => {
  expect([...drawn([parts, chance]).querySelectorAll("text")].map(({textContent}) => textContent)).toEqual([
    "here the lines part",
    "plain is at chance"
  ]);
  const plot = create("svg").append("g");
  drawNotes(plot, [chance], [lines[0]], plane);
  expect(plot.node()?.childElementCount).toBe(0);
});

it("stands beside a steep thin line, not on it between two of its points", () => {
  const steep = [
    {x: 100, y: 26},
    {x: 130, y: 178}
  ];
  const plot = create("svg").append("g");
  drawNotes(plot, [parts], [{network: "residual", points: [{x: 90, y: 40}], thin: steep}], plane);
  const text = plot.select("text");
  const [left, middle] = [Number(text.attr("x")), Number(text.attr("y"))];
  const crossing = 100 + (30 * (middle - 26)) / 152;
  expect(crossing < left || crossing > left + 6.1 * parts.text.length).toBe(true);
});

it("is told in the chart's name", () => {
  expect(notesWords([parts, chance])).toBe(" The lines part from step 40 on. Plain is at chance, step 90.");
  const chart = lossCurves(RUNS, {steps: 8, notes: [parts]});
  expect(chart.getAttribute("aria-label")).toMatch(/The lines part from step 40 on\.$/);
});
