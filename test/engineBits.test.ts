import {createHash} from "node:crypto";
import {expect, it} from "vitest";
import {startRun} from "../components/engine/train/startRun.js";
import {miniature} from "../components/network/miniature.js";
import type {StepReport, TwinName} from "../components/run/networkRun.js";
import {DEFAULT_CONFIG, type RunConfig} from "../components/run/runConfig.js";
import {kernelBytes, useWasm} from "./support/wasmBackend.js";

/** A configuration, and what its two networks measure and become: SHA-256 of every bit, of both. */
interface Case {
  readonly config: Partial<RunConfig>;
  /** Whether the network is of pre-activation units. */
  readonly pre?: boolean;
  /** Whether each step also measures what meets before its units. */
  readonly splits?: boolean;
  readonly digest: string;
}

/**
 * What the engine computed before its filter gradient went in bands, its memory was shared and its passes came in slices: another
 * order of sums anywhere shows here. The digests are never made anew.
 */
const CASES: readonly Case[] = [
  {
    config: {depth: 10, size: 8, batch: 3, steps: 3},
    digest: "e009f57e3cd0255d6e1688bb5dd55102ae389938f8422c70e6172fd3d2d499f1"
  },
  {
    config: {depth: 66, size: 8, batch: 8, shortcut: "padding", steps: 2},
    digest: "f31221c5649a43646ba1cec41b4e11c6b73c33d4a2df92f8e869258b9bc26aa8"
  },
  {
    config: {depth: 34, size: 12, batch: 64, bn: false, decay: 0.001, steps: 1},
    digest: "b8262bbab2d2186e812cbc0acd73464481e0d4f84c4b8486d52480e1fa734158"
  },
  {
    config: {depth: 18, size: 8, batch: 33, opt: "adam", decay: 0.01, data: "shapes", steps: 2},
    digest: "520811fe3962fbb95e9d7767e9d17a6e13a592c8340103677f978d9f26486929"
  },
  {
    config: {depth: 10, size: 8, batch: 65, width: 16, steps: 1},
    digest: "21ab4b607dd2b80dd8607a1a8782479c5cd2981d3400a791364681b9e24ab875"
  },
  {
    config: {depth: 10, size: 12, batch: 7, bn: false, silent: true, steps: 2},
    digest: "635873dbbe3e6dd148de691dd40f686da5d0287b2e855cb10dd02ffd05de3cd3"
  },
  {
    config: {depth: 10, size: 8, batch: 128, shortcut: "padding", bn: false, width: 24, steps: 1},
    digest: "8f0959ce3852c50a6b29625e60b5c3a12500a3c09ec306a79cc78be12aff02a4"
  },
  {
    config: {depth: 10, size: 32, batch: 65, steps: 1},
    digest: "a8f6f71fe3a2f7c9c66b7a716099c42a34836c4959ad805e5b97196826d54d95"
  },
  {
    config: {depth: 18, size: 12, batch: 9, steps: 2},
    pre: true,
    digest: "45079123f7b2a9a0311496c5fb275b8993d089696d4dcdb9770ba9476e578e54"
  },
  {
    config: {depth: 18, size: 8, batch: 12, shortcut: "padding", steps: 2},
    splits: true,
    digest: "0d921b740648b8fabc948ce5e3956ff96f51c1417cede2d5179ef3354dcdeae5"
  }
];

