/** @file What lets the site go on without a network: its service worker, and how large what it keeps is. */
import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import * as esbuild from "esbuild";
import type {SiteFile} from "../../components/site/offline/siteFile.js";
import {isHashed} from "../hostHeaders.js";
import {hashOf} from "../site/workerFolder.js";
import {filesOf} from "./filesOf.js";

const SERVICE_WORKER = "service-worker.js";
/** Tells the size before anything is kept. */
const SIZE = "offline.json";
/** What hosts, search engines, previews of links, pages elsewhere and readers without scripts ask for. */
const NOT_KEPT = /^(_headers|\.nojekyll|robots\.txt|sitemap\.xml|service-worker\.js|(cards|stills|embed)\/.*)$/;

/** What the service worker keeps of a built site. */
export function keptFiles(dist: string): readonly SiteFile[] {
  return filesOf(dist)
    .filter((url) => !NOT_KEPT.test(url))
    .map((url) => {
      const content = readFileSync(join(dist, url));
      return {
        url,
        revision: isHashed(url) ? null : hashOf(content),
        integrity: `sha256-${createHash("sha256").update(content).digest("base64")}`,
        bytes: content.length
      };
    });
}

/**
 * Writes the service worker and the size of what it keeps. Comes last: it knows every other file by its content.
 * @returns what the worker is made of
 */
export async function writeOfflineFiles(root: string, dist = join(root, "dist")): Promise<esbuild.Metafile> {
  const before = keptFiles(dist).filter(({url}) => url !== SIZE);
  const size = {bytes: before.reduce((sum, {bytes}) => sum + bytes, 0), files: before.length + 1};
  writeFileSync(join(dist, SIZE), `${JSON.stringify(size)}\n`);
  const {metafile} = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["components/site/offline/siteWorker.ts"],
    outfile: join(dist, SERVICE_WORKER),
    bundle: true,
    minify: true,
    metafile: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    define: {SITE_FILES: JSON.stringify(keptFiles(dist)), "process.env.NODE_ENV": '"production"'}
  });
  return metafile;
}
