import {expect, it, vi} from "vitest";
import {pauseWhenHidden} from "../../../components/worker/training/pauseWhenHidden.js";
import {statusText} from "../../../components/worker/training/statusText.js";
import {createTwin, type StartTraining, type TwinState} from "../../../components/worker/training/twin.js";
import type {TwinStart} from "../../../components/worker/training/twinStart.js";
import type {StepReport, TwinName} from "../../../components/run/networkRun.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import type {RunState} from "../../../components/run/runState.js";
import type {TrainingOptions, TrainingReport} from "../../../components/worker/training/trainingClient.js";

type Say = (report: TrainingReport) => void;

/** Workers that say what the test tells them to, and note what they were asked. */
function stage(config: Partial<RunConfig> = {}, options: TwinStart = {}) {
  const say = new Map<TwinName, Say>();
  const asked: string[] = [];
  const limits: string[] = [];
  const started: TrainingOptions[] = [];
  const start: StartTraining = (network, _config, _paused, onReport, options) => {
    say.set(network, onReport);
    started.push(options ?? {});
    const note = (what: string) => () => void asked.push(`${network} ${what}`);
    return {
      pause: note("pause"),
      resume: note("resume"),
      step: note("step"),
      stop: note("stop"),
      stepTo: (step) => void asked.push(`${network} to ${step}`),
      until: (step) => void limits.push(`${network} ${step}`),
      endAt: (step) => void asked.push(`${network} ends at ${step}`),
      save: () => (network === "plain" ? Promise.reject(new Error("lost")) : Promise.resolve(aState(network, 2))),
      setLearningRate: (value) => void asked.push(`${network} ${value}`)
    };
  };
  const states: TwinState[] = [];
  const twin = createTwin((state) => states.push(state), start);
  twin.start({...DEFAULT_CONFIG, steps: 2, ...config}, false, undefined, options);
  const tell = (network: TwinName, report: TrainingReport): void => say.get(network)?.(report);
  return {twin, tell, asked, limits, started, states, networks: [...say.keys()]};
}

const aState = (network: TwinName, step: number): RunState => ({
  network,
  step,
  learningRate: 0.05,
  batches: 1,
  parameters: new Float32Array(4),
  velocities: new Float32Array(4),
  squares: new Float32Array(0),
  updates: step
});

const started: TrainingReport = {
  type: "started",
  backend: "wasm",
  weightLayers: ["a"],
  activationLayers: ["b"]
};
const report = (step: number, loss = 2, at = 0): TrainingReport => ({
  type: "report",
  at,
  report: {step, loss, accuracy: 0.5, learningRate: 0.05} satisfies StepReport
});

it("compares both networks, or trains the one that is asked for", () => {
  expect(stage().networks).toEqual(["residual", "plain"]);
  expect(stage({skip: "on"}).networks).toEqual(["residual"]);
  expect(stage({skip: "off"}).networks).toEqual(["plain"]);
});

it("is finished only when both networks are", () => {
  const {twin, tell} = stage();
  tell("residual", started);
  expect(twin.state.phase).toBe("running");
  tell("residual", report(1));
  tell("residual", {type: "finished"});
  expect(twin.state.phase).toBe("running");
  tell("plain", {type: "finished"});
  expect(twin.state.phase).toBe("finished");
});

it("goes on with one network when the other's worker dies, and says so", () => {
  const {twin, tell} = stage();
  tell("residual", report(1));
  tell("plain", report(1));
  tell("plain", {type: "failed", message: "the worker that trains it stopped answering"});
  expect(twin.state.phase).not.toBe("failed");
  expect(statusText(twin.state)).toContain("The plain network stopped: the worker that trains it stopped answering.");
  tell("residual", {type: "finished"});
  expect(twin.state.phase).toBe("finished");
});

it("has failed when no network is left", () => {
  const {twin, tell} = stage({skip: "on"});
  tell("residual", report(1));
  tell("residual", {type: "failed", message: "no SIMD"});
  expect(statusText(twin.state)).toContain("step 1 of 2");
  expect(twin.state.phase).toBe("failed");
  expect(statusText(twin.state)).toContain("no SIMD");
});

it("tells one common step in words and numbers, the slower network's", () => {
  const {twin, tell} = stage();
  tell("residual", report(1));
  tell("residual", report(2, 0.5));
  tell("plain", report(1, 2.25));
  const words = statusText(twin.state);
  expect(words).toContain("step 1 of 2");
  expect(words).toContain("residual: loss 2.00, accuracy 50 %");
  expect(words).toContain("plain: loss 2.25");
  expect(twin.state.step).toBe(1);
  expect(twin.state.runs.map(({reports}) => reports.length)).toEqual([1, 1]);
  tell("plain", report(2));
  expect(twin.state.runs.map(({reports}) => reports.at(-1)?.loss)).toEqual([0.5, 2]);
});

