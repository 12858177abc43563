import {execFileSync} from "node:child_process";
import {copyFileSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import * as esbuild from "esbuild";
import {buildAssets} from "../assets.js";
import {KERNEL_BUILDS, kernelPath, type KernelBuild} from "../kernels.js";
import {copyRecordings} from "./pageCases.js";

/** Puts into a folder what the benchmark's page and its worker load: bundles, kernels, the loops of the peak, recordings. */
export async function benchFolder(root: string, folder: string): Promise<void> {
  mkdirSync(folder, {recursive: true});
  await buildAssets();
  const onnx = ["ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm"];
  for (const name of onnx) copyFileSync(join(root, "node_modules/onnxruntime-web/dist", name), join(folder, name));
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
      ...["-o", join(folder, `peak-${name}.wasm`), "-O3", "--runtime", "stub", "--noAssert", "--initialMemory", "1"],
      ...features.flatMap((feature) => ["--enable", feature])
    ]);
  await esbuild.build({
    entryPoints: [
      ...["worker", "drawRuns", "drawPictures"].map((name) => join(root, `scripts/bench/${name}.ts`)),
      join(root, "src/style.css")
    ],
    entryNames: "[name]",
    external: ["observablehq:*", "*.woff2"],
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true
  });
  copyRecordings(root, folder);
  writeFileSync(
    join(folder, "index.html"),
    '<!DOCTYPE html><title>Benchmark</title><link rel="stylesheet" href="./style.css"><script type="module" src="./drawRuns.js"></script><script type="module" src="./drawPictures.js"></script>'
  );
}
