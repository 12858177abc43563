// `npm test`: installs what is absent, then checks types, style and behaviour, and beside them builds the site and opens it.
import "./nodeVersion.js";
import {spawn} from "node:child_process";
import {mkdirSync, readFileSync, rmSync} from "node:fs";
import {setPriority} from "node:os";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {FORMAT, LINT} from "./checks.js";
import {headlessBrowser, installBrowser, installDependencies, root} from "./install.js";
import {testOutcome} from "./testOutcome.js";

installDependencies();
const whole = await installBrowser();
const browser = headlessBrowser() ?? whole;
console.log(`Browser: ${browser}`);
const results = join(root, "test-results");
rmSync(results, {recursive: true, force: true});
mkdirSync(results, {recursive: true});
const bin = (path) => join(root, "node_modules", path);
const UNIT = [
  "Unit tests",
  bin("vitest/vitest.mjs"),
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${join(results, "unit.json")}`]
];
const BUILD = ["Build", "--import", ["tsx", join(root, "scripts/build.ts")]];
const PAGES = ["Pages", bin("@playwright/test/cli.js"), ["test"]];
/**
 * What is done side by side, each as a chain of checks one after another: the build leaves a core idle now and then, and so do
 * pages and the last of the unit tests; together they keep both at work.
 */
const chains = [
  [LINT, FORMAT, UNIT],
  [BUILD, PAGES]
];
/** What steps back where the pages want the processor: they wait for what comes in time, the unit tests for nothing. */
const PATIENT = new Map([[UNIT, 5]]);

/** Passed and failed tests of the checks that have written a report, by their names. */
function counts() {
  const read = (name) => {
    try {
      return JSON.parse(readFileSync(join(results, name), "utf8"));
    } catch {
      return undefined;
    }
  };
  const unit = read("unit.json");
  const pages = read("pages.json")?.stats;
  return new Map([
    ...(unit ? [[UNIT[0], {passed: unit.numPassedTests, failed: unit.numFailedTests}]] : []),
    ...(pages ? [[PAGES[0], {passed: pages.expected + pages.flaky, failed: pages.unexpected}]] : [])
  ]);
}

/** Resolves when the build has made what sources and tests find beside them, kernels above all, or has ended. */
let assetsAreMade;
const assets = new Promise((resolve) => (assetsAreMade = resolve));

/** The checks that have ended, by whether they are in order. */
const ended = new Map();

/** Runs a check, and says what it says line by line after its name. */
const check = (one) =>
  new Promise((resolve) => {
    const [name, program, args] = one;
    const start = performance.now();
    const env = {...process.env, CHROMIUM_PATH: browser, WHOLE_CHROMIUM_PATH: whole};
    const stdio = ["ignore", "pipe", "pipe", ...(one === BUILD ? ["ipc"] : [])];
    const child = spawn(process.execPath, [program, ...args], {cwd: root, stdio, env});
    const patience = PATIENT.get(one);
    if (patience) setPriority(child.pid, patience);
    for (const input of [child.stdout, child.stderr])
      createInterface({input}).on("line", (line) => console.log(`${name} │ ${line}`));
    child.on("message", (word) => word === "assets are made" && assetsAreMade());
    child.on("close", (status) => {
      // Before what waits for the build goes on: it does not begin where the build failed.
      ended.set(name, status === 0);
      if (one === BUILD) assetsAreMade();
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`— ${name}: ${status === 0 ? "in order" : "not in order"}, ${seconds} s`);
      resolve();
    });
  });

const chain = async (checks) => {
  for (const one of checks) {
    if (one === UNIT) await assets;
    // Where something is not in order, nothing else is begun.
    if ([...ended.values()].includes(false)) return;
    await check(one);
  }
};
await Promise.all(chains.map(chain));
const {lines, isGood} = testOutcome(
  chains.flat().map(([name]) => name),
  ended,
  counts()
);
console.log(`\n${lines.join("\n")}`);
process.exitCode = isGood ? 0 : 1;
