/** Name of the folder with the workers' bundles in the built site, which the build writes here; the preview has `bundle`. */
declare const WORKER_BUNDLE: string | undefined;

/**
 * Address of a worker's bundle by its service's name: below the site's root, wherever that is. The root is what stands before the
 * folder of this module, in the built site (`_page/`) as in the preview (`_import/`).
 */
export function workerUrl(name: string): URL {
  const root = import.meta.url.replace(/\/_(?:page|import)\/.*$/, "/");
  const folder = typeof WORKER_BUNDLE === "undefined" ? "bundle" : WORKER_BUNDLE;
  return new URL(`_file/components/worker/${folder}/${name}.worker.js`, root);
}
