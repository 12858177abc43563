/** @file The benchmark's page: draws twenty kept runs of 2,000 steps again and again, as the laboratory does while one trains. */
import {runsCurves} from "../../components/draw/runsCurves.js";
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

const runs = Array.from({length: RUNS}, (_, i): KeptRun => {
  const networks = [aNetwork("residual", 2 * i + 2), aNetwork("plain", 2 * i + 1)];
  const flags = {hidden: false, pinned: false, rates: [], problems: [], state: "finished", date: ""} as const;
  const name = `Run ${i + 1}`;
  return {id: name, number: i + 1, automatic: name, config: {...DEFAULT_CONFIG, steps: STEPS}, networks, ...flags};
});

/** Milliseconds of one redraw, script and layout; another run is in focus each time. */
function redraw(turn: number): number {
  const start = performance.now();
  const figure = runsCurves(runs, "loss", {width: 1200, height: 300, focus: `Run ${1 + (turn % RUNS)}`});
  document.body.replaceChildren(figure);
  figure.getBoundingClientRect();
  return performance.now() - start;
}

/** Milliseconds of each of `count` redraws, one a frame; the first ones compile. */
async function redraws(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    times.push(redraw(turn));
    await new Promise(requestAnimationFrame);
  }
  return times;
}
Object.assign(globalThis, {redraws});
