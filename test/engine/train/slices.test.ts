import {beforeAll, expect, it} from "vitest";
import {SLICE, slices} from "../../../components/engine/train/slices.js";
import {finishWork, type Work} from "../../../components/engine/train/work.js";
import {startRun} from "../../../components/engine/train/startRun.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {runCost} from "../../../components/run/runCost.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

it("joins pieces until they make a slice, and hands the result on", () => {
  function* work(): Work<string> {
    for (let i = 0; i < 5; i++) yield SLICE / 2;
    return "done";
  }
  const sliced = slices(work());
  let count = 0;
  let last = sliced.next();
  for (; last.done !== true; last = sliced.next()) count++;
  expect([count, last.value]).toEqual([2, "done"]);
  expect(finishWork(work())).toBe("done");
});

it("counts the work of a step and of an evaluation as the page's estimate does, in pieces that are all small", async () => {
  const config = {...DEFAULT_CONFIG, depth: 10, width: 16, size: 12, batch: 33, steps: 1} as const;
  const {step} = await startRun("residual", config, kernelBytes(), () => 0);
  const cost = runCost("residual", config);
  const ofMany = (count: number) => [new Float32Array(count * 144), new Int32Array(count)] as const;
  for (const [pieces, expected] of [
    [step.stepInPieces(...ofMany(33), 0), cost.step],
    [step.evaluateInPieces(...ofMany(512)), cost.probe]
  ] as const) {
    const works = [...(pieces as Generator<number>)];
    const sum = works.reduce((a, b) => a + b, 0);
    // What goes over maps without multiplying counts too.
    expect(sum / expected).toBeGreaterThan(1);
    expect(sum / expected).toBeLessThan(1.6);
    expect(Math.max(...works)).toBeLessThan(SLICE);
  }
  step.dispose();
});

it("takes the same steps in slices as at once", async () => {
  const config = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 2} as const;
  const [at, once] = [
    await startRun("residual", config, kernelBytes(), () => 0.05),
    await startRun("residual", config, kernelBytes(), () => 0.05)
  ];
  const all = [...at.sliced];
  expect(all.filter((taken) => taken === undefined).length).toBeGreaterThanOrEqual(16);
  expect(all.flatMap((taken) => taken?.report ?? [])).toEqual([...once.steps]);
  const weights = (of: typeof at) => Buffer.from(of.save().parameters.buffer);
  expect(weights(at).equals(weights(once))).toBe(true);
  at.step.dispose();
  once.step.dispose();
});