it("lets neither network get more than a probe ahead of the other", () => {
  const {tell, limits, started} = stage({steps: 99});
  expect(started.map(({until}) => until)).toEqual([10, 10]);
  tell("residual", report(1));
  tell("residual", report(2));
  tell("plain", report(1));
  expect(limits).toEqual(["plain 11", "plain 12", "residual 11"]);
});

it("holds nobody back by a network that has ended, or where there is one alone", () => {
  const {tell, limits} = stage({steps: 99});
  tell("residual", report(1));
  tell("plain", {type: "failed", message: "it broke"});
  expect(limits.at(-1)).toBe("residual Infinity");
  const alone = stage({skip: "on", steps: 99});
  expect(alone.started.map(({until}) => until)).toEqual([Infinity]);
});

it("pauses and steps to one common step: the network behind catches up, however late a report comes", () => {
  const {twin, tell, asked} = stage({steps: 99});
  for (const step of [1, 2, 3]) tell("residual", report(step));
  tell("plain", report(1));
  twin.pause();
  expect(asked).toEqual(["residual pause", "plain pause", "plain to 3"]);
  // A step that was under way when the pause came.
  tell("residual", report(4));
  expect(asked.at(-1)).toBe("plain to 4");
  for (const step of [2, 3, 4]) tell("plain", report(step));
  expect(twin.state.step).toBe(4);
  asked.length = 0;
  twin.step();
  expect(asked).toEqual(["residual step", "plain step"]);
  tell("residual", report(5));
  tell("plain", report(5));
  twin.resume();
  tell("residual", report(6));
  twin.step();
  expect(asked.slice(-3)).toEqual(["residual step", "plain step", "plain to 6"]);
});

it("notes where a loss is not finite, and goes on unless it was told to stop there", () => {
  const {twin, tell, asked} = stage({steps: 99});
  tell("plain", report(1));
  tell("plain", report(2, NaN));
  tell("plain", report(3, NaN));
  expect(twin.state.diverged).toEqual({plain: 2});
  expect(asked).toEqual([]);
  const stopping = stage({steps: 99}, {stopWhenDiverged: true});
  expect(stopping.started.map(({stopWhenDiverged}) => stopWhenDiverged)).toEqual([true, true]);
  stopping.tell("residual", report(1));
  stopping.tell("plain", report(1));
  stopping.tell("plain", report(2, Infinity));
  expect(stopping.asked).toEqual(["residual ends at 2", "plain ends at 2"]);
  stopping.tell("plain", {type: "finished"});
  stopping.tell("residual", report(2));
  stopping.tell("residual", {type: "finished"});
  expect(stopping.twin.state).toMatchObject({phase: "finished", step: 2, diverged: {plain: 2}});
});

it("rests at the step that was asked for, both there, and goes on when it is resumed", () => {
  const {twin, tell, asked, limits, started: options} = stage({steps: 99}, {stop: {step: 3}});
  expect(options.map(({until}) => until)).toEqual([3, 3]);
  tell("residual", started);
  for (const step of [1, 2, 3]) tell("residual", report(step));
  expect(twin.state.phase).toBe("running");
  for (const step of [1, 2, 3]) tell("plain", report(step));
  expect(twin.state).toMatchObject({phase: "paused", step: 3});
  expect(statusText(twin.state)).toContain("It rests at step 3, as you asked; Resume goes on.");
  expect(asked).toEqual(["residual pause", "plain pause"]);
  limits.length = 0;
  twin.resume();
  expect(limits).toEqual([]);
  expect(asked.slice(2)).toEqual(["residual resume", "plain resume"]);
  expect(twin.state).toMatchObject({phase: "running", rested: undefined});
  tell("residual", report(4));
  twin.resume({step: 6});
  expect(limits.slice(-2)).toEqual(["residual 6", "plain 6"]);
});

it("is finished, and says nothing of a rest, where it was to rest at its last step", () => {
  const {twin, tell} = stage({steps: 2}, {stop: {step: 2}});
  for (const step of [1, 2]) for (const network of ["residual", "plain"] as const) tell(network, report(step));
  for (const network of ["residual", "plain"] as const) tell(network, {type: "finished"});
  expect(twin.state).toMatchObject({phase: "finished", rested: undefined});
  expect(statusText(twin.state)).not.toContain("Resume");
});

