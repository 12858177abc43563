import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {LEARNING} from "./support/learning.js";
import {recordedData} from "./support/recordedData.js";
import {root} from "./support/root.js";
import {causeFinding} from "../components/lessons/residual-learning/causes/causeFinding.js";
import {causeEnds} from "../components/run/recorded/causeEnds.js";
import {CAUSES, type RecordedCauses} from "../components/run/recorded/recordedCauses.js";
import type {RecordedCurve} from "../components/lessons/residual-learning/curve/curveConfig.js";
import {meetingPairs} from "../components/lessons/residual-learning/curve/meetingPairs.js";
import {rootFactors} from "../components/lessons/residual-learning/residualLab.js";
import type {RecordedSizes} from "../components/lessons/residual-learning/unitSize.js";
import {rightAnswers, type RecordedLesions} from "../components/run/recorded/recordedLesions.js";
import {NORM_SETUP, type RecordedNormIdentity} from "../components/run/identityConfig.js";
import {recordedNorms} from "../components/run/recorded/recordedLearning.js";
import type {RecordedStarts} from "../components/run/probes/startProbe.js";
import {factorPerLayer} from "../components/run/probes/startProbe.js";

const page = (name: string): string => readFileSync(join(root, `src/${name}.md`), "utf8").replace(/\s+/g, " ");
const causes = recordedData("causes") as RecordedCauses;

it("/residual-learning: silent branches learn without batch norm, and end far above the residual network with it", () => {
  expect(page("residual-learning")).toContain("With it the residual network ends far lower.");
  const {means} = causeFinding(causes);
  expect(means["silent-no-norm"]).toBeLessThan(means["plain-no-norm"] - 1);
  expect(means.residual).toBeLessThan(means["silent-no-norm"] / 3);
});

it("/residual-learning: each network of the causal test has the best of its rates, five seeds, and no broken loss", () => {
  for (const cause of CAUSES) {
    const tried = causes.rates.filter((cell) => cell.cause === cause);
    const mean = (rate: number): number => {
      const ends = tried.filter((cell) => cell.rate === rate).map(({trainLoss}) => trainLoss ?? Infinity);
      return ends.reduce((sum, end) => sum + end, 0) / ends.length;
    };
    const rates = [...new Set(tried.map(({rate}) => rate))];
    const runs = causes.runs.filter((run) => run.cause === cause);
    expect(runs.map(({seed}) => seed)).toEqual([1, 2, 3, 4, 5]);
    for (const run of runs) {
      expect(mean(run.rate)).toBe(Math.min(...rates.map(mean)));
      expect(run.losses.every(Number.isFinite)).toBe(true);
    }
  }
});

it("/residual-learning: the copy start closes about half of the gap, and lies between the two for most seeds", () => {
  const {closed, better, seeds, means} = causeFinding(causes);
  expect([closed > 0.35, closed < 0.65]).toEqual([true, true]);
  expect(better).toBe(seeds);
  expect(means["plain-no-norm"]).toBeGreaterThan(2.29);
  expect(Math.max(...causeEnds(causes, "silent-no-norm"))).toBeLessThan(2);
  expect(Math.max(...causeEnds(causes, "residual"))).toBeLessThan(Math.min(...causeEnds(causes, "copy")));
});

it("/residual-learning: with batch norm four residual blocks copy and four plain ones do not, each at its best rate", () => {
  const {rates, runs} = recordedData("identity-norm") as RecordedNormIdentity;
  for (const network of ["residual", "plain"] as const) {
    const tried = rates.filter((cell) => cell.network === network);
    const least = Math.min(...tried.map(({error}) => error ?? Infinity));
    expect(tried.find(({error}) => error === least)!.rate).toBe(NORM_SETUP.lr[network]);
  }
  const ends = (network: "residual" | "plain"): number[] =>
    runs[0]!.ends.filter((end) => end.network === network).map(({error}) => error);
  expect(page("residual-learning")).toContain(
    `the plain stack is off by ${Math.min(...ends("plain")).toFixed(2)} to ${Math.max(...ends("plain")).toFixed(2)}`
  );
  expect(page("residual-learning")).toContain(
    `the residual stack is off by ${Math.max(...ends("residual")).toFixed(4)} at most`
  );
  expect(runs[0]!.reports.at(-1)!.measures.residual.at(-1)!.on).toBeCloseTo(0.5, 1);
});

it("/residual-learning: the residual line keeps every x apart after each block, the plain one ends folded", () => {
  const {runs} = recordedData("curve") as RecordedCurve;
  const {residual, plain} = runs.find(({config}) => config.blocks === 16)!.reports.at(-1)!;
  for (const y of residual.after!) expect(meetingPairs(y)).toBe(0);
  expect(meetingPairs(plain.after!.at(-1)!)).toBeGreaterThan(55);
});

it("/residual-learning: the untrained branches fall like 1/√k and stay above it", () => {
  const factors = rootFactors((recordedData("residual-sizes") as RecordedSizes).untrained);
  expect(Math.min(...factors)).toBeGreaterThan(1);
  expect(Math.max(...factors)).toBeLessThan(1.5);
});

it("/gradients: a little less than 1.2 a layer, for each seed", () => {
  const {probes} = recordedData("gradient-start") as RecordedStarts;
  const factors = probes.filter(({network, bn}) => network === "plain" && bn).map((probe) => factorPerLayer(probe));
  expect(factors).toHaveLength(5);
  for (const factor of factors) expect([factor > 1.1, factor < 1.2]).toEqual([true, true]);
  expect(page("gradients")).toContain("A little less than 1.2 a layer, over 32 layers and for each of the five seeds");
});

it("/degradation: how late our plain network is, and from which step its stem gets less", () => {
  const {networks, labels} = recordedData("lesions") as RecordedLesions;
  const [late, early] = (["plain", "residual"] as const).map((name) => networks.find((one) => one.network === name)!);
  const read = (answers: string): number => rightAnswers(answers, labels);
  expect(page("degradation")).toContain(
    `After ${late!.steps} steps our plain network of 34 layers reads ${read(late!.whole)} of ${labels.length} test digits, where the residual one reads ${read(early!.whole)} after ${early!.steps}`
  );
  const [residual, plain] = recordedNorms(LEARNING.recorded, LEARNING.norms);
  const first = plain!.findIndex((norms, i) => norms[0]! < residual![i]![0]!) + 1;
  expect(page("degradation")).toContain(`from step ${first} on the plain stem gets less than the residual one`);
});
