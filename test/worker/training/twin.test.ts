import {expect, it, vi} from "vitest";
import {pauseWhenHidden} from "../../../components/worker/training/pauseWhenHidden.js";
import {statusText} from "../../../components/worker/training/statusText.js";
import {createTwin, type StartTraining, type TwinState} from "../../../components/worker/training/twin.js";
import type {StepReport, TwinName} from "../../../components/run/networkRun.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import type {TrainingReport} from "../../../components/worker/training/trainingClient.js";

type Say = (report: TrainingReport) => void;

/** Workers that say what the test tells them to, and note what they were asked. */
function stage(config: Partial<RunConfig> = {}) {
  const say = new Map<TwinName, Say>();
  const asked: string[] = [];
  const start: StartTraining = (network, _config, _paused, onReport) => {
    say.set(network, onReport);
    const note = (what: string) => () => void asked.push(`${network} ${what}`);
    return {
      pause: note("pause"),
      resume: note("resume"),
      step: note("step"),
      stop: note("stop"),
      setLearningRate: (value) => void asked.push(`${network} ${value}`)
    };
  };
  const states: TwinState[] = [];
  const twin = createTwin((state) => states.push(state), start);
  twin.start({...DEFAULT_CONFIG, steps: 2, ...config}, false);
  const tell = (network: TwinName, report: TrainingReport): void => say.get(network)?.(report);
  return {twin, tell, asked, states, networks: [...say.keys()]};
}

const started: TrainingReport = {
  type: "started",
  backend: "wasm",
  weightLayers: ["a"],
  activationLayers: ["b"]
};
const report = (step: number, loss = 2): TrainingReport => ({
  type: "report",
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
  tell("residual", {type: "failed", message: "no SIMD"});
  expect(twin.state.phase).toBe("failed");
  expect(statusText(twin.state)).toContain("no SIMD");
});

it("tells the slower network's step, and both networks' numbers in words", () => {
  const {twin, tell} = stage();
  tell("residual", report(1));
  tell("residual", report(2, 0.5));
  tell("plain", report(1, 2.25));
  const words = statusText(twin.state);
  expect(words).toContain("step 1 of 2");
  expect(words).toContain("residual: loss 0.50, accuracy 50 %");
  expect(words).toContain("plain: loss 2.25");
});

it("says when a loss is no longer a number", () => {
  const {twin, tell} = stage();
  tell("plain", report(1, NaN));
  expect(statusText(twin.state)).toContain("plain: loss not a number, accuracy 50 %");
  tell("residual", report(1, Infinity));
  expect(statusText(twin.state)).toContain("residual: loss ∞");
  expect(statusText(twin.state)).toContain("The loss of the plain network is no longer a number");
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
  vi.spyOn(performance, "now")
    .mockReturnValueOnce(0)
    .mockReturnValueOnce(0)
    .mockReturnValueOnce(100)
    .mockReturnValueOnce(250);
  const {twin, tell} = stage({steps: 9});
  tell("residual", started);
  tell("plain", started);
  expect(twin.state.speed).toBeUndefined();
  for (const step of [1, 2]) for (const network of ["residual", "plain"] as const) tell(network, report(step));
  expect(twin.state.speed).toBe(4);
  expect(statusText(twin.state)).toContain("4.0 steps a second");
  twin.pause();
  expect(twin.state.speed).toBeUndefined();
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