it("saves what each network can go on from, and goes on from it without the former last probe", async () => {
  const {twin, tell} = stage({steps: 25});
  const probe = {valLoss: 1, valAccuracy: 1, gradNorm: [1], activationGradNorm: [1], activationRms: [1]};
  tell("residual", started);
  tell("residual", report(1));
  tell("residual", {type: "report", at: 0, report: {step: 2, loss: 1, accuracy: 1, learningRate: 1, probe}});
  tell("residual", report(3));
  const saved = await twin.save();
  expect(saved.map(({run, state}) => [run.network, run.reports.length, state.step])).toEqual([["residual", 2, 2]]);
  const longer = stage({steps: 40, skip: "on"}, {from: saved});
  expect(longer.started[0]?.from?.step).toBe(2);
  longer.tell("residual", report(3));
  const [run] = longer.twin.state.runs;
  expect(run?.weightLayers).toEqual(["a"]);
  expect(run?.reports.map(({step, probe: taken}) => [step, taken !== undefined])).toEqual([
    [1, false],
    [2, false],
    [3, false]
  ]);
});

it("keeps the state of a network that has finished", async () => {
  const {twin, tell} = stage({skip: "off", steps: 1});
  tell("plain", report(1));
  tell("plain", {type: "finished", state: aState("plain", 1)});
  expect((await twin.save()).map(({state}) => state.step)).toEqual([1]);
});

it("says when a loss is no longer a number", () => {
  const {twin, tell} = stage();
  tell("plain", report(1, NaN));
  tell("residual", report(1, Infinity));
  expect(statusText(twin.state)).toContain("plain: loss not a number, accuracy 50 %");
  expect(statusText(twin.state)).toContain("residual: loss ∞");
  expect(statusText(twin.state)).toContain("The plain network diverged: its loss is not a number from step 1 on");
});

it("has words for each moment, also while it runs and nothing has come yet", () => {
  const {twin, tell} = stage();
  expect(statusText(twin.state)).toBe("Starting …: the workers load what computes.");
  tell("residual", started);
  tell("plain", started);
  expect(twin.state.phase).toBe("running");
  expect(statusText(twin.state)).toBe("Starting …: waiting for the first step.");
  for (const network of ["residual", "plain"] as const) tell(network, report(1));
  expect(statusText(twin.state)).toMatch(/^step 1 of 2; residual: /);
});

it("passes a new learning rate to both, and stops both at reset", () => {
  const {twin, asked} = stage();
  twin.setLearningRate(0.1);
  twin.reset();
  expect(asked).toEqual(["residual 0.1", "plain 0.1", "residual stop", "plain stop"]);
  expect(twin.state.runs).toEqual([]);
});

it("tells how many steps a second the slower network takes, and nothing while paused", () => {
  const {twin, tell} = stage({steps: 9});
  tell("residual", started);
  tell("plain", started);
  expect(twin.state.speed).toBeUndefined();
  // However late its worker tells of a step, what counts is when it was taken.
  for (const step of [1, 2, 3]) tell("residual", report(step, 2, 100 * step));
  for (const step of [1, 2, 3]) tell("plain", report(step, 2, 7000 + 250 * step));
  expect(twin.state.speed).toBe(4);
  expect(statusText(twin.state)).toContain("4.0 steps a second");
  twin.pause();
  expect(twin.state.speed).toBeUndefined();
  tell("residual", report(4, 2, 400));
  twin.resume();
  tell("residual", report(5, 2, 9000));
  for (const step of [4, 5]) tell("plain", report(step, 2, 9000 + 250 * step));
  expect(twin.state.speed).toBeUndefined();
  tell("residual", report(6, 2, 9100));
  expect(twin.state.speed).toBe(4);
});

it("pauses while the tab is hidden and goes on after, but leaves alone what the reader paused", () => {
  const {twin, tell, asked} = stage({skip: "on"});
  const listeners: (() => void)[] = [];
  const page = {hidden: false, addEventListener: (_type: string, listener: () => void) => listeners.push(listener)};
  vi.stubGlobal("document", page);
  pauseWhenHidden(twin);
  tell("residual", started);
  const see = (hidden: boolean) => {
    page.hidden = hidden;
    listeners.forEach((listener) => listener());
  };
  see(true);
  see(false);
  expect(asked).toEqual(["residual pause", "residual resume"]);
  twin.pause();
  see(true);
  see(false);
  expect(asked).toEqual(["residual pause", "residual resume", "residual pause"]);
  vi.unstubAllGlobals();
});
