import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {LEARNING} from "./support/learning.js";
import {root} from "./support/root.js";
import {bestRate, gridRows, identityRows, type RateRow} from "../components/draw/ratesTable.js";
import {binomial} from "../components/lessons/paths/lengths/binomial.js";
import type {RecordedCurve} from "../components/lessons/residual-learning/curve/curveConfig.js";
import {describe as describeNetwork, totals} from "../components/network/describe.js";
import {IDENTITY_SETUPS, type RecordedIdentity} from "../components/run/identityConfig.js";
import {miniature} from "../components/network/miniature.js";
import type {RecordedGrid} from "../components/run/recorded/recordedGrid.js";
import type {RecordedLadder} from "../components/lessons/degradation/recordedLadder.js";
import {DIGIT_INPUT, networkInput} from "../components/lessons/build/image/inputTarget.js";
import {digitPicture} from "../components/lessons/build/image/sampleChoice.js";
import {pathShares} from "../components/lessons/paths/gradients/pathShares.js";
import type {RecordedPathGradients} from "../components/lessons/paths/gradients/recordedPathGradients.js";
import {rightAnswers, type NetworkLesions, type RecordedLesions} from "../components/run/recorded/recordedLesions.js";
import type {RecordedGridRates, RecordedIdentityRates} from "../components/run/recorded/recordedGridRates.js";
import {recordedNorms} from "../components/run/recorded/recordedLearning.js";
import type {RecordedRun} from "../components/run/recorded/recordedRun.js";
import {tellingValue} from "../components/picture/unit/arithmetic/chosenValue.js";
import {openedIdentity} from "./support/recordedUnits.js";
import type {RecordedSizes} from "../components/lessons/residual-learning/unitSize.js";
import type {Provenance, TwinName} from "../components/run/networkRun.js";
import type {RecordedStarts} from "../components/run/probes/startProbe.js";
import {DEFAULT_SHAPES, variantNetwork} from "../components/network/variant.js";
import {SPLIT_COUNTS} from "../components/run/data/drawnSets.js";

const file = (path: string): string => readFileSync(join(root, path), "utf8");
const data = (name: string): unknown => JSON.parse(file(`data/runs/${name}.json`));
/** A page's text, with every white space (also one that does not break) as one space. */
const page = (name: string): string => file(`src/${name}.md`).replace(/\s+/g, " ");
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
const WORDS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const rates = data("rates") as RecordedGridRates;
const row = (rows: readonly RateRow[], condition: string, network: TwinName): RateRow =>
  rows.find((r) => r.condition === condition && r.network === network)!;
const at = ({ends}: RateRow, rate: number): number => ends.find((entry) => entry.rate === rate)!.end;

it("/degradation: both networks of 34 layers end lower at 0.02, and the plain one is above at every rate", () => {
  const rows = gridRows(rates);
  const [residual, plain] = (["residual", "plain"] as const).map((n) => row(rows, "34 layers, with batch norm", n)) as [
    RateRow,
    RateRow
  ];
  expect([bestRate(residual), bestRate(plain)]).toEqual([0.02, 0.02]);
  const two = (value: number): string => value.toFixed(2);
  expect(page("degradation")).toContain(
    `the residual one at ${two(at(residual, 0.02))} instead of ${two(at(residual, 0.05))}, the plain one at ${two(at(plain, 0.02))} instead of ${two(at(plain, 0.05))}`
  );
  for (const {rate, end} of plain.ends) expect(end).toBeGreaterThan(2 * at(residual, rate));
  const {lr} = data("grid") as RecordedGrid;
  const best = rows.filter((r) => bestRate(r) === (r.condition.includes("without") ? lr.without : lr.withNorm));
  expect(rows).toHaveLength(12);
  expect(page("degradation")).toContain(`the best of the six for ${WORDS[best.length]} of the twelve networks`);
});

