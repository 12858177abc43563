// @vitest-environment jsdom
import {expect, it} from "vitest";
import {runsChart} from "../../../components/draw/runs/runsChart.js";
import {runsCurves} from "../../../components/draw/runsCurves.js";
import type {KeptRun} from "../../../components/run/kept/keptRun.js";
import {aKeptRun, aNetworkRun} from "../../support/keptRuns.js";

const falling = (steps: number, by: number): number[] => Array.from({length: steps}, (_, j) => 2.3 * Math.exp(-j * by));
const aRun = (number: number, steps = 30, changes: Partial<KeptRun> = {}): KeptRun =>
  aKeptRun(number, {networks: [aNetworkRun("residual", falling(steps, number / 100))], ...changes});
const lines = (figure: Element): Element[] => [...figure.querySelectorAll("g[opacity]:not(.tick)")];
/** The run that trains is in focus, last on top. */
const focus = "run-3";

it("keeps the lines of runs at rest while another trains, and draws what a new chart would", () => {
  const chart = runsChart();
  const rest = [aRun(1), aRun(2)];
  const before = chart.draw([...rest, aRun(3, 10)], "loss", {focus, at: 3, steps: 30});
  const drawn = lines(before);
  const runs = [...rest, aRun(3, 12)];
  const after = chart.draw(runs, "loss", {focus, at: 4, steps: 30});
  expect(after).toBe(before);
  expect(lines(after).map((line, i) => line === drawn[i])).toEqual([true, true, false]);
  expect(after.outerHTML).toBe(runsCurves(runs, "loss", {focus, at: 4, steps: 30}).outerHTML);
});

it("draws what a new chart would when runs come, go, are hidden, renamed, focused or leave the axes", () => {
  const chart = runsChart();
  const [one, two, three] = [aRun(1), aRun(2), aRun(3)];
  const seeds = [4, 5, 6].map((number) => aRun(number, 30, {group: "seeds"}));
  const lost = aKeptRun(7, {networks: [aNetworkRun("plain", [2, NaN])]});
  const huge = aKeptRun(8, {networks: [aNetworkRun("plain", [2, 25, 20])]});
  const scenes: readonly (readonly [runs: readonly KeptRun[], focus?: string])[] = [
    [[one, two, three]],
    [[three, one]],
    [[one, {...two, hidden: true}, three], "run-1"],
    [[{...one, own: "mine"}, two], "run-2"],
    [[one, ...seeds]],
    [[one, ...seeds], "run-5"],
    [[one, ...seeds.slice(1)], "run-5"],
    [[lost, one]],
    [[huge, one]],
    [[]],
    [[one, two, three], focus]
  ];
  scenes.forEach(([runs, chosen], i) => {
    const options = {focus: chosen, width: i % 3 === 2 ? 320 : 640};
    expect(chart.draw(runs, "loss", options).outerHTML).toBe(runsCurves(runs, "loss", options).outerHTML);
  });
});
