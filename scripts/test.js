// `npm test`: installs what is absent, then checks types, style and build, and then behaviour and the built site side by side.
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
 * What is done one after another, each as one or more chains side by side. Pages wait for a browser now and then, and the
 * last of the unit tests leave a core idle: together they keep both at work.
 */
const rounds = [
  [[LINT, FORMAT], [BUILD]],
  [[UNIT], [PAGES]]
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

/** Runs a check, says what it says line by line after its name, and tells whether it passed. */
const check = (one) =>
  new Promise((resolve) => {
    const [name, program, args] = one;
    const start = performance.now();
    const env = {...process.env, CHROMIUM_PATH: browser, WHOLE_CHROMIUM_PATH: whole};
    const child = spawn(process.execPath, [program, ...args], {cwd: root, stdio: ["ignore", "pipe", "pipe"], env});
    const patience = PATIENT.get(one);
    if (patience) setPriority(child.pid, patience);
    for (const input of [child.stdout, child.stderr])
      createInterface({input}).on("line", (line) => console.log(`${name} │ ${line}`));
    child.on("close", (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`— ${name}: ${status === 0 ? "in order" : "not in order"}, ${seconds} s`);
      resolve(status === 0);
    });
  });

/** The checks that were started, by whether they are in order. */
const ended = new Map();
for (const chains of rounds) {
  const chain = async (checks) => {
    for (const one of checks) {
      const isGood = await check(one);
      ended.set(one[0], isGood);
      if (!isGood) return;
    }
  };
  await Promise.all(chains.map(chain));
  if ([...ended.values()].includes(false)) break;
}
const {lines, isGood} = testOutcome(
  rounds.flat(2).map(([name]) => name),
  ended,
  counts()
);
console.log(`\n${lines.join("\n")}`);
process.exitCode = isGood ? 0 : 1;
