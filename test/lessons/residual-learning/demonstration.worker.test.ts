import {beforeAll, expect, it} from "vitest";
import {IDENTITY_SETUPS} from "../../../components/run/identityConfig.js";
import {CURVE_X, type CurveReport} from "../../../components/lessons/residual-learning/curve/curveConfig.js";
import {demonstration} from "../../../components/lessons/residual-learning/demonstration.worker.js";
import type {
  DemonstrationMessages,
  ReportOf
} from "../../../components/lessons/residual-learning/demonstrationClient.js";
import {client} from "../../../components/worker/client.js";
import {servedWorker} from "../../support/servedWorker.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const curve = {blocks: 2, lr: 0.01, seed: 1, steps: 40, target: [...CURVE_X]};
const identity = {...IDENTITY_SETUPS[0]!, seed: 1, steps: 3};

function open(prepare = () => Promise.resolve(kernelBytes())) {
  const createWorker = servedWorker(demonstration, prepare);
  return client<DemonstrationMessages>({worker: "demonstration", blame: "the worker", createWorker});
}
const stepsOf = (reports: readonly CurveReport[]): number[] => reports.map(({step}) => step);

it("tells the untrained state first, then every step's loss once, and ends", async () => {
  const {ask, stop} = open();
  const reports: CurveReport[] = [];
  await ask("curve", {config: curve, paced: false}, {onTold: (report) => reports.push(report)}).answer;
  expect(stepsOf(reports)[0]).toBe(0);
  expect(stepsOf(reports).at(-1)).toBe(40);
  expect(reports.flatMap(({losses}) => losses.plain)).toHaveLength(40);
  stop();
});

it("paces a run that is watched, pauses it and goes on", async () => {
  const {ask, stop} = open();
  const reports: CurveReport[] = [];
  let wake = (): void => undefined;
  const onTold = (report: CurveReport): void => {
    reports.push(report);
    wake();
  };
  const {answer, command} = ask("curve", {config: {...curve, steps: 9}, paced: true}, {onTold});
  while (!stepsOf(reports).includes(2)) await new Promise<void>((resolve) => (wake = resolve));
  command("pause");
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(stepsOf(reports).at(-1)).toBeLessThan(5);
  command("resume");
  await answer;
  expect(stepsOf(reports)).toEqual([0, 1, 2, 3, 5, 7, 9]);
  stop();
});

it("trains the stacks that copy", async () => {
  const {ask, stop} = open();
  const reports: ReportOf<"identity">[] = [];
  await ask("identity", {config: identity, paced: false}, {onTold: (report) => reports.push(report)}).answer;
  expect(reports.at(-1)?.maps.plain).toHaveLength(512);
  stop();
});

it("says in words why a run failed: a bad target, numbers that were lost, no WebAssembly", async () => {
  const {ask, stop} = open(() => Promise.reject(new Error("no SIMD here")));
  const run = (config: typeof curve) => ask("curve", {config, paced: false}).answer;
  await expect(run({...curve, target: [1]})).rejects.toThrow("the target needs 64 finite values: 1");
  await expect(run({...curve, lr: 1e300})).rejects.toThrow(/^the error is no longer a number at step \d+$/);
  await expect(ask("identity", {config: identity, paced: false}).answer).rejects.toThrow("no SIMD here");
  stop();
});

it("a run that fails while it starts does not end the one that waits behind it", async () => {
  const refusals: ((reason: Error) => void)[] = [];
  const {ask, stop} = open(() => new Promise((_, reject) => refusals.push(reject)));
  const first = expect(ask("identity", {config: identity, paced: false}).answer).rejects.toThrow("too late");
  const reports: CurveReport[] = [];
  const second = ask("curve", {config: curve, paced: false}, {onTold: (report) => reports.push(report)}).answer;
  while (refusals.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  refusals[0]!(new Error("too late"));
  await first;
  await second;
  expect(stepsOf(reports).at(-1)).toBe(40);
  stop();
});
