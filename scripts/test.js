// `npm test`: installs what is absent, then checks types, style and behaviour, and beside them builds the site and opens it.
import "./nodeVersion.js";
import {spawn} from "node:child_process";
import {mkdirSync, readFileSync, rmSync} from "node:fs";
import {setPriority} from "node:os";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {FORMAT, LINT} from "./checks.js";
import {headlessBrowser, installBrowser, installDependencies, root} from "./install.js";
import {testChains} from "./testChains.js";
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

/**
 * Runs a check, and says what it says line by line after its name; whether it is in order. The build says when it has made what sources
 * and tests find beside them, kernels above all.
 */
const check = (one, assetsAreMade) =>
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
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`— ${name}: ${status === 0 ? "in order" : "not in order"}, ${seconds} s`);
      resolve(status === 0);
    });
  });

const ended = await testChains(chains, check, {check: UNIT, maker: BUILD});
const {lines, isGood} = testOutcome(
  chains.flat().map(([name]) => name),
  new Map([...ended].map(([[name], isInOrder]) => [name, isInOrder])),
  counts()
);
console.log(`\n${lines.join("\n")}`);
process.exitCode = isGood ? 0 : 1;
