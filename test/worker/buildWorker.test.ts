import {beforeAll, expect, it, vi} from "vitest";
import {residualNetwork} from "../../components/model/residualNetwork.js";
import type {BuildReport, BuildRequest} from "../../components/worker/buildProtocol.js";
import {serveBuild, type BuildPort} from "../../components/worker/buildWorker.js";
import {kernelBytes, useWasm} from "../wasmBackend.js";

beforeAll(useWasm);

const prepare = () => Promise.resolve({backend: "wasm", kernels: kernelBytes()});

function open() {
  const {port1, port2} = new MessageChannel();
  const reports: BuildReport[] = [];
  let wake: () => void = () => undefined;
  port2.start();
  const network = residualNetwork({input: [32, 32, 3], stages: [1, 1], width: 16});
  serveBuild(port2, network, prepare);
  port1.onmessage = ({data}: MessageEvent<BuildReport>) => {
    reports.push(data);
    if (data.type !== "unit") wake();
  };
  const ask = (request: BuildRequest) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      port1.postMessage(request);
    });
  return {reports, ask, close: () => port1.close()};
}

it("builds, tells the summary, and runs an image unit by unit", async () => {
  const {reports, ask, close} = open();
  await ask({service: "build", run: 1, type: "build"});
  await ask({service: "build", run: 2, type: "predict", image: new Float32Array(32 * 32 * 3).fill(0.5)});
  expect(reports.map(({type}) => type)).toEqual(["built", "unit", "unit", "predicted"]);
  const [built, first, second, predicted] = reports;
  expect(built).toMatchObject({backend: "wasm"});
  expect(built?.type === "built" && built.summary).toContain("residual_unit_1 (ResidualUnit)");
  expect(first).toMatchObject({unit: {shape: [8, 8, 16], residual: {shape: [8, 8, 8]}}});
  expect(second).toMatchObject({unit: {inputShape: [8, 8, 16], shape: [4, 4, 32]}});
  if (first?.type === "unit") {
    expect(new Set(first.unit.residual.channels).size).toBe(8);
    expect(first.unit.input.channels).toEqual(first.unit.residual.channels);
  }
  const total = predicted?.type === "predicted" ? predicted.probabilities.reduce((a, b) => a + b) : 0;
  expect(total).toBeCloseTo(1, 5);
  close();
});

it("says what was wrong with a request, and goes on", async () => {
  const {reports, ask, close} = open();
  await ask({service: "build", run: 1, type: "predict", image: new Float32Array(3)});
  expect(reports[0]).toMatchObject({type: "failed", run: 1, message: "the network has to be built first"});
  await ask({service: "build", run: 2, type: "build"});
  await ask({service: "build", run: 3, type: "predict", image: new Float32Array(3)});
  expect(reports[2]).toMatchObject({message: "the image must have 3072 values, 32×32×3: 3"});
  close();
});

it("finishes an image before it builds again", async () => {
  const reports: BuildReport[] = [];
  // Delivers at once: on a channel, the cpu backend would be done with the image before the next message comes.
  let deliver: (request: BuildRequest) => void = () => undefined;
  const port: BuildPort = {
    postMessage: (report) => void reports.push(report),
    addEventListener: (_type, listener) => {
      deliver = (data) => listener({data} as MessageEvent<BuildRequest>);
    }
  };
  const network = residualNetwork({input: [32, 32, 3], stages: [1, 1], width: 16});
  serveBuild(port, network, prepare);
  deliver({service: "build", run: 1, type: "build"});
  deliver({service: "build", run: 2, type: "predict", image: new Float32Array(32 * 32 * 3)});
  deliver({service: "build", run: 3, type: "build"});
  await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({type: "built", run: 3}));
  expect(reports.map(({type, run}) => `${run} ${type}`)).toEqual([
    "1 built",
    "2 unit",
    "2 unit",
    "2 predicted",
    "3 built"
  ]);
});
