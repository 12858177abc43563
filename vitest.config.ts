import {readdirSync, readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {configDefaults, defineConfig} from "vitest/config";

const here = import.meta.dirname;
/** Files whose first line asks for a document. */
const inWindow = readdirSync(`${here}/test`, {recursive: true, encoding: "utf8"})
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => `test/${path}`)
  .filter((path) => readFileSync(`${here}/${path}`, "utf8").startsWith("// @vitest-environment jsdom"));
/** TensorFlow.js keeps one table of kernels for a process; what this file says of the stock ones holds in one of its own. */
const ALONE = ["test/engine/kernels/registerKernels.test.ts"];
/** Whole training runs; `npm run check` leaves them to `npm test`. */
const LONG = ["test/equalBits.test.ts", "test/engineBits.test.ts"];
const pages = "test/pages/**";

/*
 * A process and all modules anew for each file cost more than the tests. So files share processes, those with a document apart
 * from the others (in groups, because a process is given up when the next file needs another kind).
 */
export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, pages],
    globalSetup: "test/support/buildKernels.ts",
    setupFiles: ["test/support/patience.ts"],
    expect: {poll: {timeout: 60_000}},
    // Beside the browser tests, a test gets a third of a core.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    isolate: false,
    // Vitest leaves a core to itself, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    experimental: {fsModuleCache: true, fsModuleCachePath: "node_modules/.cache/vitest"},
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: [pages, ...inWindow, ...ALONE, ...LONG],
          sequence: {groupOrder: 0}
        }
      },
      {
        extends: true,
        test: {
          name: "window",
          include: inWindow,
          setupFiles: ["test/support/freshWindow.ts"],
          sequence: {groupOrder: 1}
        }
      },
      {extends: true, test: {name: "alone", include: ALONE, isolate: true, sequence: {groupOrder: 2}}},
      {extends: true, test: {name: "long", include: LONG, testTimeout: 300_000, sequence: {groupOrder: 0}}}
    ]
  }
});