it("/degradation: without batch norm the plain network of 10 layers begins to learn at 0.1, the deeper ones at no rate", () => {
  const rows = gridRows(rates);
  const plain = (depth: number): RateRow => row(rows, `${depth} layers, without batch norm`, "plain");
  expect(bestRate(plain(10))).toBe(0.1);
  expect(at(plain(10), 0.1)).toBeLessThan(2.1);
  for (const depth of [18, 34]) for (const {end} of plain(depth).ends) expect(end).toBeGreaterThan(2.29);
  for (const {network, bn, trainLoss} of (data("grid") as RecordedGrid).cells)
    if (network === "plain" && !bn) expect(Math.abs(trainLoss - Math.log(10))).toBeLessThan(0.03);
});

it("/degradation: depth costs the residual network little until 34 layers and most of a nat at 66, the plain one more", () => {
  const {curves} = data("ladder") as RecordedLadder;
  const ends = (network: TwinName, depth: number): number[] =>
    curves.filter((c) => c.network === network && c.depth === depth).map(({loss}) => mean(loss.slice(-20)));
  const end = (network: TwinName, depth: number): number => mean(ends(network, depth));
  expect(end("residual", 34) - end("residual", 10)).toBeLessThan(0.2);
  const price = end("residual", 66) - end("residual", 34);
  expect(price > 0.5 && price < 1).toBe(true);
  expect(Math.min(...ends("plain", 18))).toBeGreaterThan(Math.max(...ends("plain", 10)));
  // Still on its way down: each twenty batches are better than the twenty before.
  const twenties = [2, 3, 4, 5].map((k) =>
    mean(
      curves
        .filter((c) => c.network === "plain" && c.depth === 34)
        .map(({loss}) => mean(loss.slice(20 * k, 20 * k + 20)))
    )
  );
  twenties.slice(1).forEach((loss, k) => expect(loss).toBeLessThan(twenties[k]!));
  for (const depth of [34, 66]) expect(end("plain", depth)).toBeGreaterThan(end("residual", depth) + 1);
});

it("/residual-learning: each stack that copies has the best of the rates that were tried", () => {
  const rows = identityRows(data("identity-rates") as RecordedIdentityRates);
  for (const {name, lr} of IDENTITY_SETUPS)
    for (const network of ["residual", "plain"] as const) {
      const tried = row(rows, name, network);
      expect(at(tried, lr[network]), `${name}, ${network}`).toBe(at(tried, bestRate(tried)));
    }
  for (const {id, config} of (data("identity") as RecordedIdentity).runs)
    expect(config.lr).toEqual(IDENTITY_SETUPS.find((setup) => setup.id === id)!.lr);
  const [one, loud] = [IDENTITY_SETUPS[0]!.name, IDENTITY_SETUPS.at(-1)!.name];
  for (const {rate, end} of row(rows, one, "plain").ends)
    expect(end).toBeGreaterThan(at(row(rows, one, "residual"), rate));
  for (const {id, name} of IDENTITY_SETUPS)
    if (id === "four" || id === "eight")
      for (const {end} of row(rows, name, "plain").ends) expect(end).toBeCloseTo(1, 2);
  for (const {rate, end} of row(rows, loud, "residual").ends) if (rate >= 0.03) expect(end).toBeCloseTo(1, 2);
});

it("/residual-learning: what two plain layers are off by after 200 steps, and that no stack copies from eight loud blocks", () => {
  const {runs} = data("identity") as RecordedIdentity;
  const ends = (id: string, network: TwinName): number[] =>
    runs
      .find((run) => run.id === id)!
      .ends.filter((end) => end.network === network)
      .map(({error}) => error);
  const off = ends("one", "plain");
  expect(page("residual-learning")).toContain(
    `after 200 steps its outputs still have an error of ${Math.min(...off).toFixed(2)} to ${Math.max(...off).toFixed(2)}`
  );
  const one = runs.find(({id}) => id === "one")!;
  expect(one.config.steps).toBe(200);
  expect(one.reports.flatMap(({measures}) => measures.residual)[9]!.error).toBeLessThan(0.001);
  expect(Math.min(...ends("loud", "residual"))).toBeGreaterThan(0.75);
  const ahead = ends("loud", "plain").filter((error, i) => error < ends("loud", "residual")[i]!);
  expect(page("residual-learning")).toContain(`somewhat better in ${WORDS[ahead.length]} of five seeds`);
});

