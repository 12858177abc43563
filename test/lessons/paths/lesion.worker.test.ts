import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {root} from "../../support/root.js";
import type {LesionReport, LesionRequest} from "../../../components/lessons/paths/lesionProtocol.js";
import {serveLesions} from "../../../components/lessons/paths/lesion.worker.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const weightsOf = (network: string): ArrayBuffer =>
  new Uint8Array(readFileSync(join(root, `data/weights/${network}-34.safetensors`))).buffer;

function open() {
  const {port1, port2} = new MessageChannel();
  port2.start();
  serveLesions(port2, () => Promise.resolve(kernelBytes()));
  const ask = (request: LesionRequest) =>
    new Promise<LesionReport>((resolve) => {
      port1.onmessage = ({data}: MessageEvent<LesionReport>) => resolve(data);
      port1.postMessage(request);
    });
  return {ask, close: () => port1.close()};
}

it("finds that the residual network bears the loss of a unit and the plain one does not", async () => {
  const {ask, close} = open();
  const accuracy = async (network: "residual" | "plain", deleted: string[]): Promise<number> => {
    const report = await ask({service: "lesions", run: 2, network, type: "test", deleted});
    return report.type === "tested" ? report.accuracy : NaN;
  };
  for (const network of ["residual", "plain"] as const) {
    const report = await ask({service: "lesions", run: 1, network, type: "load", weights: weightsOf(network)});
    expect(report).toMatchObject({type: "loaded", seed: 1});
    expect(report.type === "loaded" && report.units).toHaveLength(13);
    expect(await accuracy(network, [])).toBeGreaterThan(0.85);
  }
  expect(await accuracy("residual", ["stage3.unit4"])).toBeGreaterThan(0.8);
  expect(await accuracy("plain", ["stage3.unit4"])).toBeLessThan(0.5);
  close();
});

it("says what was wrong with a request, and goes on", async () => {
  const {ask, close} = open();
  const test = {service: "lesions", run: 1, network: "plain", type: "test", deleted: []} as const;
  expect(await ask(test)).toMatchObject({type: "failed", message: "the plain network has to be loaded first"});
  const weights = new TextEncoder().encode("not weights at all").buffer;
  const failed = await ask({service: "lesions", run: 2, network: "plain", type: "load", weights});
  expect(failed).toMatchObject({type: "failed", run: 2});
  await ask({service: "lesions", run: 3, network: "plain", type: "load", weights: weightsOf("plain")});
  expect(await ask({...test, run: 4, deleted: ["stage2.unit1"]})).toMatchObject({
    message: "stage2.unit1 changes the shape and cannot be left out"
  });
  close();
});

it("swaps neighbours of one stage, twice is back to the start, and other pairs are refused", async () => {
  const {ask, close} = open();
  await ask({service: "lesions", run: 1, network: "residual", type: "load", weights: weightsOf("residual")});
  const answers = async (...swapped: (readonly [string, string])[]): Promise<string> => {
    const report = await ask({service: "lesions", run: 2, network: "residual", type: "test", deleted: [], swapped});
    return report.type === "tested" ? report.answers : report.type === "failed" ? report.message : "";
  };
  const whole = await answers();
  const pair = ["stage1.unit1", "stage1.unit2"] as const;
  expect(await answers(pair)).not.toBe(whole);
  expect(await answers(pair, pair)).toBe(whole);
  expect(await answers(["stage1.unit3", "stage2.unit2"])).toBe(
    "stage1.unit3 and stage2.unit2 have different shapes and cannot change places"
  );
  expect(await answers(["stage2.unit1", "stage2.unit2"])).toContain("cannot change places");
  close();
});
