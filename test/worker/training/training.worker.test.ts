import {beforeAll, expect, it} from "vitest";
import {client} from "../../../components/worker/client.js";
import {training} from "../../../components/worker/training/training.worker.js";
import type {TrainingMessages} from "../../../components/worker/training/trainingClient.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import type {TwinName} from "../../../components/run/networkRun.js";
import {servedWorker} from "../../support/servedWorker.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const CONFIG: RunConfig = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 3};
type Told = TrainingMessages["train"]["told"];

/** A run at the other end of a real channel. */
function open(network: TwinName, paused: boolean, prepare = () => Promise.resolve(kernelBytes())) {
  const createWorker = servedWorker(training, prepare);
  const {ask, stop} = client<TrainingMessages>({worker: "training", blame: "the worker", createWorker});
  const told: Told[] = [];
  let wake: () => void = () => undefined;
  const onTold = (one: Told): void => {
    told.push(one);
    wake();
  };
  const job = ask("train", {network, config: CONFIG, paused}, {onTold});
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

it("says why it cannot start", async () => {
  const {answer, told, stop} = open("residual", false, () => Promise.reject(new Error("no SIMD here")));
  await expect(answer).rejects.toThrow("no SIMD here");
  expect(told).toEqual([]);
  stop();
});
