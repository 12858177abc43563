/**
 * @file `npm run bench`: times training steps, forward passes and pictures in one Chromium run; a table, and `bench.json`. With
 * names after it (`npm run bench -- river`) only the cases whose names contain one of them; `longuse` alone tells what memory the built
 * site holds after long use, `lighthouse` (`--runs=5`) what Lighthouse says of its pages. `--record` times what the page on method shows, two to three minutes, and writes `data/bench.json`;
 * `--torch` times the same step in PyTorch where python3 has it.
 */
import {mkdtempSync, writeFileSync} from "node:fs";
import {cpus, loadavg, tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "@playwright/test";
import {WORKER_FOLDER} from "./assets.js";
import {benchFolder} from "./bench/benchFolder.js";
import {pageCases} from "./bench/pageCases.js";
import {labCases} from "./bench/labCases.js";
import {lighthouse, runsAsked} from "./bench/lighthouse.js";
import {longUse} from "./bench/longUse.js";
import {gridLines, type GridShares} from "./bench/gridShares.js";
import {pageWeights, weightLines} from "./bench/pageWeights.js";
import {machineOf} from "./bench/machineOf.js";
import {RECORDED_CASES, speedRecord} from "./bench/speedRecord.js";
import {torchSteps} from "./bench/torchSteps.js";
import type {SnapshotCost} from "./bench/snapshotCost.js";
import {installBrowser} from "./install.js";
import {serve} from "./serve.js";
import {loadedFiles, shippedBytes} from "./shippedBytes.js";

const root = join(import.meta.dirname, "..");
const records = process.argv.includes("--record");
const [load = 0] = loadavg();
const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const asked = records ? RECORDED_CASES : named;
const isWanted = (name: string): boolean =>
  records ? asked.includes(name) : asked.length === 0 || asked.some((part) => name.includes(part));
if (asked.includes("longuse")) {
  await longUse(
    root,
    asked.filter((word) => word !== "longuse")
  );
  process.exit();
}
if (asked.includes("lighthouse")) {
  await lighthouse(root, runsAsked(process.argv.slice(2)));
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), "shortcut-bench-"));

/** Times one run of a case and gives its milliseconds. */
interface Timing {
  readonly milliseconds: number;
  readonly gigaflop?: number;
  readonly error?: string;
}

const mean = (values: readonly number[]): number => total(values) / values.length;
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

await benchFolder(root, folder);
// Isolated, so that ONNX Runtime Web may use threads.
const {url, stop} = await serve({
  folder,
  headers: {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"}
});
const browser = await chromium.launch({executablePath: await installBrowser(), args: ["--no-sandbox"]});
const page = await browser.newPage({viewport: {width: 1280, height: 900}});
await page.goto(url);
const startWorker = () => page.evaluateHandle(() => new Worker("./worker.js", {type: "module"}));
type WorkerHandle = Awaited<ReturnType<typeof startWorker>>;
const ask = <T>(worker: WorkerHandle, request: string): Promise<T> =>
  worker.evaluate(
    (of, asked) =>
      new Promise<T>((resolve) => {
        of.onmessage = ({data}: MessageEvent<T>) => resolve(data);
        of.postMessage(asked);
      }),
    request
  );

/** Pictures and redraws in the page itself, while no worker is busy. */
const drawn = await pageCases(page, isWanted);

const first = await startWorker();
/** Where TensorFlow.js' own kernels are replaced. */
const replaced = await startWorker();
const workerOf = (name: string): WorkerHandle => (name.endsWith("with our kernels") ? replaced : first);
const all = await ask<readonly (readonly [name: string, samples: number])[]>(first, "list");
const rounds = all.filter(([name]) => isWanted(name));
const samples = new Map<string, number[]>();
const gigaflops = new Map<string, number>();
const failures = new Map<string, string>();
for (let round = 0; round < Math.max(0, ...rounds.map(([, count]) => count)); round++)
  for (const [name, count] of rounds) {
    if (round >= count || failures.has(name)) continue;
    const {milliseconds, gigaflop, error} = await ask<Timing>(workerOf(name), name);
    if (error !== undefined) {
      failures.set(name, error);
      continue;
    }
    samples.set(name, [...(samples.get(name) ?? []), milliseconds]);
    if (gigaflop !== undefined) gigaflops.set(name, gigaflop);
  }

/** One worker alone, then two at once, on the same step: medians. */
const STEP = "step, residual, batch norm, plain SIMD";
const repeat = async (worker: WorkerHandle, count: number): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < count; i++) times.push((await ask<Timing>(worker, STEP)).milliseconds);
  return median(times);
};
const compareWorkers = async () => {
  const second = await startWorker();
  await repeat(second, 10);
  return {alone: await repeat(first, 40), together: await Promise.all([repeat(first, 40), repeat(second, 40)])};
};
const {alone, together} = isWanted("two workers") ? await compareWorkers() : {alone: NaN, together: []};

