/** @file `npm run package`: the built site as two ZIP files in `packages/`, one for any web server, one for a learning platform. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {buildSync} from "esbuild";
import {COVER} from "../components/site/pages.js";
import {fileNames, LINK_SCRIPT} from "./package/fileNames.js";
import {LAUNCH_PAGE, LAUNCH_SCRIPT, launchPage, scormManifest, SITE_FOLDER} from "./package/scormFiles.js";
import {zipOf} from "./package/zipOf.js";
import {filesOf} from "./publish/filesOf.js";
import {writeOfflineFiles} from "./publish/offlineFiles.js";
import {siteVersion} from "./site/siteVersion.js";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const packages = join(root, "packages");
const TITLE = `${COVER.name}: residual learning`;

/** What hosts and search engines read, and what keeps a site for use without a network. */
const OF_HOSTS = /^(_headers|\.nojekyll|robots\.txt|sitemap\.xml)$/;
const OF_THE_APP = /^(service-worker\.js|offline\.json|manifest\.webmanifest|icons\/.*)$/;

const README = `${TITLE}

This folder is the whole notebook. It asks no other server for anything.

Browsers do not run it from a folder that is opened by a double click: it needs a web server, and any will do.
  On a server:       put the folder there and open index.html.
  On your machine:   in this folder run    python3 -m http.server 8000
                     or                    npx serve
                     and open              http://localhost:8000/index.html
`;

type Files = Map<string, Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function script(entry: string): Uint8Array {
  const {outputFiles} = buildSync({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022"
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The site's files with links that name files. */
function siteFiles(isApp: boolean): Files {
  const names = filesOf(dist).filter((name) => !OF_HOSTS.test(name) && (isApp || !OF_THE_APP.test(name)));
  if (names.length === 0) throw new Error("dist/ is empty: run npm run build first");
  const files: Files = new Map(
    names.map((name) => {
      const content = readFileSync(join(dist, name));
      return [name, name.endsWith(".html") ? bytes(fileNames(content.toString("utf8"), name, isApp)) : content];
    })
  );
  return files.set(LINK_SCRIPT, script("components/site/scorm/fileLinks.ts"));
}

/** The package for any server; what it keeps for use without a network is listed anew, since its pages differ. */
async function sitePackage(): Promise<Uint8Array> {
  const files = siteFiles(true).set("README.txt", bytes(README));
  const folder = join(root, ".build/package");
  rmSync(folder, {recursive: true, force: true});
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  await writeOfflineFiles(root, folder);
  return zipOf(new Map(filesOf(folder).map((name) => [name, readFileSync(join(folder, name))])));
}

/** The package for a learning platform. */
function scormPackage(): Uint8Array {
  const files: Files = new Map([...siteFiles(false)].map(([name, content]) => [`${SITE_FOLDER}${name}`, content]));
  files.set(LAUNCH_PAGE, bytes(launchPage(TITLE))).set(LAUNCH_SCRIPT, script("components/site/scorm/startScorm.ts"));
  return zipOf(files.set("imsmanifest.xml", bytes(scormManifest(TITLE, siteVersion(root), [...files.keys()].sort()))));
}

mkdirSync(packages, {recursive: true});
for (const [name, content] of [
  ["shortcut-site.zip", await sitePackage()],
  ["shortcut-scorm.zip", scormPackage()]
] as const) {
  writeFileSync(join(packages, name), content);
  console.log(`packages/${name}  ${(content.length / 1e6).toFixed(1)} MB`);
}
console.log("The first opens from any static server (its README.txt says how); the second is for a learning platform.");
