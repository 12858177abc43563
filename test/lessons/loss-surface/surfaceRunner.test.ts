import {expect, it} from "vitest";
import type {SurfaceClient} from "../../../components/lessons/loss-surface/surfaceClient.js";
import {surfaceRunner} from "../../../components/lessons/loss-surface/surfaceRunner.js";

it("starts a worker a network when it is needed, keeps it, and starts a fresh one after a failure", async () => {
  const log: string[] = [];
  let started = 0;
  const start = (): SurfaceClient => {
    const number = ++started;
    return {
      load: (weights) => {
        log.push(`load ${number} of ${weights.byteLength}`);
        return Promise.resolve({network: "plain", images: 1});
      },
      sweep: () => (number === 1 ? Promise.reject(new Error("broke")) : Promise.resolve(new Float32Array(1))),
      stop: () => log.push(`stop ${number}`)
    };
  };
  const runner = surfaceRunner(
    {residual: () => Promise.resolve(new ArrayBuffer(8)), plain: () => Promise.resolve(new ArrayBuffer(4))},
    start
  );
  const ask = {seed: 1, points: 3};
  await expect(runner.sweep("plain", ask)).rejects.toThrow("broke");
  await runner.sweep("plain", ask);
  await runner.sweep("plain", ask);
  await runner.sweep("residual", ask);
  runner.stop();
  expect(log).toEqual(["load 1 of 4", "stop 1", "load 2 of 4", "load 3 of 8", "stop 2", "stop 3"]);
});