const THREADED = "ResNet-34 forward, ONNX Runtime Web, two threads";
const third = await startWorker();
for (let i = 0; i < (isWanted(THREADED) ? 9 : 0); i++) {
  const {milliseconds, gigaflop, error} = await ask<Timing>(third, THREADED);
  if (error !== undefined) failures.set(THREADED, error);
  else samples.set(THREADED, [...(samples.get(THREADED) ?? []), milliseconds]);
  if (gigaflop !== undefined) gigaflops.set(THREADED, gigaflop);
}

/** What a watched image adds to a run's time: the least of each step over all runs, and the median run. */
const SNAPSHOT = "snapshot: training time with and without watched image";
const SNAPSHOT_RUNS = 5;
const costs: SnapshotCost[] = [];
if (isWanted(SNAPSHOT)) for (let i = 0; i < SNAPSHOT_RUNS; i++) costs.push(await ask<SnapshotCost>(first, "snapshot"));
const leastTotal = (which: keyof SnapshotCost): number =>
  total((costs[0]?.[which] ?? []).map((_, step) => Math.min(...costs.map((cost) => cost[which][step] ?? NaN))));
const added = {
  [`${SNAPSHOT}, median %`]: 100 * (median(costs.map((cost) => total(cost.withImage) / total(cost.withoutImage))) - 1),
  [`${SNAPSHOT}, best %`]: 100 * (leastTotal("withImage") / leastTotal("withoutImage") - 1)
};

/** Steps over the grid of widths, sizes and batches. */
const grid = isWanted("grid") ? await ask<GridShares>(first, "grid") : undefined;

/** What the pages weigh; of a site that is built. */
const weights = isWanted("weight") ? await pageWeights(browser, join(root, "dist")) : [];

/** The laboratory of the built site. */
const lab = isWanted("page") ? await labCases(browser, join(root, "dist")) : {};

const version = browser.version();
await browser.close();
await stop();

const results = rounds.map(([name]) => {
  const times = samples.get(name) ?? [];
  const best = times.length > 0 ? Math.min(...times) : null;
  const gigaflop = gigaflops.get(name);
  return {
    name,
    medianMs: times.length > 0 ? median(times) : null,
    bestMs: best,
    gigaflopsBest: gigaflop === undefined || best === null ? null : (1000 * gigaflop) / best,
    samples: times.length,
    ...(failures.has(name) && {error: failures.get(name)})
  };
});
const of = (name: string) => {
  const found = results.find((result) => result.name === name);
  return {median: found?.medianMs ?? NaN, best: found?.bestMs ?? NaN, rate: found?.gigaflopsBest ?? NaN};
};
const RELAXED = "step, residual, batch norm, relaxed SIMD";
const fused = of("peak, relaxed").rate;
const limit = (1000 * (gigaflops.get(STEP) ?? NaN)) / fused;
const stock = of("step, tf.layers, cpu").median;
const kernels = (build: string): readonly number[] =>
  results
    .filter(({name}) => name.startsWith(`kernel ${build}`))
    .map(({gigaflopsBest}) => (gigaflopsBest ?? NaN) / fused);
