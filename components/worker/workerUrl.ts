/** Address of the worker's bundle, found from this module's own, so that it holds under any sub-path. */
export function workerUrl(): URL {
  return new URL("../../../_file/components/worker/bundle/worker.js", import.meta.url);
}