/** Large maps, for `ENGINE_BITS=all`: some minutes on one core. */
const LARGE: readonly Case[] = [
  {
    config: {depth: 18, size: 12, batch: 33, opt: "adam", decay: 0.01, data: "shapes", steps: 2},
    digest: "8c63bebb9fbd690fd02d907f5c14dad988b2ba0d61768c2faec7a4456f0e6255"
  },
  {
    config: {depth: 10, size: 16, batch: 65, width: 16, steps: 1},
    digest: "69f30e6752f6de403fea0bdede1f8895c76e8f1eac395079ee311931ea587e43"
  },
  {
    config: {depth: 10, size: 20, batch: 7, bn: false, silent: true, steps: 2},
    digest: "ea48d0d341884d307c443ab4efa805ed33759a3476b1918bb4b43e5fcd068955"
  },
  {
    config: {depth: 10, size: 12, batch: 128, shortcut: "padding", bn: false, width: 24, steps: 1},
    digest: "d64f6c1a4f914a6017a550ca2ae919039a68132389ce95140f9b50e5a63cf002"
  },
  {
    config: {depth: 10, size: 32, batch: 32, width: 32, steps: 2},
    digest: "e02ce06120cf77d9054dafbeb5fed48b4755380d9c1752118fea7035220cbb6f"
  },
  {
    config: {depth: 10, size: 32, batch: 65, width: 32, opt: "adam", steps: 1},
    digest: "d4c1f2c06c3f70463af9b7a05cfa931a00a5b6eabeee94ac244698875999be5c"
  },
  {
    config: {depth: 18, size: 28, batch: 128, width: 16, data: "shapes", shortcut: "padding", steps: 1},
    digest: "3218a1aa556933da0ed176bc47d704f8fbaa168ecf5130e3f9f07531723dec45"
  },
  {
    config: {depth: 34, size: 32, batch: 33, width: 32, bn: false, steps: 1},
    digest: "19f1f5e910068eef7acad63de199274c9996fcd4adfdcc7c2a827d456580d7cf"
  },
  {
    config: {depth: 66, size: 20, batch: 64, width: 24, steps: 1},
    digest: "3576fef55f9c56ed1dbd3dd9953c1d23782261738d697dc8034f7ece5b0ab6dc"
  }
];

/** Every number of a report, in one order; what is not measured is left out. */
function numbersOf({loss, accuracy, learningRate, probe}: StepReport): readonly number[] {
  if (probe === undefined) return [loss, accuracy, learningRate];
  const {snapshot, answers} = probe;
  const lists = [probe.gradNorm, probe.activationGradNorm, probe.activationRms, probe.branchRatio, probe.updateRatio];
  const seen = [...(snapshot?.maps ?? []), snapshot?.probabilities];
  const said = [answers?.labels, answers?.said, answers?.shares, answers?.worst, answers?.losses];
  return [
    ...[loss, accuracy, learningRate, probe.valLoss, probe.valAccuracy],
    ...[...lists, probe.unitUpdateRatio, ...seen, ...said].flatMap((list) => [...(list ?? [])])
  ];
}

async function digestOf({config: some, pre = false, splits = false}: Case): Promise<string> {
  const config = {...DEFAULT_CONFIG, ...some};
  const hash = createHash("sha256");
  const add = (values: readonly number[]): void => void hash.update(Float64Array.from(values));
  for (const network of ["residual", "plain"] as readonly TwinName[]) {
    const {depth, width, size} = config;
    const specification = miniature({skip: true, batchNormalization: true, depth, width, size, order: "pre"});
    if (pre && network === "plain") continue;
    const started = await startRun(network, config, kernelBytes(), () => config.lr, {
      ...{watched: 3, splits},
      ...(pre && {specification})
    });
    const {step, steps, save} = started;
    for (const report of steps) {
      add(numbersOf(report));
      add(step.splits().flatMap(({arrived, carried, brought}) => [arrived, carried, brought]));
    }
    for (const {mean, variance} of step.statistics()) add([...mean, ...variance]);
    const {parameters, velocities, squares} = save();
    for (const values of [parameters, velocities, squares]) hash.update(values);
    step.dispose();
  }
  return hash.digest("hex");
}

const all = process.env.ENGINE_BITS === "all" ? [...CASES, ...LARGE] : CASES;

it.each(all)("$config gives the bits of before: every number that is measured, and the weights", async (one) => {
  await useWasm();
  expect(await digestOf(one)).toBe(one.digest);
});
