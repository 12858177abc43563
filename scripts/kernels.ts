import {execFileSync} from "node:child_process";
import {mkdirSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";

const room = join(import.meta.dirname, "../components/engine/kernels");
const compiler = join(import.meta.dirname, "../node_modules/assemblyscript/bin/asc.js");

/** The builds of the training kernels: plain SIMD gives the same bits everywhere, relaxed fuses multiply and add. */
export const KERNEL_BUILDS = {"kernels-simd.wasm": ["simd"], "kernels-relaxed.wasm": ["simd", "relaxed-simd"]} as const;
export type KernelBuild = keyof typeof KERNEL_BUILDS;

/** Where a build of the kernels lies. */
export function kernelPath(name: KernelBuild): string {
  return join(room, "build", name);
}

function isFresh(path: string): boolean {
  const built = statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;
  const sources = join(room, "assembly");
  return readdirSync(sources).every((file) => statSync(join(sources, file)).mtimeMs < built);
}

/**
 * Compiles the training kernels where a source is newer than the build.
 * @throws Error when they do not compile; the compiler has printed why
 */
export function buildKernels(): void {
  mkdirSync(join(room, "build"), {recursive: true});
  for (const [name, features] of Object.entries(KERNEL_BUILDS)) {
    const path = kernelPath(name as KernelBuild);
    if (isFresh(path)) continue;
    const flags = features.flatMap((feature) => ["--enable", feature]);
    const output = ["-o", path, "-t", path.replace(/wasm$/, "wat")];
    const options = ["-O3", "--runtime", "stub", "--importMemory", "--noAssert", ...flags];
    // The compiler as a program, not as a module: its types redefine those of the whole language.
    execFileSync(process.execPath, [compiler, join(room, "assembly/index.ts"), ...output, ...options], {
      stdio: "inherit"
    });
  }
}
