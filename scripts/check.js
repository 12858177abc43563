// `npm run check`: types, lint, format and the unit tests of what changed since the last commit, code or files that tests read; every few minutes, not instead of `npm test`.
import "./nodeVersion.js";
import {execFileSync, spawn} from "node:child_process";
import {join} from "node:path";
import {FORMAT, LINT} from "./checks.js";
import {root} from "./install.js";
import {readersOf} from "./readers.js";

const git = (...args) => execFileSync("git", args, {cwd: root, encoding: "utf8"}).split("\0").filter(Boolean);
const added = git("ls-files", "--others", "--exclude-standard", "-z");
const modules = [...git("diff", "--name-only", "--diff-filter=d", "-z", "HEAD"), ...added].filter((path) =>
  /\.[jt]s$/.test(path)
);
// Also for what was taken away or has got another name.
const readers = readersOf([...git("diff", "--name-only", "--no-renames", "-z", "HEAD"), ...added]);

/** Runs a check, keeps what it says until it is through, and tells whether it passed. */
const check = ([name, program, args]) =>
  new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, [program, ...args], {cwd: root, env: {FORCE_COLOR: "1", ...process.env}});
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("close", (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`— ${name}: ${status === 0 ? "in order" : "not in order"}, ${seconds} s`);
      if (status !== 0) process.exitCode = 1;
      if (status !== 0 || name === UNIT[0]) console.log(said.trimEnd());
      resolve();
    });
  });

// House rules and imports are read from the files themselves, which no module graph of a test shows. The long runs are left out.
const UNIT = [
  "Unit tests",
  join(root, "node_modules/vitest/vitest.mjs"),
  [
    "related",
    "--run",
    "--reporter=dot",
    "--project=!long",
    ...new Set(["test/house.test.ts", "test/imports.test.ts", ...readers, ...modules])
  ]
];

// Two at a time: one chain for each core.
const chain = async (...checks) => {
  for (const one of checks) await check(one);
};
await Promise.all([chain(LINT, FORMAT), chain(UNIT)]);
