import {beforeAll, expect, it} from "vitest";
import {startRun} from "../../../components/engine/train/startRun.js";
import type {TakenStep} from "../../../components/run/probes/takenStep.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {slicedSteps} from "../../../components/worker/training/slicedSteps.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const report = (step: number): TakenStep => ({
  ...{step, loss: 1},
  report: {step, loss: 1, accuracy: 0, learningRate: 0.1}
});
/** A turn of Node's event loop: unlike a message to oneself, it lets every waiting message be read. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

it("lets messages be read and answered between the slices of one step", async () => {
  const config = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 1} as const;
  const {step, sliced} = await startRun("residual", config, kernelBytes(), () => 0.05);
  const {port1, port2} = new MessageChannel();
  let pongs = 0;
  port2.onmessage = () => port2.postMessage("pong");
  port1.onmessage = () => {
    pongs++;
    port1.postMessage("ping");
  };
  port1.postMessage("ping");
  const taken = await slicedSteps(sliced, turn).take();
  port1.close();
  expect(await taken?.report).toHaveProperty("probe");
  // The validation images alone are drawn in sixteen slices; a question and its answer take two or three turns.
  expect(pongs).toBeGreaterThan(3);
  step.dispose();
});

it("does at once what is asked between two steps, and after the report what is asked within one", async () => {
  const done: string[] = [];
  const of = slicedSteps([report(1), undefined, undefined, report(2)].values(), () => {
    done.push("turn");
    of.between(() => done.push("task"));
    return Promise.resolve();
  });
  of.between(() => done.push("before"));
  expect((await of.take())?.step).toBe(1);
  of.rest();
  expect((await of.take())?.step).toBe(2);
  done.push("told");
  of.rest();
  expect(await of.take()).toBeUndefined();
  expect(done).toEqual(["before", "turn", "turn", "told", "task", "task"]);
});
