import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {surface} from "../../../components/lessons/loss-surface/surface.worker.js";
import {surfaceClient, type SweptPoint} from "../../../components/lessons/loss-surface/surfaceClient.js";
import {thinned} from "../../../components/lessons/loss-surface/surfaceGrid.js";
import {PLANES} from "../../support/aSurface.js";
import {root} from "../../support/root.js";
import {servedWorker} from "../../support/servedWorker.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const weightsOf = (network: string): ArrayBuffer =>
  new Uint8Array(readFileSync(join(root, `data/weights/${network}-34.safetensors`))).buffer;
const open = () => surfaceClient({createWorker: servedWorker(surface, () => Promise.resolve(kernelBytes()))});

it.each([
  ["residual", 1],
  ["plain", 2]
] as const)("gives the recorded losses of the %s network to the last bit, each also told", async (name, seed) => {
  const {load, sweep, stop} = open();
  expect(await load(weightsOf(name))).toEqual({network: name, images: 128});
  const recorded = PLANES.find((plane) => plane.network === name && plane.seed === seed)!;
  const told: SweptPoint[] = [];
  const loss = await sweep({seed, points: 3}, {onPoint: (point) => void told.push(point)});
  expect(loss).toEqual(thinned(recorded.loss, 3));
  expect(told).toEqual(Array.from(loss, (value, at) => ({at, loss: value})));
  stop();
});

it("ends when it is told to, and keeps what is not known apart from what is", async () => {
  const {load, sweep, stop} = open();
  await load(weightsOf("plain"));
  expect(await sweep({seed: 1, points: 5}, {signal: AbortSignal.abort()})).toEqual(new Float32Array(25).fill(NaN));
  stop();
});

it("says what was wrong with a request, and goes on", async () => {
  const {load, sweep, stop} = open();
  await expect(sweep({seed: 1, points: 5})).rejects.toThrow("a network has to be loaded first");
  await expect(load(new TextEncoder().encode("not weights at all").buffer)).rejects.toThrow();
  await load(weightsOf("residual"));
  await expect(sweep({seed: 1, points: 4})).rejects.toThrow("points along a direction must be an odd number from 3: 4");
  stop();
});
