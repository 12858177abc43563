import {memory} from "@tensorflow/tfjs-core";
import {beforeAll, expect, it, vi} from "vitest";
import {client} from "../../../components/worker/client.js";
import {
  training,
  type PrepareTraining,
  type TrainingHost
} from "../../../components/worker/training/training.worker.js";
import type {TrainingMessages, TrainingStart} from "../../../components/worker/training/trainingClient.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import type {StepReport, TwinName} from "../../../components/run/networkRun.js";
import {confusion} from "../../../components/run/probes/answers.js";
import {takesProbe, withoutLastProbe} from "../../../components/run/probes/probeSteps.js";
import {runCsv} from "../../../components/run/runCsv.js";
import {stateBytes} from "../../../components/run/runState.js";
import {servedWorker} from "../../support/servedWorker.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const CONFIG: RunConfig = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 3};
type Told = TrainingMessages["train"]["told"];
type Options = TrainingStart & Partial<TrainingHost> & {readonly config?: RunConfig};
const prepareHere: PrepareTraining = () => Promise.resolve({kernels: kernelBytes(), backend: "wasm, SIMD"});

/** A run at the other end of a real channel. */
function open(
  network: TwinName,
  paused: boolean,
  {prepare = prepareHere, another, config = CONFIG, ...more}: Options = {}
) {
  const createWorker = servedWorker(training, {prepare, ...(another && {another})});
  const {ask, stop} = client<TrainingMessages>({worker: "training", blame: "the worker", createWorker});
  const told: Told[] = [];
  let wake: () => void = () => undefined;
  const onTold = (one: Told): void => {
    told.push(one);
    wake();
  };
  const job = ask("train", {network, config, paused, ...more}, {onTold});
  // A run that is stopped in the middle is refused, which nobody waits for.
  job.answer.catch(() => undefined);
  const until = async (count: number): Promise<void> => {
    while (told.length < count) await new Promise<void>((resolve) => (wake = resolve));
  };
  return {...job, told, types: () => told.map(({type}) => type), until, stop};
}
/** Time in which a run that is not paused would have taken a step. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 100));

it("tells every step in order and then ends", async () => {
  const {answer, types, stop} = open("residual", false);
  await answer;
  expect(types()).toEqual(["started", "report", "report", "report"]);
  stop();
});

it("trains one step at a time when paused, and goes on when resumed", async () => {
  const {answer, command, until, types, stop} = open("plain", true);
  await until(1);
  command({type: "step"});
  await until(2);
  await aWhile();
  expect(types()).toEqual(["started", "report"]);
  command({type: "resume"});
  await answer;
  expect(types().filter((type) => type === "report")).toHaveLength(3);
  stop();
});

it("takes a step that was asked for before the network was ready", async () => {
  const {command, until, types, stop} = open("plain", true);
  command({type: "step"});
  await until(2);
  await aWhile();
  expect(types()).toEqual(["started", "report"]);
  stop();
});

it("uses a learning rate that is changed on the way from the next step on", async () => {
  const {answer, command, until, told, stop} = open("residual", true);
  await until(1);
  command({type: "step"});
  await until(2);
  command({type: "learningRate", value: 0.5});
  command({type: "resume"});
  await answer;
  const rates = told.flatMap((one) => (one.type === "report" ? [one.report.learningRate] : []));
  expect(rates.map((rate) => Number(rate.toFixed(4)))).toEqual([0.01, 0.2, 0.3]);
  stop();
});

it("computes with the arithmetic that is asked for, and says what computed", async () => {
  const asked: string[] = [];
  const prepare: PrepareTraining = (simd) => {
    asked.push(simd);
    return Promise.resolve({kernels: kernelBytes(), backend: `test, ${simd}`});
  };
  const {told, answer, stop} = open("plain", false, {prepare, config: {...CONFIG, steps: 1, simd: "relaxed"}});
  await answer;
  expect(asked).toEqual(["relaxed"]);
  expect(told[0]).toMatchObject({type: "started", backend: "test, relaxed"});
  stop();
});

it("says why it cannot start", async () => {
  const {answer, told, stop} = open("residual", false, {prepare: () => Promise.reject(new Error("no SIMD here"))});
  await expect(answer).rejects.toThrow("no SIMD here");
  expect(told).toEqual([]);
  stop();
});

const reportsOf = (told: readonly Told[]): StepReport[] =>
  told.flatMap((one) => (one.type === "report" ? [one.report] : []));
/** What the file of a run's numbers says, of one network. */
const csvOf = (network: TwinName, reports: readonly StepReport[]): string =>
  runCsv([{network, weightLayers: [], activationLayers: [], reports}]);

/** A whole run, and its state at the end. */
async function whole(network: TwinName, config: RunConfig, more: Omit<Options, "config"> = {}) {
  const {answer, told, stop} = open(network, false, {config, ...more});
  const state = await answer;
  stop();
  return {state, reports: reportsOf(told)};
}

