import {expect, it} from "vitest";
import {codeEntry} from "../../../../components/lessons/class/classEntry.js";
import {classVerifier, type Finding} from "../../../../components/lessons/class/verify/classVerifier.js";
import type {NetworkRun} from "../../../../components/run/networkRun.js";
import {csvDigest} from "../../../../components/run/report/csvDigest.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";
import {RUNS} from "../../../support/runs.js";

const HERE = {version: "0.1.0"};

it("tells what was found even where it is cancelled just then, so that no row stays running", async () => {
  const found: Finding[] = [];
  let arrive: (run: NetworkRun) => void = () => undefined;
  const arrived = new Promise<NetworkRun>((resolve) => (arrive = resolve));
  const verifier = classVerifier({run: () => arrived, cancel: () => undefined}, HERE, (one) => found.push(one));
  const run = RUNS[0]!;
  const config = {...DEFAULT_CONFIG, skip: "on"} as const;
  verifier.verify(codeEntry("CODE", {config, student: 7, guess: {}, digest: await csvDigest([run])}));
  expect(found.map(({verdict}) => verdict.kind)).toEqual(["running"]);
  arrive(run);
  // The digest is still being computed.
  await arrived;
  verifier.cancel();
  await expect.poll(() => found.at(-1)?.verdict.kind).toBe("yes");
  expect(verifier.progress).toEqual({done: 0, total: 0});
});

it("says of a run that was cancelled that it was not verified", async () => {
  const found: Finding[] = [];
  let refuse: (reason: Error) => void = () => undefined;
  const pool = {
    run: () => new Promise<NetworkRun>((_resolve, reject) => (refuse = reject)),
    cancel: () => refuse(new Error("it was cancelled"))
  };
  const verifier = classVerifier(pool, HERE, (one) => found.push(one));
  verifier.verify(codeEntry("CODE", {config: {...DEFAULT_CONFIG, skip: "on"}, student: 7, guess: {}, digest: 1}));
  verifier.cancel();
  await expect
    .poll(() => found.at(-1)?.verdict)
    .toEqual({
      kind: "stopped",
      words: "not verified: cancelled",
      reason: "cancelled"
    });
});
