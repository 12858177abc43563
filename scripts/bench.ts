/** @file `npm run bench`: times training steps and forward passes in one Chromium run; a table, and `bench.json`. */
import {execFileSync} from "node:child_process";
import {copyFileSync, mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import {cpus, tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "@playwright/test";
import * as esbuild from "esbuild";
import sirv from "sirv";
import {installBrowser} from "./install.js";
import {buildKernels, KERNEL_BUILDS, kernelPath, type KernelBuild} from "./kernels.js";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "shortcut-bench-"));

/** Times one run of a case and gives its milliseconds. */
interface Timing {
  readonly milliseconds: number;
  readonly gigaflop?: number;
  readonly error?: string;
}

async function prepare(): Promise<void> {
  mkdirSync(folder, {recursive: true});
  buildKernels();
  for (const name of Object.keys(KERNEL_BUILDS)) copyFileSync(kernelPath(name as KernelBuild), join(folder, name));
  const wasm = "tfjs-backend-wasm-simd.wasm";
  copyFileSync(join(root, "node_modules/@tensorflow/tfjs-backend-wasm/dist", wasm), join(folder, wasm));
  for (const [name, features] of [
    ["simd", ["simd"]],
    ["relaxed", ["simd", "relaxed-simd"]]
  ] as const)
    execFileSync(process.execPath, [
      join(root, "node_modules/assemblyscript/bin/asc.js"),
      join(root, "scripts/bench/assembly/peak.ts"),
      ...["-o", join(folder, `peak-${name}.wasm`), "-O3", "--runtime", "stub", "--noAssert"],
      ...features.flatMap((feature) => ["--enable", feature])
    ]);
  await esbuild.build({
    entryPoints: [join(root, "scripts/bench/worker.ts")],
    outfile: join(folder, "worker.js"),
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true
  });
  writeFileSync(join(folder, "index.html"), "<!DOCTYPE html><title>Benchmark</title>");
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Cases and how often each is timed; the slow ones less often. */
const ROUNDS: readonly (readonly [name: string, samples: number])[] = [
  ["peak, relaxed", 15],
  ["peak, plain", 15],
  ["step, residual, batch norm, plain SIMD", 15],
  ["step, residual, batch norm, relaxed SIMD", 15],
  ["step, plain, batch norm, plain SIMD", 15],
  ["step, residual, no batch norm, plain SIMD", 15],
  ["step, plain, no batch norm, plain SIMD", 15],
  ["ResNet-34 forward, tf.layers, wasm", 9],
  ["step, tf.layers, cpu", 3]
];

await prepare();
const files = sirv(folder);
const server = createServer((request, response) => files(request, response));
await new Promise<void>((resolve) => server.listen(0, resolve));
const address = server.address();
const port = typeof address === "object" ? address?.port : undefined;
const browser = await chromium.launch({executablePath: await installBrowser(), args: ["--no-sandbox"]});
const page = await browser.newPage();
await page.goto(`http://localhost:${port}/`);
const worker = await page.evaluateHandle(() => new Worker("./worker.js", {type: "module"}));
const time = (name: string): Promise<Timing> =>
  worker.evaluate(
    (of, asked) =>
      new Promise<Timing>((resolve) => {
        of.onmessage = ({data}: MessageEvent<Timing>) => resolve(data);
        of.postMessage(asked);
      }),
    name
  );

const samples = new Map<string, number[]>();
const gigaflops = new Map<string, number>();
for (let round = 0; round < Math.max(...ROUNDS.map(([, count]) => count)); round++)
  for (const [name, count] of ROUNDS) {
    if (round >= count) continue;
    const {milliseconds, gigaflop, error} = await time(name);
    if (error !== undefined) throw new Error(`${name}: ${error}`);
    samples.set(name, [...(samples.get(name) ?? []), milliseconds]);
    if (gigaflop !== undefined) gigaflops.set(name, gigaflop);
  }
const version = browser.version();
await browser.close();
server.close();

const results = ROUNDS.map(([name]) => {
  const times = samples.get(name) ?? [];
  const best = Math.min(...times);
  const gigaflop = gigaflops.get(name);
  return {name, medianMs: median(times), bestMs: best, gigaflopsBest: gigaflop && (1000 * gigaflop) / best, samples: times.length}; // prettier-ignore
});
const of = (name: string) => results.find((result) => result.name === name)!;
const ours = of("step, residual, batch norm, plain SIMD");
const relaxed = of("step, residual, batch norm, relaxed SIMD");
const limit = (1000 * gigaflops.get(ours.name)!) / of("peak, relaxed").gigaflopsBest!;
const ratios = {
  "tf.layers on cpu / our step (medians)": of("step, tf.layers, cpu").medianMs / ours.medianMs,
  "tf.layers on cpu / our relaxed step (medians)": of("step, tf.layers, cpu").medianMs / relaxed.medianMs,
  "our step / the limit (best)": ours.bestMs / limit,
  "our relaxed step / the limit (best)": relaxed.bestMs / limit
};
console.log(`Chromium ${version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores`);
console.log(`${"case".padEnd(46)}${"median ms".padStart(11)}${"best ms".padStart(10)}${"GFLOP/s".padStart(10)}`);
for (const {name, medianMs, bestMs, gigaflopsBest} of results)
  console.log(`${name.padEnd(46)}${medianMs.toFixed(1).padStart(11)}${bestMs.toFixed(1).padStart(10)}${(gigaflopsBest?.toFixed(1) ?? "").padStart(10)}`); // prettier-ignore
for (const [name, ratio] of Object.entries(ratios)) console.log(`${name.padEnd(46)}${ratio.toFixed(2).padStart(11)}`);
writeFileSync(
  join(root, "bench.json"),
  `${JSON.stringify({date: new Date().toISOString(), browser: version, processor: cpus()[0]?.model, results, ratios}, null, 2)}\n`
);
