import {readFileSync} from "node:fs";
import {afterEach, beforeAll, beforeEach, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import {outputLength} from "../../../components/network/outputLength.js";
import {randomStream} from "../../../components/run/randomStream.js";
import {blocksOf, packWeights, planConvolution} from "../../../components/engine/kernels/planConvolution.js";
import {lanesOf} from "../../../components/engine/kernels/lanes.js";
import {finish, type Place} from "../../../components/engine/kernels/pieces.js";
import {filterGradientBands} from "../../../components/engine/kernels/tapTables.js";
import {storedTables} from "../../../components/engine/kernels/storedTables.js";
import {loadKernels, type Kernels} from "../../../components/engine/kernels/loadKernels.js";
import {createAllocator, type Allocator} from "../../../components/engine/kernels/wasmMemory.js";
import {KERNEL_BUILDS, kernelPath, type KernelBuild} from "../../../scripts/kernels.js";
import {kernelBytes, relativeError, useWasm} from "../../support/wasmBackend.js";

let kernels: Kernels;
let allocator: Allocator;

beforeAll(useWasm);
beforeEach(async () => {
  await tf.setBackend("wasm");
  allocator = createAllocator();
  kernels = await loadKernels(kernelBytes(), allocator.memory);
});
afterEach(async () => {
  await tf.setBackend("wasm");
  allocator.dispose();
});

type Map4 = readonly [images: number, height: number, width: number, channels: number];

function random(count: number, ...purpose: (string | number)[]): Float32Array {
  const stream = randomStream(7, ...purpose);
  return Float32Array.from({length: count}, () => stream.normal());
}

/** NHWC to the kernels' layout, and back: `visit` gets the place in each. */
function visit([images, height, width, channels]: Map4, each: (plain: number, laid: number) => void): void {
  const lanes = lanesOf(images);
  for (let n = 0; n < images; n++)
    for (let p = 0; p < height * width; p++)
      for (let c = 0; c < channels; c++)
        each((n * height * width + p) * channels + c, ((p * blocksOf(channels) + (c >> 3)) * lanes + n) * 8 + (c & 7));
}
const laidLength = ([images, height, width, channels]: Map4): number =>
  height * width * blocksOf(channels) * lanesOf(images) * 8;
function lay(shape: Map4, values: Float32Array): number {
  const address = allocator.take(laidLength(shape) * 4);
  const target = allocator.floats(address, laidLength(shape));
  visit(shape, (plain, laid) => (target[laid] = values[plain] ?? 0));
  return address;
}
function gather(shape: Map4, address: number): Float32Array {
  const source = allocator.floats(address, laidLength(shape));
  const values = new Float32Array(shape.reduce((a, b) => a * b, 1));
  visit(shape, (plain, laid) => (values[plain] = source[laid] ?? 0));
  return values;
}

interface Case {
  readonly input: Map4;
  readonly filters: number;
  readonly kernel: number;
  readonly stride: number;
}
const CASES: readonly Case[] = [
  {input: [4, 8, 8, 8], filters: 8, kernel: 3, stride: 1},
  {input: [5, 7, 9, 16], filters: 8, kernel: 3, stride: 2},
  {input: [3, 8, 6, 8], filters: 24, kernel: 3, stride: 2},
  {input: [6, 5, 5, 8], filters: 16, kernel: 1, stride: 2},
  {input: [1, 4, 4, 16], filters: 16, kernel: 1, stride: 1},
  {input: [7, 6, 6, 1], filters: 8, kernel: 3, stride: 1},
  {input: [4, 9, 7, 3], filters: 8, kernel: 3, stride: 2},
  {input: [2, 1, 1, 8], filters: 8, kernel: 3, stride: 1},
  // Two windows of lanes, four lanes to spare, several bands.
  {input: [64, 3, 4, 8], filters: 16, kernel: 3, stride: 1},
  {input: [70, 6, 5, 3], filters: 8, kernel: 3, stride: 2}
];

function run(
  {input, filters, kernel, stride}: Case,
  x: Float32Array,
  w: Float32Array,
  dy: (shape: Map4) => Float32Array
) {
  const [images, height, width, channels] = input;
  const rows = outputLength(height, kernel, stride, "same");
  const columns = outputLength(width, kernel, stride, "same");
  const output: Map4 = [images, rows.output, columns.output, filters];
  const inputs = blocksOf(channels) * 8;
  const length = kernel * kernel * inputs * filters;
  const [weights, gradient, forward, backward] = [0, 0, 0, 0].map(() => allocator.take(length * 4)) as [
    number,
    number,
    number,
    number
  ];
  const padded = (tap: number, c: number): number => (tap * inputs + c) * filters;
  const flat = allocator.floats(weights, length);
  for (let tap = 0; tap < kernel * kernel; tap++)
    for (let c = 0; c < channels; c++)
      for (let k = 0; k < filters; k++) flat[padded(tap, c) + k] = w[(tap * channels + c) * filters + k] ?? 0;
  const filter = {
    taps: kernel * kernel,
    inputBlocks: blocksOf(channels),
    outputBlocks: filters / 8,
    depth: Math.min(8, channels),
    weights,
    gradient,
    forward,
    backward
  };
  const plane = {
    height,
    width,
    outputHeight: rows.output,
    outputWidth: columns.output,
    kernelHeight: kernel,
    kernelWidth: kernel,
    stride,
    top: rows.before,
    left: columns.before
  };
  const convolution = planConvolution(kernels, storedTables(allocator), plane, filter, images, true);
  packWeights(kernels, filter);
  const xAt = lay(input, x);
  const dyValues = dy(output);
  const dyAt = lay(output, dyValues);
  const yAt = allocator.take(laidLength(output) * 4);
  const dxAt = allocator.take(laidLength(input) * 4);
  const [px, py, pdx, pdy] = [xAt, yAt, dxAt, dyAt].map((address) => ({address})) as [Place, Place, Place, Place];
  finish(convolution.forward(px, py));
  finish(convolution.inputGradient(pdy, pdx, false));
  finish(convolution.filterGradient(px, pdy));
  const dw = new Float32Array(w.length);
  const packed = allocator.floats(gradient, length);
  for (let tap = 0; tap < kernel * kernel; tap++)
    for (let c = 0; c < channels; c++)
      for (let k = 0; k < filters; k++) dw[(tap * channels + c) * filters + k] = packed[padded(tap, c) + k] ?? NaN;
  return {y: gather(output, yAt), dx: gather(input, dxAt), dw, dyValues, output};
}

it.each(CASES)(
  "convolves and differentiates $input by $kernel×$kernel, stride $stride, like the cpu backend",
  async (c) => {
    const x = random(
      c.input.reduce((a, b) => a * b, 1),
      "x"
    );
    const w = random(c.kernel ** 2 * c.input[3] * c.filters, "w");
    const ours = run(c, x, w, (shape) =>
      random(
        shape.reduce((a, b) => a * b, 1),
        "dy"
      )
    );
    await tf.setBackend("cpu");
    const [y, dx, dw] = tf.tidy(() => {
      const convolution = (a: tf.Tensor, b: tf.Tensor) =>
        tf.conv2d(a as tf.Tensor4D, b as tf.Tensor4D, c.stride, "same");
      const xs = tf.tensor4d(x, [...c.input]);
      const ws = tf.tensor4d(w, [c.kernel, c.kernel, c.input[3], c.filters]);
      const gradients = tf.grads(convolution)([xs, ws], tf.tensor4d(ours.dyValues, [...ours.output]));
      return [convolution(xs, ws), ...gradients].map((tensor) => tensor.dataSync());
    });
    expect(relativeError(ours.y, y ?? [])).toBeLessThan(1e-4);
    expect(relativeError(ours.dx, dx ?? [])).toBeLessThan(1e-4);
    expect(relativeError(ours.dw, dw ?? [])).toBeLessThan(1e-4);
  }
);

it("carries the gradient by filter from band to band as if there were one", () => {
  const plane = {height: 9, width: 7, outputHeight: 9, outputWidth: 7, kernelHeight: 3, kernelWidth: 3};
  const bands = filterGradientBands({...plane, stride: 1, top: 1, left: 1}, 1, 1, 36);
  expect(bands).toHaveLength(9);
  /** Pairs of each tap: bands one after another, each tap's own count first. */
  const pairs: number[][] = Array.from({length: 9}, () => []);
  for (const band of bands)
    for (let tap = 0, at = 0; tap < 9; tap++) {
      const count = 2 * band[at]!;
      pairs[tap]!.push(...band.subarray(at + 1, at + 1 + count));
      at += 1 + count;
    }
  const whole = Int32Array.from(pairs.flatMap((list) => [list.length / 2, ...list]));
  const shape: Map4 = [33, 9, 7, 8];
  const [x, dy] = ["x", "dy"].map((name) => lay(shape, random(33 * 63 * 8, name))) as [number, number];
  const gradient = (tables: readonly Int32Array[], calls: number): Float32Array => {
    const dw = allocator.take(9 * 256);
    const each = tables.length / calls;
    for (let call = 0; call < calls; call++) {
      const some = tables.slice(call * each, (call + 1) * each).flatMap((table) => [...table]);
      const table = allocator.store(Int32Array.from(some));
      kernels.convolveFilter(x, dy, dw, table, each, 9, 1, 1, 33, 36 * 32, 8, call > 0);
    }
    return allocator.floats(dw, 9 * 64).slice();
  };
  const expected = gradient([whole], 1);
  expect(expected.every((value) => value !== 0)).toBe(true);
  expect(gradient(bands, 1)).toEqual(expected);
  expect(gradient(bands, 3)).toEqual(expected);
});

it("lets NaN and infinity through a convolution, to the pixels that they reach and no others", () => {
  const c: Case = {input: [2, 5, 5, 8], filters: 8, kernel: 3, stride: 1};
  const x = new Float32Array(400).fill(1);
  x[(2 * 5 + 2) * 8] = NaN;
  x[200 + (2 * 5 + 2) * 8] = Infinity;
  const {y} = run(c, x, new Float32Array(576).fill(1), (shape) => new Float32Array(shape.reduce((a, b) => a * b, 1)));
  expect(y[(2 * 5 + 2) * 8]).toBeNaN();
  expect(y[(1 * 5 + 1) * 8]).toBeNaN();
  expect(y[0]).toBe(32);
  expect(y[200 + (3 * 5 + 3) * 8]).toBe(Infinity);
  expect(y[200]).toBe(32);
});

const MAP: Map4 = [5, 3, 3, 16];

it("normalizes, adds and rectifies in one pass like TensorFlow.js, and gives the same gradients", async () => {
  const [images, height, width, channels] = MAP;
  const count = images * height * width * channels;
  const values = {
    x: random(count, "x"),
    r: random(count, "r"),
    dy: random(count, "dy"),
    g: random(16, "g"),
    b: random(16, "b")
  };
  const [x, r, dy] = [lay(MAP, values.x), lay(MAP, values.r), lay(MAP, values.dy)];
  const put = (v: Float32Array): number => {
    const at = allocator.take(v.byteLength);
    allocator.floats(at, v.length).set(v);
    return at;
  };
  const [gamma, beta] = [put(values.g), put(values.b)];
  const [statistics, dGamma, dBeta] = [allocator.take(128), allocator.take(64), allocator.take(64)];
  const [y, masked, dx] = [0, 0, 0].map(() => allocator.take(laidLength(MAP) * 4)) as [number, number, number];
  const lanes = lanesOf(images);
  kernels.batchStatistics(x, statistics, height * width, 2, images, lanes, 1e-3);
  kernels.normalizeAddRelu(x, statistics, gamma, beta, r, y, height * width, 2, lanes, true);
  kernels.normalizeGradient(dy, y, masked, x, statistics, gamma, dGamma, dBeta, dx, height * width, 2, images, lanes);
  const ours = [gather(MAP, y), gather(MAP, dx), gather(MAP, masked)];
  const small = [dGamma, dBeta].map((at) => allocator.floats(at, 16).slice());
  await tf.setBackend("cpu");
  const expected = tf.tidy(() => {
    const unit = (xs: tf.Tensor, gs: tf.Tensor, bs: tf.Tensor, rs: tf.Tensor) => {
      const {mean, variance} = tf.moments(xs, [0, 1, 2]);
      const normal = tf.div(tf.sub(xs, mean), tf.sqrt(tf.add(variance, 1e-3)));
      return tf.relu(tf.add(tf.add(tf.mul(normal, gs), bs), rs));
    };
    const inputs = [
      tf.tensor(values.x, [...MAP]),
      tf.tensor(values.g),
      tf.tensor(values.b),
      tf.tensor(values.r, [...MAP])
    ];
    const [a, b, c, d] = inputs as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor];
    const [gx, gg, gb, gr] = tf.grads(unit)(inputs, tf.tensor(values.dy, [...MAP]));
    return [unit(a, b, c, d), gx, gr, gg, gb].map((tensor) => tensor!.dataSync());
  });
  [...ours, ...small].forEach((value, i) => expect(relativeError(value, expected[i] ?? [])).toBeLessThan(1e-4));
});

