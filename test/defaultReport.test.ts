import {afterEach, beforeAll, expect, it} from "vitest";
import {reportEntry} from "../components/lessons/class/classEntry.js";
import {classVerifier, type Finding} from "../components/lessons/class/verify/classVerifier.js";
import {replayPool} from "../components/lessons/class/verify/replayPool.js";
import type {NetworkRun} from "../components/run/networkRun.js";
import {readReport} from "../components/run/report/readReport.js";
import {DEFAULT_CONFIG} from "../components/run/runConfig.js";
import {training} from "../components/worker/training/training.worker.js";
import {aKeptRun} from "./support/keptRuns.js";
import {recordedData} from "./support/recordedData.js";
import {aReport} from "./support/reports.js";
import {servedWorker} from "./support/servedWorker.js";
import {kernelBytes, useWasm} from "./support/wasmBackend.js";

/**
 * A report of the run that the laboratory opens with, as the class page takes it: the whole way from its text to the words of the
 * row, with the training's worker, in its default configuration. The run is the recorded one, stopped after a few steps as a reader
 * stops it; that the rest of it repeats to the bit is held by `equalBits.test.ts`.
 */

beforeAll(useWasm);

/** Steps of each network, the first with a probe. */
const STEPS = 3;
const {networks} = recordedData("default") as {readonly networks: readonly NetworkRun[]};
const stopped = networks.map((one) => ({...one, reports: one.reports.slice(0, STEPS)}));

const pool = replayPool({
  size: 2,
  createWorker: servedWorker(training, {prepare: () => Promise.resolve({kernels: kernelBytes(), backend: "wasm"})})
});
afterEach(() => pool.cancel());

/** What the row of a report says in the end. */
async function said(text: string): Promise<string | undefined> {
  const found: Finding[] = [];
  const verifier = classVerifier(pool, {version: "0.1.0", build: "abc1234"}, (one) => found.push(one));
  verifier.verify(reportEntry(readReport(text)));
  await expect.poll(() => found.at(-1)?.verdict.kind, {timeout: 60_000}).not.toBe("running");
  return found.at(-1)?.verdict.words;
}

it("accepts a report of the default run, and names the one digit in it that was changed", async () => {
  const text = aReport([aKeptRun(1, {config: DEFAULT_CONFIG, networks: stopped, state: "stopped"})]);
  expect(await said(text)).toBe("yes");
  const loss = String(stopped[1]?.reports[STEPS - 2]?.loss);
  const other = loss.replace(/\d$/, (digit) => String((Number(digit) + 5) % 10));
  const line = `plain,${STEPS - 1},loss,,`;
  expect(text).toContain(line + loss);
  expect(await said(text.replace(line + loss, line + other))).toBe(
    `no: plain step ${STEPS - 1} loss is ${other}, here ${loss}`
  );
});
