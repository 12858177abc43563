import * as esbuild from "esbuild";
import {workerEntries} from "./workerEntries.js";

type Entries = Readonly<Record<string, string>>;

/** Leaves out the glue of TensorFlow.js' threaded build, which the worker switches off: 6 kB, compressed. */
const withoutThreads: esbuild.Plugin = {
  name: "without-threads",
  setup(build) {
    build.onResolve({filter: /tfjs-backend-wasm-threaded-simd/}, ({path}) => ({path, namespace: "without-threads"}));
    build.onLoad({filter: /.*/, namespace: "without-threads"}, () => ({
      contents: "export default undefined; export const wasmWorkerContents = '';"
    }));
  }
};

const optionsOf = (root: string, folder: string, entryPoints: Entries) =>
  ({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    bundle: true,
    // What several workers share is loaded once. No folders: the files that a worker fetches lie beside every chunk.
    splitting: true,
    chunkNames: "chunk-[hash]",
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    plugins: [withoutThreads]
  }) as const satisfies esbuild.BuildOptions;

/** Whether a file imports a package, itself or through others. */
function reaches(inputs: esbuild.Metafile["inputs"], file: string, name: string): boolean {
  const seen = new Set<string>();
  const follow = (path: string): boolean => {
    if (seen.has(path)) return false;
    seen.add(path);
    return path.includes(`node_modules/${name}/`) || (inputs[path]?.imports ?? []).some((next) => follow(next.path));
  };
  return follow(file);
}

/**
 * The entries in groups that are bundled together. A chunk holds all that any of its workers needs of a module that several share,
 * so those with `tf.layers` stay apart: the rest would carry what `tf.layers` needs of TensorFlow.js' core, 17 kB.
 */
export async function bundleGroups(root: string): Promise<readonly Entries[]> {
  const entries = workerEntries(root);
  const {metafile} = await esbuild.build({
    ...optionsOf(root, "unwritten", entries),
    minify: false,
    write: false,
    metafile: true
  });
  const withLayers = (wanted: boolean): Entries =>
    Object.fromEntries(
      Object.entries(entries).filter(([, file]) => reaches(metafile.inputs, file, "@tensorflow/tfjs-layers") === wanted)
    );
  return [withLayers(false), withLayers(true)];
}

/** Bundles every worker into a folder: `x.worker.js`, and chunks named by their contents. */
export async function bundleWorkers(root: string, folder: string): Promise<void> {
  await Promise.all((await bundleGroups(root)).map((entries) => esbuild.build(optionsOf(root, folder, entries))));
}

/** The same, readable, and again at every change; resolves with the way to stop that. New entries are found at the next start. */
export async function watchWorkers(root: string, folder: string): Promise<() => Promise<void>> {
  const contexts = await Promise.all(
    (await bundleGroups(root)).map((entries) =>
      esbuild.context({...optionsOf(root, folder, entries), minify: false, sourcemap: true})
    )
  );
  await Promise.all(contexts.map((context) => context.watch()));
  return async () => {
    await Promise.all(contexts.map((context) => context.dispose()));
  };
}
