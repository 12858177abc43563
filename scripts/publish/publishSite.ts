import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Metafile} from "esbuild";
import {writeAppFiles} from "./appFiles.js";
import {filesOf} from "./filesOf.js";
import {hostFiles} from "./hostFiles.js";
import {NOTICES, notices} from "./notices.js";
import {writeOfflineFiles} from "./offlineFiles.js";
import {shippedPackages} from "./shippedPackages.js";

/** Where the build notes which packages its bundles hold; a test holds the notices to it. */
export const SHIPPED_LIST = ".build/packages.json";

/** What only the service worker holds: it is made after the notices, of which it knows the content. */
const OFFLINE_PACKAGES = ["workbox-core", "workbox-precaching", "workbox-strategies"].map(
  (name) => `node_modules/${name}`
);

/**
 * Puts into `dist/` what a site has besides its pages: notices, the description as an app, headers for hosts, and last the service
 * worker, which knows all the rest.
 * @param metafiles what the bundles of workers and pages are made of
 */
export async function publishSite(root: string, metafiles: readonly Metafile[]): Promise<void> {
  const dist = join(root, "dist");
  const packages = shippedPackages(metafiles);
  writeFileSync(join(dist, NOTICES), notices(root, [...packages, ...OFFLINE_PACKAGES]));
  writeAppFiles(dist);
  const offline = await writeOfflineFiles(root);
  writeFileSync(join(dist, "_headers"), hostFiles(filesOf(dist), process.env.BASE_PATH));
  mkdirSync(join(root, ".build"), {recursive: true});
  writeFileSync(join(root, SHIPPED_LIST), JSON.stringify(shippedPackages([...metafiles, offline]), null, 2));
}
