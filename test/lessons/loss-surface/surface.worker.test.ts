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

it.each(["residual", "plain"] as const)("gives the recorded losses of the %s network to the last bit", async (name) => {
  const {load, sweep, stop} = open();
  expect(await load(weightsOf(name))).toEqual({network: name, images: 128});
  for (const {seed, loss} of PLANES.filter(({network}) => network === name).slice(0, 2))
    expect(await sweep({seed, points: 3})).toEqual(thinned(loss, 3));
  stop();
});

it("tells each point once, the corners and the middle first, and ends when it is told to", async () => {
  const {load, sweep, stop} = open();
  await load(weightsOf("plain"));
  const told: SweptPoint[] = [];
  const control = new AbortController();
  const loss = await sweep(
    {seed: 1, points: 5},
    {
      signal: control.signal,
      onPoint(point) {
        told.push(point);
        if (told.length === 2) control.abort();
      }
    }
  );
  expect(told.slice(0, 2).map(({at}) => at)).toEqual([0, 2]);
  expect(told.length).toBeLessThan(25);
  expect([...loss.keys()].filter((at) => !Number.isNaN(loss[at]))).toEqual(
    told.map(({at}) => at).sort((a, b) => a - b)
  );
  for (const point of told) expect(loss[point.at]).toBe(point.loss);
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
