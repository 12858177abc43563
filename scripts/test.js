// `npm test`: installs what is absent, then checks types, style and build, and then behaviour and the built site side by side.
import "./nodeVersion.js";
import {spawn} from "node:child_process";
import {mkdirSync, readFileSync, rmSync} from "node:fs";
import {setPriority} from "node:os";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {FORMAT, LINT} from "./checks.js";
import {headlessBrowser, installBrowser, installDependencies, root} from "./install.js";

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

/** Passed and failed tests of both runners' reports, as far as they were written. */
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
  return {
    passed: (unit?.numPassedTests ?? 0) + (pages?.expected ?? 0) + (pages?.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (pages?.unexpected ?? 0)
  };
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

const broken = [];
for (const chains of rounds) {
  const chain = async (checks) => {
    for (const one of checks) if (!(await check(one))) return broken.push(one[0]);
  };
  await Promise.all(chains.map(chain));
  if (broken.length > 0) break;
}
const {passed, failed} = counts();
if (broken.length > 0) console.log(`\n${broken.join(", ")}: not in order; what follows was not run`);
console.log(`${passed} passed, ${broken.length > 0 && failed === 0 ? 1 : failed} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;
