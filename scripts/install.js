// Installs what a bare machine lacks. Only Node's own modules are used here: there may be no others yet.
import "./nodeVersion.js";
import {execFileSync, spawnSync} from "node:child_process";
import {existsSync, readFileSync, statSync} from "node:fs";
import {delimiter, isAbsolute, join} from "node:path";

export const root = join(import.meta.dirname, "..");

/** Runs a program from the project's root, its output shown; throws when it fails. */
export function run(command, args, env = {}) {
  execFileSync(command, args, {cwd: root, stdio: "inherit", env: {...process.env, ...env}});
}

/** Installs the locked dependencies where they are absent or older than the lock file. */
export function installDependencies() {
  const marker = join(root, "node_modules/.package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing the locked dependencies (npm ci) …");
  run("npm", ["ci", "--no-audit", "--no-fund"]);
}

const runs = (path) => spawnSync(path, ["--version"], {stdio: "ignore"}).status === 0;

const onPath = (names) =>
  names.flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)));
const firstOf = (paths) => paths.find((path) => isAbsolute(path) && existsSync(path) && runs(path));

/** Path of the same browser without a window and what belongs to one, where it is installed and no other is named: a page costs it a quarter less of a core. */
export function headlessBrowser() {
  return process.env.CHROMIUM_PATH ? undefined : firstOf(onPath(["chromium-headless-shell"]));
}

/** Path of a Chromium or Chrome on this machine: `CHROMIUM_PATH`, else one that is found; undefined where there is none. */
function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH is ${named}, but that does not run`);
    return named;
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const places = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
  ];
  return firstOf([...onPath(names), ...places]);
}

/** Path of the browser that Playwright has installed itself. */
async function playwrightBrowser() {
  const {chromium} = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Finds a browser, or installs one: Playwright's own, else Debian's package when that may be. Returns its path. */
export async function installBrowser() {
  const found = findBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  console.log("No Chromium or Chrome is here; asking Playwright for one …");
  const playwright = join(root, "node_modules/@playwright/test/cli.js");
  const fetched = spawnSync(process.execPath, [playwright, "install", "chromium"], {
    stdio: "inherit",
    timeout: 300_000
  });
  const installed = fetched.status === 0 ? await playwrightBrowser() : undefined;
  if (installed && runs(installed)) return installed;
  const debian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (debian) {
    console.log("Playwright could not fetch one; installing Debian's chromium …");
    const env = {DEBIAN_FRONTEND: "noninteractive"};
    run("apt-get", ["update", "-q"], env);
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], env);
    const path = findBrowser();
    if (path) return path;
  }
  throw new Error("no browser: install Chromium or Chrome, or name one in CHROMIUM_PATH, and run npm test again");
}

/** Version of a dependency as installed. */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}
