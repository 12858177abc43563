/** Address of the worker's bundle, relative to the page's own script, so that it holds under any sub-path. */
export function workerUrl(): string {
  return import.meta.resolve("./bundle/worker.js");
}
