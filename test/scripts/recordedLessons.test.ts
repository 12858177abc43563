import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {effectiveLengths, pathShares} from "../../components/lessons/paths/gradients/pathShares.js";
import {startRatios} from "../../components/lessons/degradation/startRatios.js";
import {drawDeleted, drawSwaps, neighbours} from "../../components/lessons/paths/lesionDraws.js";
import {randomStream} from "../../components/run/randomStream.js";
import type {RecordedGrid} from "../../components/run/recorded/recordedGrid.js";
import type {RecordedLadder} from "../../components/lessons/degradation/recordedLadder.js";
import {rightAnswers, type RecordedLesions} from "../../components/run/recorded/recordedLesions.js";
import type {RecordedPathGradients} from "../../components/lessons/paths/gradients/recordedPathGradients.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import {tracePaths} from "../../components/engine/pathGradients.js";
import {createDataset, gather} from "../../components/engine/data/dataset.js";
import {startRun} from "../../components/engine/train/startRun.js";
import {decodeSafetensors, type WeightFile} from "../../components/engine/weights/safetensors.js";
import {loadLesionNetwork} from "../../components/lessons/paths/worker/lesionNetwork.js";
import {readTrained} from "../../components/engine/weights/trainedNetwork.js";
import {kernelBytes, useWasm} from "../support/wasmBackend.js";

beforeAll(useWasm);

const data = (path: string): Buffer => readFileSync(join(import.meta.dirname, "../../data", path));
const json = (name: string): unknown => JSON.parse(data(`runs/${name}.json`).toString());
const weights = (network: string): WeightFile =>
  decodeSafetensors(new Uint8Array(data(`weights/${network}-34.safetensors`)).buffer);
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

it("the ladder's runs are the grid's: the same losses at the end", () => {
  const [ladder, grid] = [json("ladder") as RecordedLadder, json("grid") as RecordedGrid];
  const cells = grid.cells.filter(({bn}) => bn);
  expect(cells).toHaveLength(30);
  for (const {network, depth, seed, trainLoss} of cells) {
    const curve = ladder.curves.find((c) => c.network === network && c.depth === depth && c.seed === seed)!;
    expect(mean(curve.loss.slice(-20))).toBeCloseTo(trainLoss, 4);
  }
});

it("the ladder is made again from its seeds", async () => {
  const ladder = json("ladder") as RecordedLadder;
  for (const network of ["residual", "plain"] as const) {
    const {step, steps} = await startRun(network, {...DEFAULT_CONFIG, depth: 10, steps: 2}, kernelBytes(), () => 0.05);
    const losses = [...steps].map(({loss}) => Number(loss.toPrecision(5)));
    step.dispose();
    const curve = ladder.curves.find((c) => c.network === network && c.depth === 10 && c.seed === 1)!;
    expect(losses).toEqual(curve.loss.slice(0, 2));
  }
});

it("what the page says of the ladder holds for every seed", () => {
  const {curves, starts} = json("ladder") as RecordedLadder;
  const end = (network: string, depth: number): number[] =>
    curves.filter((c) => c.network === network && c.depth === depth).map(({loss}) => mean(loss.slice(-20)));
  for (const loss of end("plain", 66)) expect(Math.abs(loss - Math.log(10))).toBeLessThan(0.05);
  expect(Math.min(...end("plain", 34))).toBeGreaterThan(Math.max(...end("plain", 18), ...end("residual", 34)));
  expect(Math.max(...end("residual", 66))).toBeLessThan(2);
  // No overfitting: at the end the validation loss of the plain 34 lies within .2 nats of the training loss.
  for (const {loss, validation} of curves.filter((c) => c.network === "plain" && c.depth === 34))
    expect(validation.at(-1)!.loss - mean(loss.slice(-20))).toBeLessThan(0.2);
  const ratio = (network: string, bn: boolean, depth: number): number =>
    startRatios(starts).find((entry) => entry.network === network && entry.bn === bn && entry.depth === depth)!.ratio;
  expect(ratio("plain", true, 34)).toBeGreaterThan(100);
  expect(ratio("plain", true, 34)).toBeGreaterThan(ratio("residual", true, 34));
  expect(ratio("plain", false, 34)).toBeLessThan(1e-6);
  expect(ratio("residual", false, 34)).toBeGreaterThan(0.5);
});

