import {readFileSync} from "node:fs";
import {basename, join} from "node:path";
import * as esbuild from "esbuild";
import {aleaAlone} from "./aleaAlone.js";
import {wordsOfWorkers} from "./wordsOfWorkers.js";
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

/** Where an entry's first moment stands before it: a copy for each, so that the file is all that has to be loaded for it. */
const FIRST_MOMENT = "components/worker/firstMoment.ts";

/**
 * Puts a first moment before each entry: the file `x.worker.js` holds the worker's lock, then imports the entry as a chunk. Held from
 * within the entry, the lock would come only when TensorFlow.js has been loaded.
 */
const withFirstMoment = (root: string): esbuild.Plugin => ({
  name: "with-first-moment",
  setup(build) {
    build.onResolve({filter: /\.worker\.ts$/}, ({path, kind}) =>
      kind === "entry-point" ? {path: join(root, path), namespace: "first-moment"} : undefined
    );
    build.onLoad({filter: /.*/, namespace: "first-moment"}, ({path}) => {
      const [name = ""] = basename(path).split(".");
      const source = readFileSync(join(root, FIRST_MOMENT), "utf8");
      const begin = `void firstMoment(self, ${JSON.stringify(name)}, () => import(${JSON.stringify(path)}));`;
      return {
        contents: `${source}\n${begin}\n`,
        loader: "ts",
        resolveDir: root,
        watchFiles: [join(root, FIRST_MOMENT)]
      };
    });
  }
});

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
    plugins: [withoutThreads, aleaAlone, withFirstMoment(root), wordsOfWorkers(root)]
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
async function bundleGroups(root: string): Promise<readonly Entries[]> {
  const entries = workerEntries(root);
  const {metafile} = await esbuild.build({
    ...optionsOf(root, "unwritten", entries),
    // Without first moments: what an entry reaches is read from its own file.
    plugins: [withoutThreads],
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

/** Bundles every worker into a folder: `x.worker.js`, and chunks named by their contents; resolves with what they are made of. */
export async function bundleWorkers(root: string, folder: string): Promise<readonly esbuild.Metafile[]> {
  const bundled = (await bundleGroups(root)).map((entries) =>
    esbuild.build({...optionsOf(root, folder, entries), metafile: true})
  );
  return (await Promise.all(bundled)).map(({metafile}) => metafile);
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