it("/residual-learning: on −x one plain block ends lower every time; with sixteen both fail at 0.01, the plain one at 0.003", () => {
  const {minus, study, runs} = data("curve") as RecordedCurve;
  const ends = (network: TwinName, blocks: number, lr: number): number[] =>
    minus.filter((c) => c.network === network && c.blocks === blocks && c.lr === lr).map(({loss}) => loss);
  const failed = (network: TwinName, lr: number): number => ends(network, 16, lr).filter((loss) => loss > 0.1).length;
  for (const lr of [0.003, 0.01, 0.03])
    ends("plain", 1, lr).forEach((loss, seed) => expect(loss).toBeLessThan(ends("residual", 1, lr)[seed]!));
  expect([failed("residual", 0.01), failed("plain", 0.01)]).toEqual([3, 5]);
  expect([failed("residual", 0.003), failed("plain", 0.003)]).toEqual([0, 5]);
  for (const blocks of [12, 16])
    expect(
      study.filter((c) => c.network === "residual" && c.blocks === blocks && c.lr === 0.03 && c.loss > 0.1)
    ).toHaveLength(2);
  const four = runs.find(({config}) => config.blocks === 4)!.reports.map(({losses}) => losses);
  const [residual, plain] = (["residual", "plain"] as const).map((n) => four.flatMap((losses) => losses[n])) as [
    number[],
    number[]
  ];
  const first = plain.findIndex((loss, i) => loss < residual[i]!) + 1;
  expect(page("residual-learning")).toContain(`first ahead at step ${first}`);
});

it("/residual-learning: training takes down every residual but the first of stage 2", () => {
  const {trained, untrained} = data("residual-sizes") as RecordedSizes;
  const up = trained.filter((unit, i) => unit.mean >= untrained[i]!.mean);
  expect(up.map(({unit}) => unit)).toEqual(["stage2.unit1"]);
  expect(up[0]!.mean / untrained.find(({unit}) => unit === "stage2.unit1")!.mean).toBeLessThan(1.05);
});

it("/residual-learning: about a quarter of x is left, and an untrained f(x) is at least half as large as x", () => {
  const {untrained} = data("residual-sizes") as RecordedSizes;
  const smallest = Math.min(...untrained.map(({mean}) => mean));
  expect(Math.round(10 * smallest) / 10).toBe(0.5);
  expect(page("residual-learning")).toContain("half as large as $x$, or larger");
  const {x, sum} = openedIdentity.maps;
  const {pixel, channel} = tellingValue(openedIdentity);
  const at = (pixel.row * 16 + pixel.column) * 8 + channel;
  expect(Math.abs(sum![at]! / x![at]! - 0.25)).toBeLessThan(0.03);
  expect(page("residual-learning")).toContain("about a quarter is left");
});

it("/gradients: the residual network's loss at gain 2 without batch norm, and when it begins to learn at gain 1", () => {
  const {probes} = data("gradient-gains") as RecordedStarts;
  const losses = probes
    .filter(({network, gain}) => network === "residual" && gain === 2)
    .map(({loss}) => Math.round(loss));
  expect(losses).toHaveLength(3);
  expect(page("gradients")).toContain(`already ${Math.min(...losses)} to ${Math.max(...losses)} over the three seeds`);
  const {networks} = data("no-batch-norm") as RecordedRun;
  const lossAt = (network: TwinName, step: number): number =>
    networks.find((run) => run.network === network)!.reports[step - 1]!.loss;
  expect(page("gradients")).toContain(
    `At step 80 the residual network’s loss is still ${lossAt("residual", 80).toFixed(2)}`
  );
  expect(page("gradients")).toContain(`${lossAt("residual", 100).toFixed(2)} at step 100`);
  for (let step = 1; step <= 100; step++) expect(lossAt("plain", step)).toBeGreaterThan(2.2);
});