const forward = (name: string): number => of(`ResNet-34 forward, ${name}`).median;
/** Kilobytes of a worker with its chunks and wasm files, as brotli sends them. */
const shipped = (entry: string, kernels: string): number => {
  if (!isWanted("brotli, kB")) return NaN;
  const bundles = join(root, WORKER_FOLDER);
  const names = [...loadedFiles(bundles, entry), "tfjs-backend-wasm-simd.wasm", kernels];
  return shippedBytes(bundles, names) / 1000;
};
const everyRatio: Readonly<Record<string, number>> = {
  "tf.layers cpu / our step": stock / of(STEP).median,
  "tf.layers cpu / our relaxed step": stock / of(RELAXED).median,
  "tf.layers WebGL / our step": of("step, tf.layers, WebGL").median / of(STEP).median,
  "tf.layers wasm with our kernels / our step": of("step, tf.layers, wasm with our kernels").median / of(STEP).median,
  "tf.layers fused, wasm with our kernels / our step":
    of("step, tf.layers fused, wasm with our kernels").median / of(STEP).median,
  "ConvNetJS / our plain step":
    of("step, ConvNetJS, plain, no batch norm").median / of("step, plain, no batch norm, plain SIMD").median,
  "jax-js / our residual step":
    of("step, jax-js, residual, no batch norm").median / of("step, residual, no batch norm, plain SIMD").median,
  "our step / the limit (best)": of(STEP).best / limit,
  "our relaxed step / the limit (best)": of(RELAXED).best / limit,
  "kernels, plain: least share of the fused peak": Math.min(...kernels("simd")),
  "kernels, plain: mean share": mean(kernels("simd")),
  "kernels, relaxed: least share of the fused peak": Math.min(...kernels("relaxed")),
  "kernels, relaxed: mean share": mean(kernels("relaxed")),
  "two workers: speed of each / alone": alone / mean(together),
  "forward: ours / ONNX Runtime Web": forward("ours, plain SIMD") / forward("ONNX Runtime Web"),
  "forward: ours relaxed / ONNX Runtime Web": forward("ours, relaxed SIMD") / forward("ONNX Runtime Web"),
  "forward: ours, one thread / ONNX Runtime Web, two":
    forward("ours, plain SIMD") / forward("ONNX Runtime Web, two threads"),
  "forward: ours relaxed, one thread / ONNX Runtime Web, two":
    forward("ours, relaxed SIMD") / forward("ONNX Runtime Web, two threads"),
  "building / forward": of("ResNet-34 built and folded").median / forward("ours, plain SIMD"),
  ...added,
  ...Object.fromEntries(
    drawn.flatMap(({name, times}) => [
      [`${name}, median ms`, median(times)],
      [`${name}, 95th percentile ms`, quantile(times, 0.95)],
      [`${name}, best ms`, Math.min(...times)]
    ])
  ),
  ...(grid && gridLines(grid)),
  ...weightLines(weights),
  ...lab,
  "to train: worker and wasm, brotli, kB": shipped("training.worker.js", "kernels-simd.wasm"),
  "to build: worker and wasm, brotli, kB": shipped("build.worker.js", "kernels-relaxed.wasm")
};
// What was not asked for has no number.
const ratios = Object.fromEntries(Object.entries(everyRatio).filter(([, ratio]) => Number.isFinite(ratio)));
console.log(`Chromium ${version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores`);
console.log(`${"case".padEnd(50)}${"median ms".padStart(11)}${"best ms".padStart(10)}${"GFLOP/s".padStart(10)}`);
for (const {name, medianMs, bestMs, gigaflopsBest} of results) {
  const cells = [medianMs, bestMs, gigaflopsBest].map((value) => value?.toFixed(1) ?? "");
  console.log(`${name.padEnd(50)}${cells[0]?.padStart(11)}${cells[1]?.padStart(10)}${cells[2]?.padStart(10)}`);
  if (failures.has(name)) console.log(`  failed: ${failures.get(name)}`);
}
console.log();
for (const [name, ratio] of Object.entries(ratios)) console.log(`${name.padEnd(75)}${ratio.toFixed(2).padStart(11)}`);
for (const line of process.argv.includes("--torch") ? torchSteps(root) : []) console.log(line);
if (records) {
  const record = speedRecord(machineOf(version, load), results, grid?.plain ?? []);
  writeFileSync(join(root, "data/bench.json"), `${JSON.stringify(record, null, 2)}\n`);
}
const report = {date: new Date().toISOString(), browser: version, processor: cpus()[0]?.model, results, ratios};
writeFileSync(join(root, "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
