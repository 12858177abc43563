import {afterEach, beforeAll, expect, it} from "vitest";
import {reportEntry} from "../../../../components/lessons/class/classEntry.js";
import {replayPool} from "../../../../components/lessons/class/verify/replayPool.js";
import {jobsOf, jointVerdict, verdictOf} from "../../../../components/lessons/class/verify/verdict.js";
import {startRun} from "../../../../components/engine/train/startRun.js";
import type {KeptRun, RateChange} from "../../../../components/run/kept/keptRun.js";
import type {NetworkRun, StepReport, TwinName} from "../../../../components/run/networkRun.js";
import {withoutLastProbe} from "../../../../components/run/probes/probeSteps.js";
import {readReport} from "../../../../components/run/report/readReport.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";
import {training} from "../../../../components/worker/training/training.worker.js";
import {aKeptRun} from "../../../support/keptRuns.js";
import {aReport} from "../../../support/reports.js";
import {servedWorker} from "../../../support/servedWorker.js";
import {kernelBytes, useWasm} from "../../../support/wasmBackend.js";

beforeAll(useWasm);

const CONFIG = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 4} as const;
const HERE = {version: "0.1.0", build: "abc1234"};
let workers = 0;
const createWorker = (): Worker => {
  workers++;
  return servedWorker(training, {prepare: () => Promise.resolve({kernels: kernelBytes(), backend: "wasm"})})();
};
let pool: ReturnType<typeof replayPool>;
const open = (size = 1): void => {
  workers = 0;
  pool = replayPool({size, createWorker});
};
afterEach(() => pool.cancel());

/** A network as a reader's browser trains it, who changes the learning rate on the way. */
async function trained(network: TwinName, changes: readonly RateChange[] = [], steps = 4): Promise<NetworkRun> {
  let rate: number = CONFIG.lr;
  let taken = 0;
  const {step, steps: made} = await startRun(network, {...CONFIG, steps}, kernelBytes(), () => {
    rate = changes.findLast((change) => change.step <= taken)?.value ?? rate;
    return rate;
  });
  const reports: StepReport[] = [];
  for (const report of made) {
    reports.push(report);
    taken = report.step;
  }
  const {weightLayers, activationLayers} = step;
  step.dispose();
  return {network, weightLayers, activationLayers, reports};
}
/** What the page finds of a run that was handed in. */
async function verified(run: Partial<KeptRun>, change: (text: string) => string = (text) => text, here = HERE) {
  const {runs, site} = readReport(change(aReport([aKeptRun(1, {config: CONFIG, ...run})])));
  const verdicts = runs.map(async (reported) => {
    const computed = await Promise.all(jobsOf(reported.run).map((job) => pool.run(job)));
    return verdictOf(reported, computed, site, here);
  });
  return jointVerdict(await Promise.all(verdicts)).words;
}

it("verifies a run whose learning rate was changed, from the start on and when each network was at another step", async () => {
  open();
  const rates = [
    {step: 0, value: 0.1},
    {step: 3, value: 0.02}
  ];
  const networks = [await trained("residual", rates), await trained("plain", [rates[0]!, {step: 2, value: 0.02}])];
  expect(await verified({networks, rates})).toBe("yes");
  expect(await verified({networks, rates: []})).toMatch(/^no: residual step 1 val_loss is /);
  expect(workers).toBe(2);
});

it("verifies a run that was stopped, and one that was trained longer, by the rule of training longer", async () => {
  open();
  const residual = await trained("residual");
  const config = {...CONFIG, skip: "on"} as const;
  const stopped = {...residual, reports: withoutLastProbe((await trained("residual", [], 9)).reports.slice(0, 3), 9)};
  expect(await verified({config: {...config, steps: 9}, networks: [stopped], state: "stopped"})).toBe("yes");
  const more = (await trained("residual", [], 6)).reports.slice(4);
  const longer = {...residual, reports: [...withoutLastProbe(residual.reports, 6), ...more]};
  expect(await verified({config: {...config, steps: 6}, networks: [longer], ends: [4]})).toBe("yes");
});

it("names the first number that differs, and another version of the site where it is of another", async () => {
  open(2);
  const networks = [await trained("residual"), await trained("plain")];
  const loss = String(networks[1]?.reports[2]?.loss);
  const change = (text: string): string => text.replace(`"plain,3,loss,,${loss}"`, '"plain,3,loss,,2.5"');
  expect(await verified({networks}, change)).toBe(`no: plain step 3 loss is 2.5, here ${loss}`);
  expect(await verified({networks}, change, {version: "0.2.0", build: "abc1234"})).toContain(
    "(made by version 0.1.0, build abc1234 of the site, this is 0.2.0, build abc1234: that alone can be the reason)"
  );
  const results = (text: string): string => text.replace(/("loss": )[\d.]+/, "$19");
  expect(await verified({networks}, results)).toMatch(/^no: residual step 4 loss is 9 in its results/);
  expect(await verified({networks: networks.slice(0, 1)})).toBe("no: plain step 1 loss is missing");
  // The same run was computed once, by two workers at most.
  expect(workers).toBe(2);
});

it("computes the cheapest first, and refuses what is cancelled, which can be asked for again", async () => {
  open();
  const order: number[] = [];
  const job = (steps: number) => ({network: "plain", config: {...CONFIG, steps}, changes: [], end: steps}) as const;
  const asked = [3, 1, 2].map((steps) => pool.run(job(steps)).then(() => order.push(steps)));
  await Promise.all(asked);
  expect(order).toEqual([1, 2, 3]);
  const late = pool.run(job(200));
  pool.cancel();
  await expect(late).rejects.toThrow();
  expect((await pool.run(job(1))).reports).toHaveLength(1);
});

it("takes the same report for one", () => {
  open();
  const text = aReport();
  expect(reportEntry(readReport(text)).key).toBe(reportEntry(readReport(text)).key);
});