it("goes no further than it is let, and ends at the step that it is told", async () => {
  const {answer, command, until, types, stop} = open("plain", false, {until: 1, config: {...CONFIG, steps: 9}});
  await until(2);
  await aWhile();
  expect(types()).toEqual(["started", "report"]);
  command({type: "until", step: 3});
  await until(4);
  await aWhile();
  expect(types()).toHaveLength(4);
  command({type: "endAt", step: 5});
  command({type: "pause"});
  command({type: "stepTo", step: 7});
  expect((await answer).step).toBe(5);
  stop();
});

it("ends at the step whose loss is not finite only where it is told to", async () => {
  const broken: RunConfig = {...CONFIG, bn: false, depth: 34, lr: 1, steps: 40};
  const {reports, state} = await whole("residual", broken, {stopWhenDiverged: true});
  expect(reports.length).toBeLessThan(40);
  expect(reports.map(({loss}) => Number.isFinite(loss))).toEqual(reports.map((_, i) => i < reports.length - 1));
  expect(state.step).toBe(reports.length);
  expect((await whole("residual", broken)).reports).toHaveLength(40);
});

it.each<[TwinName, Partial<RunConfig>]>([
  ["residual", {}],
  ["plain", {start: "copy", opt: "adam", lr: 0.01, decay: 0.001, noise: 0.5, distort: 0.5}],
  ["residual", {shortcut: "padding", bn: false, silent: true, data: "shapes"}]
])("goes on to the bit from a state that was saved in the middle: %s, %o", async (network, more) => {
  const config: RunConfig = {...CONFIG, steps: 23, ...more};
  const direct = await whole(network, config);
  const {command, until, told, stop} = open(network, true, {config});
  await until(1);
  command({type: "stepTo", step: 12});
  await until(13);
  command({type: "save"});
  await until(14);
  const saved = told.at(-1);
  stop();
  if (saved?.type !== "state") throw new Error("no state was told");
  expect(saved.state.step).toBe(12);
  expect(stateBytes(saved.state)).toBeGreaterThan(8 * 70_000);
  // As a page that keeps it would: through a copy that has only its data.
  const rest = await whole(network, config, {from: structuredClone(saved.state)});
  expect(rest.reports[0]?.step).toBe(13);
  expect(csvOf(network, [...reportsOf(told), ...rest.reports])).toBe(csvOf(network, direct.reports));
  expect(rest.state).toEqual(direct.state);
});

it.each([20, 25])("trains longer: %d steps and then up to 40 give the file of 40 steps", async (steps) => {
  const first = await whole("residual", {...CONFIG, steps});
  const longer = await whole("residual", {...CONFIG, steps: 40}, {from: first.state});
  const direct = await whole("residual", {...CONFIG, steps: 40});
  const reports = [...withoutLastProbe(first.reports, 40), ...longer.reports];
  expect(first.reports.at(-1)?.probe).toBeDefined();
  // The former last step is a probe of the longer run too, or it is left out.
  expect(reports[steps - 1]?.probe !== undefined).toBe(takesProbe(steps, 40));
  expect(csvOf("residual", reports)).toBe(csvOf("residual", direct.reports));
});

it("goes on with the learning rate that it was changed to", async () => {
  const {command, until, told, stop} = open("residual", true, {config: {...CONFIG, steps: 9}});
  await until(1);
  command({type: "learningRate", value: 0.5});
  command({type: "save"});
  await until(2);
  stop();
  const saved = told.at(-1);
  if (saved?.type !== "state") throw new Error("no state was told");
  const {reports} = await whole("residual", {...CONFIG, steps: 2}, {from: saved.state});
  expect(reports.map(({learningRate}) => learningRate)).toEqual([0.1, 0.2]);
});

it("refuses the state of the other network, in words", async () => {
  const {state} = await whole("plain", {...CONFIG, steps: 1});
  const {answer, stop} = open("residual", false, {from: state});
  await expect(answer).rejects.toThrow("the state is the plain network's, not the residual one's");
  stop();
});

it("brings what is said of every validation image: the right ones are the accuracy of the file, exactly", async () => {
  const {reports} = await whole("residual", {...CONFIG, steps: 12}, {watched: 0});
  const probes = reports.flatMap(({probe}) => (probe ? [probe] : []));
  expect(probes).toHaveLength(3);
  for (const {answers, valAccuracy} of probes) {
    if (answers === undefined) throw new Error("no answers");
    const {counts, right, images} = confusion(
      answers,
      Array.from({length: 10}, (_, label) => label)
    );
    expect(images).toBe(512);
    expect(right / 512).toBe(valAccuracy);
    expect(counts.reduce((sum, row, label) => sum + (row[label] ?? 0), 0)).toBe(right);
  }
  const unwatched = await whole("residual", {...CONFIG, steps: 12});
  expect(unwatched.reports.every(({probe}) => probe?.answers === undefined)).toBe(true);
  expect(csvOf("residual", unwatched.reports)).toBe(csvOf("residual", reports));
});

