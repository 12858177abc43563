import {readFileSync} from "node:fs";
import {join} from "node:path";
import {memory} from "@tensorflow/tfjs-core";
import {beforeAll, expect, it} from "vitest";
import {root} from "../../../support/root.js";
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {IDENTITY_SETUPS} from "../../../../components/run/identityConfig.js";
import type {
  LessonReport,
  LessonRequest
} from "../../../../components/lessons/residual-learning/curve/lessonProtocol.js";
import {serveLessons} from "../../../../components/lessons/residual-learning/curve/curve.worker.js";
import type {ResidualReport} from "../../../../components/lessons/residual-learning/residualProtocol.js";
import {serveResiduals} from "../../../../components/lessons/residual-learning/residual.worker.js";
import {kernelBytes, useWasm} from "../../../support/wasmBackend.js";

beforeAll(useWasm);

const curve = {blocks: 2, lr: 0.01, seed: 1, steps: 40, target: [...CURVE_X]};

function open(prepare = () => Promise.resolve(kernelBytes())) {
  const {port1, port2} = new MessageChannel();
  port2.start();
  serveLessons(port2, prepare);
  const heard: LessonReport[] = [];
  let wake = (): void => undefined;
  port1.onmessage = ({data}: MessageEvent<LessonReport>) => {
    heard.push(data);
    wake();
  };
  const until = async (done: () => boolean): Promise<void> => {
    while (!done()) await new Promise<void>((resolve) => (wake = resolve));
  };
  const ended = () => ["finished", "failed"].includes(heard.at(-1)?.type ?? "");
  const ask = (request: LessonRequest): void => port1.postMessage(request);
  return {ask, heard, until, ended, close: () => port1.close()};
}
const stepsOf = (heard: readonly LessonReport[]): number[] =>
  heard.flatMap((message) => ("report" in message ? [message.report.step] : []));

it("tells the untrained state first, then every step's loss once, and ends once", async () => {
  const {ask, heard, until, ended, close} = open();
  ask({service: "lessons", run: 7, type: "start", lesson: "curve", config: curve, paced: false});
  await until(ended);
  expect(stepsOf(heard)[0]).toBe(0);
  expect(stepsOf(heard).at(-1)).toBe(40);
  const losses = heard.flatMap((message) => (message.type === "curve" ? message.report.losses.plain : []));
  expect(losses).toHaveLength(40);
  expect(heard.filter(({type}) => type === "finished")).toEqual([{type: "finished", run: 7}]);
  close();
});

it("paces a run that is watched, pauses it and goes on", async () => {
  const {ask, heard, until, ended, close} = open();
  ask({service: "lessons", run: 1, type: "start", lesson: "curve", config: {...curve, steps: 9}, paced: true});
  await until(() => stepsOf(heard).includes(2));
  ask({service: "lessons", run: 1, type: "pause"});
  await new Promise((resolve) => setTimeout(resolve, 250));
  const paused = stepsOf(heard).at(-1) ?? NaN;
  expect(paused).toBeLessThan(5);
  ask({service: "lessons", run: 1, type: "resume"});
  await until(ended);
  expect(stepsOf(heard)).toEqual([0, 1, 2, 3, 5, 7, 9]);
  close();
});

it("trains the stacks that copy", async () => {
  const {ask, heard, until, ended, close} = open();
  const config = {...IDENTITY_SETUPS[0]!, seed: 1, steps: 3};
  ask({service: "lessons", run: 2, type: "start", lesson: "identity", config, paced: false});
  await until(ended);
  const last = heard.findLast((message) => message.type === "identity");
  expect(last?.type === "identity" && last.report.maps.plain).toHaveLength(512);
  expect(heard.at(-1)?.type).toBe("finished");
  close();
});

it("says in words why a run failed: a bad target, numbers that were lost, no WebAssembly", async () => {
  const {ask, heard, until, ended, close} = open(() => Promise.reject(new Error("no SIMD here")));
  const start = {service: "lessons", type: "start", paced: false} as const;
  ask({...start, run: 1, lesson: "curve", config: {...curve, target: [1]}});
  await until(ended);
  expect(heard.at(-1)).toMatchObject({type: "failed", message: "the target needs 64 finite values: 1"});
  ask({...start, run: 2, lesson: "curve", config: {...curve, lr: 1e300}});
  await until(() => heard.at(-1)?.run === 2 && ended());
  expect(heard.at(-1)).toMatchObject({
    type: "failed",
    message: expect.stringMatching(/^the error is no longer a number at step \d+$/) as string
  });
  ask({...start, run: 3, lesson: "identity", config: {...IDENTITY_SETUPS[0]!, seed: 1, steps: 3}});
  await until(() => heard.at(-1)?.run === 3 && ended());
  expect(heard.at(-1)).toMatchObject({type: "failed", run: 3, message: "no SIMD here"});
  close();
});

it("a start that fails after another took its place does not end that one", async () => {
  const refusals: ((reason: Error) => void)[] = [];
  const {ask, heard, until, ended, close} = open(() => new Promise((_, reject) => refusals.push(reject)));
  const start = {service: "lessons", type: "start"} as const;
  ask({...start, run: 1, lesson: "identity", paced: false, config: {...IDENTITY_SETUPS[0]!, seed: 1, steps: 3}});
  ask({...start, run: 2, lesson: "curve", paced: true, config: {...curve, steps: 5}});
  await until(() => heard.at(-1)?.run === 2);
  refusals[0]!(new Error("too late"));
  await until(() => heard.at(-1)?.run === 2 && ended());
  expect(heard).toContainEqual({type: "failed", run: 1, message: "too late"});
  expect(heard.at(-1)).toEqual({type: "finished", run: 2});
  close();
});

it("measures how large the trained residuals are: they fall within each stage and begin anew", async () => {
  const {port1, port2} = new MessageChannel();
  port2.start();
  serveResiduals(port2, () => Promise.resolve(kernelBytes()));
  const weights = new Uint8Array(readFileSync(join(root, "data/weights/residual-34.safetensors")));
  const ask = (bytes: ArrayBuffer) =>
    new Promise<ResidualReport>((resolve) => {
      port1.onmessage = ({data}: MessageEvent<ResidualReport>) => resolve(data);
      port1.postMessage({service: "residuals", run: 1, weights: bytes, images: 32});
    });
  const before = memory().numTensors;
  const report = await ask(weights.buffer);
  expect(memory().numTensors).toBe(before);
  if (report.type !== "measured") throw new Error(report.message);
  const {units} = report;
  expect(units).toHaveLength(16);
  expect(units.filter(({projection}) => projection).map(({unit}) => unit)).toEqual(
    [2, 3, 4].map((stage) => `stage${stage}.unit1`)
  );
  units.forEach(({stage, mean}, i) => {
    const before = units[i - 1];
    if (before === undefined) return;
    if (before.stage === stage) expect(mean).toBeLessThan(before.mean);
    else expect(mean).toBeGreaterThan(before.mean);
  });
  expect(await ask(new TextEncoder().encode("not weights").buffer)).toMatchObject({type: "failed"});
  port1.close();
});
