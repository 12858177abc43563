/** @file The benchmark's worker: times one run of a case when it is asked to. */
import * as tf from "@tensorflow/tfjs-core";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import {CASES, REGISTERED} from "./cases.js";
import type {ReadyCase} from "./readyCase.js";
import {gridShares} from "./gridShares.js";
import {snapshotCost} from "./snapshotCost.js";

tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
setWasmPaths(new URL("./", import.meta.url).href);
const ready = new Map<string, ReadyCase>();

async function time(name: string): Promise<{milliseconds: number; gigaflop: number | undefined}> {
  const entry = CASES[name];
  if (entry === undefined) throw new Error(`no case is called ${name}`);
  const first = !ready.has(name);
  if (first) ready.set(name, await entry.ready());
  await tf.setBackend(entry.backend);
  const {run, gigaflop} = ready.get(name)!;
  // The first run compiles and packs; what is JavaScript for the most part is compiled in many.
  const warm = !first || entry.backend === "cpu" ? 0 : name.endsWith(REGISTERED) ? 20 : 1;
  for (let i = 0; i < warm; i++) await run();
  const start = performance.now();
  await run();
  return {milliseconds: performance.now() - start, gigaflop};
}

/** One run with a watched image beside one without. */
async function compareSnapshots() {
  await tf.setBackend("wasm");
  return snapshotCost(await (await fetch("./kernels-simd.wasm")).arrayBuffer());
}

/** Steps over a grid of widths, sizes and batches. */
async function overGrid() {
  const [plain, relaxed, peak] = await Promise.all(
    ["kernels-simd", "kernels-relaxed", "peak-simd"].map(async (name) => (await fetch(`./${name}.wasm`)).arrayBuffer())
  );
  return gridShares(plain!, relaxed!, peak!);
}

/** `grid` asks for the steps over the grid, `snapshot` for the cost of a watched image, `list` for the cases and how often each is timed, any other text for one timing of the case of that name. */
onmessage = ({data: name}: MessageEvent<string>) => {
  if (name === "list") {
    postMessage(Object.entries(CASES).map(([key, {samples}]) => [key, samples]));
    return;
  }
  const asked: Promise<unknown> = name === "grid" ? overGrid() : name === "snapshot" ? compareSnapshots() : time(name);
  asked.then(
    (result) => postMessage(result),
    (error: unknown) => postMessage({error: String(error)})
  );
};
