import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {root} from "../../support/root.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import type {RecordedStarts} from "../../../components/run/startProbe.js";
import {startProbing} from "../../../components/lessons/gradients/startClient.js";
import type {StartReport, StartRequest} from "../../../components/lessons/gradients/startProtocol.js";
import {serveStarts} from "../../../components/lessons/gradients/start.worker.js";
import {kernelBytes, relativeError, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const gains = JSON.parse(readFileSync(join(root, "data/runs/gradient-gains.json"), "utf8")) as RecordedStarts;

function open(prepare = () => Promise.resolve(kernelBytes())) {
  const {port1, port2} = new MessageChannel();
  port2.start();
  serveStarts(port2, prepare);
  const ask = (request: StartRequest) =>
    new Promise<StartReport>((resolve) => {
      port1.onmessage = ({data}: MessageEvent<StartReport>) => resolve(data);
      port1.postMessage(request);
    });
  return {ask, close: () => port1.close()};
}
const request = {service: "starts", run: 7, network: "residual", config: {...DEFAULT_CONFIG, bn: false}} as const;

it("measures a recorded gain again", async () => {
  const {ask, close} = open();
  const report = await ask({...request, gain: 2});
  const expected = gains.probes.find(({network, gain, seed}) => network === "residual" && gain === 2 && seed === 1);
  expect(report).toMatchObject({type: "probed", run: 7});
  if (report.type === "probed")
    expect(relativeError(report.probe.activationGradNorm, expected?.activationGradNorm ?? [])).toBeLessThan(1e-5);
  close();
});

it("finds a plain network's gradient nearly the same with batch norm, whatever the gain", async () => {
  const {ask, close} = open();
  const ratios: number[] = [];
  for (const gain of [1, 4]) {
    const report = await ask({...request, network: "plain", config: DEFAULT_CONFIG, gain});
    const norms = report.type === "probed" ? report.probe.activationGradNorm : [];
    ratios.push((norms[0] ?? NaN) / (norms.at(-1) ?? NaN));
  }
  // ε in the variance is all that is left of the gain.
  expect(Math.abs((ratios[1] ?? NaN) / (ratios[0] ?? NaN) - 1)).toBeLessThan(0.1);
  close();
});

it("says why it could not measure", async () => {
  const {ask, close} = open(() => Promise.reject(new Error("this browser has no SIMD")));
  expect(await ask({...request, gain: 1})).toEqual({type: "failed", run: 7, message: "this browser has no SIMD"});
  close();
});

it("refuses every promise when the worker breaks", async () => {
  const worker = {postMessage: () => undefined, terminate: () => undefined} as unknown as Worker;
  const asked = startProbing({createWorker: () => worker}).probe("plain", DEFAULT_CONFIG, 1);
  worker.onerror?.({preventDefault: () => undefined, message: ""} as unknown as ErrorEvent);
  await expect(asked).rejects.toThrow("the worker that measures the networks could not be loaded");
});
