/** @file `npm run pack:kernels`: the training kernels as a package of npm, `packages/tfjs-wasm-training-<version>.tgz`. */
import {execFileSync} from "node:child_process";
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {argv} from "node:process";
import {pathToFileURL} from "node:url";
import * as esbuild from "esbuild";
import ts from "typescript";
import type {RecordedSpeed} from "../components/lessons/method/speed/recordedSpeed.js";
import {buildKernels, kernelPath, type KernelBuild} from "./kernels.js";
import {readmeSpeed} from "./pack/readmeSpeed.js";

const root = join(import.meta.dirname, "..");
const sources = join(root, "components/engine/kernels/package");

/** The package's modules: what they are called outside, and here. */
const MODULES = {index: "registerTrainingKernels", layers: "batchNormSumReluLayer"} as const;

interface ProjectPackage {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

function packageJson({version, license, dependencies}: ProjectPackage): object {
  const peer = (name: string): Record<string, string> => ({[name]: `^${dependencies[name]}`});
  const layers = peer("@tensorflow/tfjs-layers");
  const entry = (name: string) => ({types: `./${name}.d.ts`, default: `./${name}.js`});
  return {
    name: "tfjs-wasm-training",
    version,
    description: "Train with TensorFlow.js on its wasm backend: the kernels that it lacks, in WebAssembly with SIMD",
    keywords: ["tensorflow.js", "tfjs", "wasm", "webassembly", "simd", "training", "backpropagation"],
    license,
    type: "module",
    sideEffects: ["./layers.js"],
    exports: {".": entry("index"), "./layers": entry("layers"), "./package.json": "./package.json"},
    types: "./index.d.ts",
    engines: {node: ">=20"},
    peerDependencies: {...peer("@tensorflow/tfjs-core"), ...peer("@tensorflow/tfjs-backend-wasm"), ...layers},
    peerDependenciesMeta: Object.fromEntries(Object.keys(layers).map((name) => [name, {optional: true}]))
  };
}

/** A module's declarations; it names types of other packages alone. */
function declarations(name: string): string {
  const path = join(sources, `${name}.ts`);
  const {outputText} = ts.transpileDeclaration(readFileSync(path, "utf8"), {fileName: path});
  return outputText;
}

/** Writes the package's folder. */
function writePackage(folder: string): void {
  buildKernels();
  const base64 = (name: KernelBuild): string => JSON.stringify(readFileSync(kernelPath(name)).toString("base64"));
  esbuild.buildSync({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(MODULES).map(([to, from]) => [to, join(sources, `${from}.ts`)])),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    external: ["@tensorflow/*"],
    chunkNames: "shared-[hash]",
    define: {PLAIN_KERNELS: base64("kernels-simd.wasm"), RELAXED_KERNELS: base64("kernels-relaxed.wasm")}
  });
  for (const [to, from] of Object.entries(MODULES)) writeFileSync(join(folder, `${to}.d.ts`), declarations(from));
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as ProjectPackage;
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(packageJson(own), null, 2)}\n`);
  const recorded = JSON.parse(readFileSync(join(root, "data/bench.json"), "utf8")) as RecordedSpeed;
  const readme = readFileSync(join(root, "scripts/pack/README.md"), "utf8");
  writeFileSync(join(folder, "README.md"), readme.replace("{{speed}}", readmeSpeed(recorded)));
  copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
}

/** Packs into a folder; gives the path of the file. */
export function packKernels(into: string): string {
  mkdirSync(into, {recursive: true});
  const folder = mkdtempSync(join(tmpdir(), "tfjs-wasm-training-"));
  try {
    writePackage(folder);
    const command = ["pack", "--ignore-scripts", "--pack-destination", into];
    const said = execFileSync("npm", command, {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
      shell: process.platform === "win32"
    });
    return join(into, said.trim().split("\n").at(-1) ?? "");
  } finally {
    rmSync(folder, {recursive: true});
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) console.log(packKernels(join(root, "packages")));
