/**
 * Address of a worker's bundle by its service's name: below the site's root, wherever that is. The root is what stands before the
 * folder of this module, in the built site (`_page/`) as in the preview (`_import/`).
 */
export function workerUrl(name: string): URL {
  const root = import.meta.url.replace(/\/_(?:page|import)\/.*$/, "/");
  return new URL(`_file/components/worker/bundle/${name}.worker.js`, root);
}
