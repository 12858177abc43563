/** @file The benchmark's page: draws twenty kept runs of 2,000 steps again and again, as the laboratory does while one trains. */
import {runsChart} from "../../components/draw/runs/runsChart.js";
import type {KeptRun} from "../../components/run/kept/keptRun.js";
import type {NetworkRun, TwinName} from "../../components/run/networkRun.js";
import {randomStream} from "../../components/run/randomStream.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";

const STEPS = 2000;
const RUNS = 20;

/** Losses that fall as those of a run do, with the scatter of batches. */
function aNetwork(network: TwinName, seed: number): NetworkRun {
  const stream = randomStream(seed, "batches");
  const reports = Array.from({length: STEPS}, (_, i) => ({
    step: i + 1,
    loss: 2.3 * Math.exp((-seed * i) / (10 * STEPS)) * (0.7 + 0.6 * stream.uniform()),
    accuracy: 0.5,
    learningRate: 0.05
  }));
  return {network, weightLayers: [], activationLayers: [], reports};
}

const kept = Array.from({length: RUNS}, (_, i): KeptRun => {
  const networks = [aNetwork("residual", 2 * i + 2), aNetwork("plain", 2 * i + 1)];
  const flags = {hidden: false, pinned: false, rates: [], problems: [], state: "finished", date: ""} as const;
  const name = `Run ${i + 1}`;
  return {id: name, number: i + 1, automatic: name, config: {...DEFAULT_CONFIG, steps: STEPS}, networks, ...flags};
});

/** What changes between two redraws: the newest run has taken a step, or another run is in focus. */
type Change = "step" | "focus";
const chart = runsChart();

/** The kept runs, the last of which is under way at a step. */
function runsAt(step: number): readonly KeptRun[] {
  const [last, ...others] = [...kept].reverse();
  if (last === undefined) return [];
  const networks = last.networks.map((network) => ({...network, reports: network.reports.slice(0, step)}));
  return [...others.reverse(), {...last, state: "running", networks}];
}

/** Milliseconds of one redraw, script and layout. */
function redraw(change: Change, turn: number): number {
  const runs = change === "step" ? runsAt(STEPS / 2 + turn) : kept;
  const focus = `Run ${change === "step" ? RUNS : 1 + (turn % RUNS)}`;
  const start = performance.now();
  const figure = chart.draw(runs, "loss", {width: 1200, height: 300, focus});
  if (figure.parentNode !== document.body) document.body.replaceChildren(figure);
  figure.getBoundingClientRect();
  return performance.now() - start;
}

/** Milliseconds of each of `count` redraws, one a frame; the first ones compile. */
async function redraws(change: Change, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    times.push(redraw(change, turn));
    await new Promise(requestAnimationFrame);
  }
  return times;
}
Object.assign(globalThis, {redraws});
