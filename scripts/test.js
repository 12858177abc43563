// `npm test`: installs what is absent, then checks types, style and build, behaviour, and the built site, in this order.
import "./nodeVersion.js";
import {spawn} from "node:child_process";
import {mkdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
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
/** What is done one after another, each as one or more chains side by side. */
const rounds = [
  [
    [LINT, FORMAT],
    [BUILD]
  ],
  [[UNIT]],
  [[PAGES]]
];

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

/** Runs a check; side by side with others it says what it says once it is through. */
const check = ([name, program, args], alone) =>
  new Promise((resolve) => {
    if (alone) console.log(`\n— ${name}`);
    const env = {...process.env, CHROMIUM_PATH: browser, WHOLE_CHROMIUM_PATH: whole};
    const stdio = alone ? "inherit" : ["ignore", "pipe", "pipe"];
    const child = spawn(process.execPath, [program, ...args], {cwd: root, stdio, env});
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("close", (status) => {
      if (!alone) console.log(`\n— ${name}\n${said.trimEnd()}`);
      resolve(status === 0);
    });
  });

let broken;
for (const chains of rounds) {
  const chain = async (checks) => {
    for (const one of checks) {
      if (broken) return;
      if (!(await check(one, chains.length === 1))) broken = one[0];
    }
  };
  await Promise.all(chains.map(chain));
  if (broken) break;
}
const {passed, failed} = counts();
if (broken) console.log(`\n${broken}: not in order; what follows it was not run`);
console.log(`${passed} passed, ${broken && failed === 0 ? 1 : failed} failed`);
process.exitCode = broken ? 1 : 0;
