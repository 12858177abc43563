/** Address of a worker's bundle, found from this module's own, so that it holds under any sub-path. */
export function workerUrl(bundle: "worker" | "build-worker" = "worker"): URL {
  return new URL(`../../../_file/components/worker/bundle/${bundle}.js`, import.meta.url);
}
