/** Address of a worker's bundle by its service's name, found from this module's own, so that it holds under any sub-path. */
export function workerUrl(name: string): URL {
  return new URL(`../../../_file/components/worker/bundle/${name}.worker.js`, import.meta.url);
}