it("/gradients: what reaches the stems at every step, and the weights' gradients at step 30", () => {
  const norms = recordedNorms(LEARNING.recorded, LEARNING.norms);
  const stem = (n: number, step: number): number => norms[n]![step - 1]![0]!;
  const steps = Array.from({length: 120}, (_, i) => i + 1);
  const less = (step: number): boolean => stem(1, step) < stem(0, step);
  expect(steps.slice(0, 5).some(less)).toBe(false);
  expect(steps.slice(5, 95).every(less)).toBe(true);
  expect(less(96)).toBe(false);
  expect(page("gradients")).toContain("From here to step 95 its stem gets less, at every step");
  expect(page("gradients")).toContain("the explosion is over after five updates");
  const grown = (n: number, step: number): number => stem(n, step) / norms[n]![step - 1]!.at(-1)!;
  expect(grown(1, 5)).toBeGreaterThan(grown(0, 5));
  expect(grown(1, 6)).toBeLessThan(grown(0, 6));
  const ratios = steps.slice(9, 80).map((step) => stem(0, step) / stem(1, step));
  const geometric = (values: readonly number[]): number => Math.exp(mean(values.map(Math.log)));
  expect(page("gradients")).toContain(
    `the residual stem gets ${WORDS[Math.round(geometric(ratios))]} times as much as the plain one (geometric mean; ${Math.round(stem(0, 17) / stem(1, 17))} times at step 17)`
  );
  const [residual, plain] = (data("default") as RecordedRun).networks;
  const [of, other] = [residual!.reports[29]!.probe!.gradNorm, plain!.reports[29]!.probe!.gradNorm];
  const weights = plain!.weightLayers.map((id, i) => of[residual!.weightLayers.indexOf(id)]! / other[i]!);
  expect([Math.round(geometric(weights)), Math.round(weights[0]!)]).toEqual([12, 22]);
  expect(page("gradients")).toContain(
    "gradients twelve times smaller than the same weights of the residual one, and twenty-two times at the stem"
  );
});

it("/paths: one name for more than half of the digits, chance after one unit, and the numbers of paths", () => {
  const {networks, labels} = data("lesions") as RecordedLesions;
  const {without, deletions} = networks.find(({network}) => network === "plain")!;
  const share = (answers: string): number =>
    Math.max(...Array.from({length: 10}, (_, digit) => answers.split(String(digit)).length - 1)) / labels.length;
  expect(without).toHaveLength(13);
  const most = without.filter((answers) => share(answers) > 0.5).length;
  expect(page("paths")).toContain(`for ${WORDS[most]} of the thirteen units, more than half of all digits`);
  expect(Math.abs(mean(deletions[0]!.accuracies) - 0.1)).toBeLessThan(0.02);
  for (const k of [8, 4]) expect(page("paths")).toContain(binomial(16, k).toLocaleString("en-US"));
});

it("/paths: what each unit's loss costs, how long both were trained, and what the rings change", () => {
  const {networks, labels} = data("lesions") as RecordedLesions;
  const [residual, plain] = (["residual", "plain"] as const).map((name) =>
    networks.find(({network}) => network === name)!
  ) as [NetworkLesions, NetworkLesions];
  const read = (answers: string): number => rightAnswers(answers, labels);
  expect(page("paths")).toContain(
    `the residual network for ${residual.steps} steps, the plain one for ${plain.steps}, so that both know the task.`
  );
  expect(plain.steps / residual.steps).toBe(3);
  expect(page("paths")).toContain("Three times the training does not save it");
  // Not one of the plain network's units can be spared, and the residual one reads most digits without any of its own.
  expect(Math.max(...plain.without.map(read))).toBeLessThan(labels.length / 4);
  const left = residual.without.map(read);
  expect(Math.min(...left)).toBeGreaterThan(0.85 * labels.length);
  for (const [from, to] of [
    [0, 3],
    [3, 6],
    [6, 11],
    [11, 13]
  ] as const) {
    const stage = left.slice(from, to);
    expect(stage).toEqual([...stage].sort((a, b) => a - b));
  }
  const {units} = data("lesions") as RecordedLesions;
  const [kept, gone] = [["2.1", "3.1", "4.1"], units.map((unit) => unit.replace(/\D+(\d)\D+(\d)/, "$1.$2"))];
  expect(gone).toHaveLength(13);
  expect(kept.filter((unit) => gone.includes(unit))).toEqual([]);
  expect(page("paths")).toContain(
    "Of the thirteen units that can be taken out (2.1, 3.1 and 4.1 change the shape and stay), in each stage of the residual network the first matters most and the last least"
  );
  expect(left.at(-1)! - read(residual.whole)).toBe(1);
  const shares = pathShares(data("path-gradients") as RecordedPathGradients);
  const long = (of: "share" | "together"): number =>
    shares.reduce((sum, row) => sum + (row.k >= 7 ? row[of] : 0), 0) / shares.reduce((sum, row) => sum + row[of], 0);
  const peak = (of: "share" | "together"): number => shares.reduce((best, row) => (row[of] > best[of] ? row : best)).k;
  expect(page("paths")).toContain(
    `the peak moves from ${peak("share")} units to ${peak("together")}, and paths of seven units or more bring ${(100 * long("together")).toFixed(0)} % of it all instead of ${(100 * long("share")).toFixed(0)} %`
  );
});