it("does not turn NaN into zero in a ReLU", () => {
  const shape: Map4 = [4, 1, 1, 8];
  const x = lay(shape, new Float32Array(32).fill(NaN));
  kernels.normalizeAddRelu(x, 0, 0, 0, 0, x, 1, 1, 4, true);
  expect(gather(shape, x)[0]).toBeNaN();
});

it("averages positions and spreads the gradient back", () => {
  const x = lay(MAP, random(720, "x"));
  const mean = allocator.take(2 * 8 * 32);
  kernels.averagePositions(x, mean, 9, 2 * 8 * 32);
  const values = gather(MAP, x);
  const expected = values.filter((_, i) => i < 144 && i % 16 === 3).reduce((a, b) => a + b) / 9;
  expect(allocator.floats(mean, 8)[3]).toBeCloseTo(expected, 5);
  kernels.spreadGradient(mean, x, 9, 2 * 8 * 32);
  expect(gather(MAP, x)[3]).toBeCloseTo(expected / 9, 6);
});

it("sums squares of the real images alone, and updates weights with momentum in place", () => {
  const x = allocator.take(256);
  allocator.floats(x, 64).fill(2);
  expect(kernels.sumOfSquares(x, 2, 32, 128)).toBe(64);
  const [w, v, g] = [allocator.take(16), allocator.take(16), allocator.take(16)];
  allocator.floats(v, 4).fill(1);
  allocator.floats(g, 4).fill(0.5);
  kernels.momentumUpdate(w, v, g, 16, 0.5, 0.5);
  expect([...allocator.floats(v, 4)]).toEqual([1, 1, 1, 1]);
  expect([...allocator.floats(w, 4)]).toEqual([-0.5, -0.5, -0.5, -0.5]);
});

it.each(Object.keys(KERNEL_BUILDS) as KernelBuild[])("%s owns nothing in the memory that it shares", (name) => {
  const text = readFileSync(kernelPath(name).replace(/wasm$/, "wat"), "utf8");
  expect(text).toContain('(import "env" "memory"');
  expect(text).not.toMatch(/^\s*\((data|global)/m);
});
