import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buildSync} from "esbuild";
import ts from "typescript";
import {afterAll, beforeAll, expect, it} from "vitest";
import {packKernels} from "../../scripts/packKernels.js";
import {root} from "../support/root.js";

/** A project of nothing but the packed file and the packages that it asks for. */
let project: string;
let installed: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "packed-"));
  installed = join(project, "node_modules/tfjs-wasm-training");
  mkdirSync(installed, {recursive: true});
  execFileSync("tar", ["-xzf", packKernels(project), "--strip-components=1", "-C", installed]);
  symlinkSync(join(root, "node_modules/@tensorflow"), join(project, "node_modules/@tensorflow"));
  writeFileSync(join(project, "package.json"), '{"type": "module"}');
}, 60_000);
afterAll(() => rmSync(project, {recursive: true, force: true}));

const text = (name: string): string => readFileSync(join(installed, name), "utf8");

const TRAIN = `
import {createRequire} from "node:module";
import {dirname} from "node:path";
import * as tf from "@tensorflow/tfjs-core";
import * as tfl from "@tensorflow/tfjs-layers";
import "@tensorflow/tfjs-backend-cpu";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import {registerTrainingKernels} from "tfjs-wasm-training";
import {batchNormSumReluLayer} from "tfjs-wasm-training/layers";

const refusal = await tf.setBackend("cpu").then(() => registerTrainingKernels()).then(() => "", ({message}) => message);
setWasmPaths(dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm")) + "/");
await tf.setBackend("wasm");
const takeBack = await registerTrainingKernels({relaxed: process.argv[2] === "relaxed"});

async function losses(backend) {
  await tf.setBackend(backend);
  const seeded = (seed) => tfl.initializers.randomNormal({stddev: 0.3, seed});
  const conv = (seed) => tfl.layers.conv2d({filters: 8, kernelSize: 3, padding: "same", useBias: false, kernelInitializer: seeded(seed)});
  const input = tfl.input({shape: [6, 6, 1]});
  const x = tfl.layers.activation({activation: "relu"}).apply(tfl.layers.batchNormalization().apply(conv(1).apply(input)));
  const y = batchNormSumReluLayer().apply([conv(2).apply(x), x]);
  const flat = tfl.layers.globalAveragePooling2d({}).apply(y);
  const model = tfl.model({inputs: input, outputs: tfl.layers.dense({units: 2, activation: "softmax", kernelInitializer: seeded(3)}).apply(flat)});
  model.compile({optimizer: tf.train.momentum(0.05, 0.9), loss: "categoricalCrossentropy"});
  const images = tf.tensor4d(Float32Array.from({length: 16 * 36}, (_, i) => Math.sin(i * (1 + (Math.floor(i / 36) % 2)))), [16, 6, 6, 1]);
  const labels = tf.oneHot(tf.tensor1d(Array.from({length: 16}, (_, i) => i % 2), "int32"), 2);
  const {history} = await model.fit(images, labels, {epochs: 4, batchSize: 8, shuffle: false, verbose: 0});
  return history.loss;
}
const result = {refusal, wasm: await losses("wasm"), cpu: await losses("cpu")};
await tf.setBackend("wasm");
takeBack();
console.log(JSON.stringify({...result, left: tf.getKernel("Conv2DBackpropFilter", "wasm") ?? "none"}));
`;

it("trains with model.fit on wasm in an empty project as on the cpu backend", () => {
  writeFileSync(join(project, "train.js"), TRAIN);
  const said = execFileSync(process.execPath, ["train.js"], {cwd: project, encoding: "utf8", stdio: "pipe"});
  const {refusal, wasm, cpu, left} = JSON.parse(said.trim().split("\n").at(-1) ?? "") as {
    readonly refusal: string;
    readonly wasm: readonly number[];
    readonly cpu: readonly number[];
    readonly left: unknown;
  };
  expect(refusal).toContain('the current one is cpu: await tf.setBackend("wasm") first');
  expect(wasm).toHaveLength(4);
  wasm.forEach((loss, i) => expect(Math.abs(loss / cpu[i]! - 1)).toBeLessThan(1e-3));
  expect(wasm.at(-1)).toBeLessThan(wasm[0]!);
  expect(left).toBe("none");
});

const USE = `
import type {Tensor} from "@tensorflow/tfjs-core";
import {batchNormSumRelu, registerTrainingKernels, type TrainingKernelsOptions} from "tfjs-wasm-training";
import {batchNormSumReluLayer} from "tfjs-wasm-training/layers";
const options: TrainingKernelsOptions = {relaxed: true};
export const takeBack: Promise<() => void> = registerTrainingKernels(options);
export const fused = (x: Tensor, channel: Tensor): Tensor => batchNormSumRelu(x, channel, channel, x, 1e-5);
export const name: string = batchNormSumReluLayer({momentum: 0.9, name: "join"}).name;
// @ts-expect-error: an option that does not exist
void registerTrainingKernels({threads: 2});
`;

it("is declared for TypeScript: right uses pass, a wrong one does not", () => {
  const path = join(project, "use.ts");
  writeFileSync(path, USE);
  const options: ts.CompilerOptions = {
    ...{strict: true, noEmit: true, lib: ["lib.es2022.d.ts"], types: [], preserveSymlinks: true},
    ...{target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler}
  };
  const program = ts.createProgram([path], options);
  const found = program.getSemanticDiagnostics(program.getSourceFile(path));
  expect(found.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
  const declared = program.getSourceFiles().filter(({fileName}) => fileName.startsWith(installed));
  expect(declared.flatMap((file) => [...program.getSyntacticDiagnostics(file)])).toEqual([]);
  expect(declared.flatMap((file) => [...program.getSemanticDiagnostics(file)])).toEqual([]);
});

it("bundles for a browser with nothing of Node, and fetches no file", () => {
  const {outputFiles} = buildSync({
    stdin: {
      contents: 'export * from "tfjs-wasm-training"; export * from "tfjs-wasm-training/layers";',
      resolveDir: project
    },
    ...{bundle: true, write: false, format: "esm", platform: "browser", external: ["@tensorflow/*"]}
  });
  const bundled = outputFiles[0]?.text ?? "";
  expect(bundled).toContain("registerTrainingKernels");
  expect(bundled).not.toMatch(/\bfetch\(|import\.meta|node:|require\(/);
});

it("brings its manual with measured figures, its licence, and both builds inside", () => {
  expect(text("README.md")).toMatch(/wasm, kernels registered, model unchanged \| [\d.,]+ \| [\d.,]+ \| [\d.]+ \|/);
  expect(text("README.md")).not.toContain("{{");
  expect(text("LICENSE")).toContain("MIT License");
  const {peerDependencies, exports} = JSON.parse(text("package.json")) as {
    readonly peerDependencies: Readonly<Record<string, string>>;
    readonly exports: Readonly<Record<string, unknown>>;
  };
  expect(Object.keys(peerDependencies)).toEqual([
    "@tensorflow/tfjs-core",
    "@tensorflow/tfjs-backend-wasm",
    "@tensorflow/tfjs-layers"
  ]);
  expect(Object.keys(exports)).toEqual([".", "./layers", "./package.json"]);
});