it("/method: the software that every recording was made with", () => {
  const made = readdirSync(join(root, "data/runs"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({name, ...(data(name.replace(".json", "")) as {provenance: Provenance}).provenance}));
  const plain = made.filter(({packages}) => Object.keys(packages).length === 0);
  expect(plain.map(({name, backend}) => [name, backend])).toEqual([["curve.json", "JavaScript, double precision"]]);
  const told = made
    .filter((one) => !plain.includes(one))
    .map(
      ({runtime, packages, backend}) =>
        `All were made on ${runtime} with TensorFlow.js ${packages["@tensorflow/tfjs-core"]} and kernels of AssemblyScript ${packages.assemblyscript} (${backend}); the chains of curves in plain JavaScript.`
    );
  expect(new Set(made.map(({runtime}) => runtime)).size).toBe(1);
  for (const sentence of told) expect(page("method")).toContain(sentence);
});

it("/method and /build: the digits are white on black as numbers, and drawn as ink on paper", () => {
  const white = networkInput(new Uint8ClampedArray(16 * 16 * 4).fill(255), DIGIT_INPUT);
  const black = new Uint8ClampedArray(16 * 16 * 4).map((_, i) => (i % 4 === 3 ? 255 : 0));
  const ink = networkInput(black, DIGIT_INPUT);
  expect([white[0], ink[0]]).toEqual([-1, 1]);
  // A test digit: most of it is ground, at −1, and its sample on /build has that as white paper.
  const {preview} = digitPicture(3);
  const shown = networkInput(preview.rgba, DIGIT_INPUT);
  expect(mean([...shown])).toBeLessThan(0);
  expect(mean([...preview.rgba])).toBeGreaterThan(127);
  expect(page("method")).toContain("Black is −1 and white is 1. The other pages draw the digits the other way round");
  expect(page("build")).toContain("white paper as −1 and black ink as 1, so its digits are the white on black ones");
});

it("/method and /build: the splits' sizes and the miniature's weights", () => {
  for (const count of Object.values(SPLIT_COUNTS)) expect(page("method")).toContain(count.toLocaleString("en-US"));
  const network = miniature({depth: 34, width: 8, size: 16, channels: 1, skip: true, batchNormalization: true});
  const {parameters} = totals(describeNetwork(network));
  expect(page("build")).toContain(`A digit network of ${(parameters / 1e6).toFixed(1)} million weights`);
});

it("/resnet-34: ResNet-50 has half as many layers again at little more cost; most weights are in the last three units", () => {
  expect(page("resnet-34")).toContain("half as many layers again");
  const [small, large] = (["ResNet-34", "ResNet-50"] as const).map((v) =>
    describeNetwork(variantNetwork(v, DEFAULT_SHAPES))
  );
  expect(totals(large!).multiplyAdds / totals(small!).multiplyAdds).toBeLessThan(1.2);
  expect(page("resnet-34")).toContain(`takes ${(totals(large!).multiplyAdds / 1e9).toFixed(2)} billion`);
  const units = small!.filter(({layer}) => layer.kind === "residualUnit");
  const weights = units.map(({parameters}) => parameters.trainable + parameters.nonTrainable);
  expect(weights.slice(-3).reduce((a, b) => a + b)).toBeGreaterThan(totals(small!).parameters / 2);
  expect(Math.floor(totals(small!).parameters / 1e6)).toBe(21);
  expect(page("build")).toContain("all 21 million weights");
});