it("the recorded lesions are what the networks answer, and the page's words hold", async () => {
  const recorded = json("lesions") as RecordedLesions;
  const {labels, units, seed} = recorded;
  for (const entry of recorded.networks) {
    const trained = await loadLesionNetwork(weights(entry.network), kernelBytes());
    expect(trained.answers({}, labels.length)).toBe(entry.whole);
    expect(trained.answers({deleted: [units[4]!]}, labels.length)).toBe(entry.without[4]);
    expect(trained.answers({swapped: [neighbours(units)[2]!]}, labels.length)).toBe(entry.swaps[2]!.answers);
    const share = (answers: string): number => rightAnswers(answers, labels) / labels.length;
    expect(share(trained.answers({deleted: drawDeleted(units, 3, seed, 1)}, labels.length))).toBe(
      entry.deletions[2]!.accuracies[1]
    );
    expect(share(trained.answers({swapped: drawSwaps(units, 4, seed, 2)}, labels.length))).toBe(
      entry.shuffles[3]!.accuracies[2]
    );
    trained.dispose();
    const [whole, without, swapped, five] = [
      share(entry.whole),
      entry.without.map(share),
      entry.swaps.map(({answers}) => share(answers)),
      mean(entry.deletions[4]!.accuracies)
    ];
    expect(whole).toBeGreaterThan(0.9);
    if (entry.network === "residual") {
      expect(Math.min(...without)).toBeGreaterThan(0.85);
      expect(Math.min(...swapped)).toBeGreaterThan(0.9);
      // The early units of a stage matter most.
      expect(without[0]).toBeLessThan(without[2]!);
      expect(without[3]).toBeLessThan(without[5]!);
      expect(five).toBeGreaterThan(0.4);
      expect(five).toBeLessThan(0.6);
      // Swaps hurt far less than deletions.
      expect(mean(entry.shuffles[4]!.accuracies)).toBeGreaterThan(0.9);
    } else {
      expect(Math.max(...without)).toBeLessThan(0.25);
      expect(Math.max(...swapped)).toBeLessThan(0.25);
    }
  }
});

it("the digits on the wall are the test images", () => {
  const {labels, seed} = json("lesions") as RecordedLesions;
  const digits = data("runs/lesion-digits.bin");
  const test = createDataset("digits", "test", DEFAULT_CONFIG.size, seed);
  expect(digits).toHaveLength(labels.length * 256);
  for (const i of [0, 17, 255]) {
    expect(String(test.label(i))).toBe(labels[i]);
    const pixels = Array.from(test.image(i), (value) => Math.max(0, Math.min(255, Math.round(127.5 + 127.5 * value))));
    expect([...digits.subarray(i * 256, (i + 1) * 256)]).toEqual(pixels);
  }
});

it("the recorded path gradients are made again, and the page's words hold", () => {
  const recorded = json("path-gradients") as RecordedPathGradients;
  const {tensors, config, network: specification} = readTrained(weights("residual"));
  const train = createDataset(config.data, "train", config.size, config.seed);
  const random = randomStream(config.seed, "paths");
  const {images, labels} = gather(
    train,
    Array.from({length: recorded.batch}, () => random.integer(train.count))
  );
  const paths = tracePaths(specification, tensors, images, labels);
  expect(paths.whole()).toBeCloseTo(recorded.whole[0]!, 3);
  expect(paths.path(new Set()) / recorded.lengths[0]!.norms[0]!).toBeCloseTo(1, 2);
  paths.dispose();

  const shares = pathShares(recorded);
  expect(shares.map(({count}) => count).reduce((a, b) => a + b)).toBe(65_536);
  const peakOf = (value: (entry: (typeof shares)[number]) => number): number =>
    shares.reduce((best, entry) => (value(entry) > value(best) ? entry : best)).k;
  const [bars, rings] = [peakOf(({product}) => product), peakOf(({together}) => together)];
  expect(bars).toBeLessThan(8);
  expect(Math.abs(bars - rings)).toBeLessThanOrEqual(1);
  // Each unit on a path makes its gradient smaller, and vectors never add up to more than their lengths (up to the draws).
  for (let k = 1; k < shares.length; k++) expect(shares[k]!.gradient).toBeLessThan(shares[k - 1]!.gradient);
  for (const {together, product} of shares) expect(together).toBeLessThan(product * 1.3);
  const [low, high] = effectiveLengths(shares, 0.9);
  expect(high).toBeLessThan(10);
  expect(shares.slice(low, high + 1).reduce((sum, {share}) => sum + share, 0)).toBeGreaterThanOrEqual(0.9);
});