/** A run that is long enough for another worker to take its probes. */
const LONG: RunConfig = {...CONFIG, steps: 61};
/** What is sent to the other worker, as far as a test looks. */
interface Sent {
  readonly type: string;
  readonly id: number;
  readonly kind?: string;
}

/** A run that goes on once another worker is ready for its probes; `send` may do something else with a probe that is sent there. */
async function runApart(network: TwinName, send: (sent: Sent, on: (sent: Sent) => void, worker: Worker) => void) {
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const another = (): Worker => {
    const worker = servedWorker(training, {prepare: prepareHere})();
    const on = worker.postMessage.bind(worker);
    worker.addEventListener("message", ({data}: MessageEvent<{readonly type: string}>) => {
      if (data.type === "answer") isReady();
    });
    return Object.assign(worker, {
      postMessage: (sent: Sent): void => (sent.kind === "evaluate" ? send(sent, on, worker) : on(sent))
    });
  };
  const run = open(network, true, {config: LONG, watched: 3, probesApart: true, another});
  run.command({type: "stepTo", step: 8});
  await ready;
  return run;
}

it("tells the same where another worker takes the probes, in the same order, and goes on meanwhile", async () => {
  const direct = await whole("residual", LONG, {watched: 3});
  let sent = 0;
  const {answer, command, told, stop} = await runApart("residual", (asked, on) => {
    sent++;
    on(asked);
  });
  command({type: "resume"});
  expect(await answer).toEqual(direct.state);
  expect(sent).toBe(7);
  expect(reportsOf(told)).toEqual(direct.reports);
  stop();
});

it("tells nothing of later steps, and no state, before the probe that is away, and goes on to the next one at most", async () => {
  let bring: () => void = () => undefined;
  const {answer, command, types, told, until, stop} = await runApart("plain", (asked, on) => (bring = () => on(asked)));
  command({type: "resume"});
  await until(10);
  await aWhile();
  command({type: "save"});
  await aWhile();
  expect(types()).toEqual(["started", ...Array<string>(9).fill("report")]);
  command({type: "endAt", step: 12});
  bring();
  const {step} = await answer;
  expect(step).toBe(19);
  expect(types().slice(10)).toEqual([...Array<string>(10).fill("report"), "state"]);
  expect(told.at(-1)).toMatchObject({state: {step: 19}});
  stop();
});

it.each(["breaks", "refuses"])("loses nothing where the worker that takes the probes %s", async (what) => {
  const direct = await whole("plain", LONG, {watched: 3});
  let sent = 0;
  const {answer, command, told, stop} = await runApart("plain", (asked, on, worker) => {
    sent++;
    if (what === "refuses") on({...asked, kind: "unknown"});
    else
      queueMicrotask(() => {
        worker.onerror?.({message: "out of memory", preventDefault: () => undefined} as ErrorEvent);
      });
  });
  command({type: "resume"});
  expect(await answer).toEqual(direct.state);
  expect(reportsOf(told)).toEqual(direct.reports);
  expect(sent).toBe(1);
  stop();
});

it("takes the probes itself where another worker cannot be started", async () => {
  const another = (): Worker => {
    throw new Error("no more workers");
  };
  const {reports} = await whole("plain", LONG, {probesApart: true, another});
  expect(reports.filter(({probe}) => probe)).toHaveLength(8);
});

/** What a worker that was made ready for one run tells of another, or the same one. */
async function readied(ready: Partial<RunConfig>, asked: TrainingStart & {readonly config?: RunConfig}) {
  const prepare = vi.fn(prepareHere);
  const {ask, stop} = client<TrainingMessages>({
    ...{worker: "training", blame: "the worker"},
    createWorker: servedWorker(training, {prepare})
  });
  await ask("ready", {network: "residual", config: {...CONFIG, ...ready}, watched: 3}).answer;
  const told: Told[] = [];
  const what = {network: "residual", config: CONFIG, watched: 3, paused: false, ...asked} as const;
  const state = await ask("train", what, {onTold: (one) => told.push(one)}).answer;
  stop();
  return {state, reports: reportsOf(told), prepared: prepare.mock.calls.length};
}

it("begins a run that it was made ready for without making it anew, and the numbers are the same", async () => {
  const before = memory().numTensors;
  const direct = await whole("residual", CONFIG, {watched: 3});
  const same = await readied({}, {});
  expect(same).toEqual({...direct, prepared: 1});
  expect(await readied({seed: 9}, {})).toEqual({...direct, prepared: 2});
  expect((await readied({}, {from: direct.state, config: {...CONFIG, steps: 4}})).reports).toHaveLength(1);
  expect(memory().numTensors).toBe(before);
});
