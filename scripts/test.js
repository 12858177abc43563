// `npm test`: installs what is absent, then checks types, style, behaviour and the built site, in this order.
import {spawnSync} from "node:child_process";
import {mkdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {FORMAT, LINT, TYPES} from "./checks.js";
import {installBrowser, installDependencies, root} from "./install.js";

installDependencies();
const browser = await installBrowser();
console.log(`Browser: ${browser}`);
const results = join(root, "test-results");
rmSync(results, {recursive: true, force: true});
mkdirSync(results, {recursive: true});
const bin = (path) => join(root, "node_modules", path);
const checks = [
  TYPES,
  LINT,
  FORMAT,
  [
    "Unit tests",
    bin("vitest/vitest.mjs"),
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${join(results, "unit.json")}`]
  ],
  ["Build", "--import", ["tsx", join(root, "scripts/build.ts")]],
  ["Pages", bin("@playwright/test/cli.js"), ["test"]]
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

let broken;
for (const [name, program, args] of checks) {
  console.log(`\n— ${name}`);
  const env = {...process.env, CHROMIUM_PATH: browser};
  const {status} = spawnSync(process.execPath, [program, ...args], {cwd: root, stdio: "inherit", env});
  if (status !== 0) {
    broken = name;
    break;
  }
}
const {passed, failed} = counts();
if (broken) console.log(`\n${broken}: not in order; what follows it was not run`);
console.log(`${passed} passed, ${broken && failed === 0 ? 1 : failed} failed`);
process.exitCode = broken ? 1 : 0;
