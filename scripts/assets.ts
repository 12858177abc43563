import {copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import type {Metafile} from "esbuild";
import {buildFonts} from "./fonts.js";
import {buildKernels, KERNEL_BUILDS, kernelPath, type KernelBuild} from "./kernels.js";
import {bundleWorkers, watchWorkers} from "./workerBundles.js";

const root = join(import.meta.dirname, "..");

/** Where the workers' bundles and the files that they fetch are put, seen from `src/` and from `dist/_file/`. */
export const WORKER_FOLDER = "components/worker/bundle";
/** The same for KaTeX' stylesheet and fonts. */
export const KATEX_FOLDER = "katex";

function copyWasm(): void {
  const target = join(root, WORKER_FOLDER);
  rmSync(target, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  buildKernels();
  for (const name of Object.keys(KERNEL_BUILDS) as KernelBuild[]) copyFileSync(kernelPath(name), join(target, name));
  // Without SIMD nothing here runs, and threads are not used: one build of TensorFlow.js' is enough.
  const name = "tfjs-backend-wasm-simd.wasm";
  copyFileSync(join(root, "node_modules/@tensorflow/tfjs-backend-wasm/dist", name), join(target, name));
}

/** Names of ImageNet's thousand classes in order, as `@tensorflow-models/mobilenet` lists them (data/SOURCES.txt). */
function writeImagenetClasses(): void {
  const {IMAGENET_CLASSES} = createRequire(import.meta.url)(
    "@tensorflow-models/mobilenet/dist/imagenet_classes.js"
  ) as {readonly IMAGENET_CLASSES: Readonly<Record<number, string>>};
  const names = Array.from({length: 1000}, (_, i) => IMAGENET_CLASSES[i]);
  if (names.includes(undefined)) throw new Error(`ImageNet's class ${names.indexOf(undefined)} has no name`);
  writeFileSync(join(root, WORKER_FOLDER, "imagenet-classes.json"), JSON.stringify(names));
}

function copyKatex(): void {
  const source = join(root, "node_modules/katex/dist");
  const target = join(root, "src", KATEX_FOLDER);
  mkdirSync(join(target, "fonts"), {recursive: true});
  copyFileSync(join(source, "katex.min.css"), join(target, "katex.min.css"));
  cpSync(join(source, "fonts"), join(target, "fonts"), {
    recursive: true,
    filter: (file) => file.endsWith("fonts") || file.endsWith(".woff2")
  });
}

/** Makes what the pages load beside their own modules: the workers' bundles, wasm files, KaTeX' stylesheet and fonts, the text's fonts; resolves with what the bundles are made of. */
export async function buildAssets(): Promise<readonly Metafile[]> {
  copyWasm();
  writeImagenetClasses();
  copyKatex();
  await buildFonts(root);
  return bundleWorkers(root, WORKER_FOLDER);
}

/** Makes the same and bundles the workers again at every change; resolves with the way to stop that. */
export async function watchAssets(): Promise<() => Promise<void>> {
  copyWasm();
  writeImagenetClasses();
  copyKatex();
  await buildFonts(root);
  return watchWorkers(root, WORKER_FOLDER);
}
