import {expect, it} from "vitest";
import {
  forwardWords,
  machineWords,
  registeredWords,
  relaxedWords,
  shareWords
} from "../../../../components/lessons/method/speed/speedWords.js";

const timed = (median: number) => ({median, best: 0.9 * median});
const step = {plain: timed(30), relaxed: timed(24), registered: timed(105), fused: timed(66), cpu: timed(9450)};

it("says how near to the peak the steps come, and where", () => {
  const at = (width: number, share: number) => ({
    width,
    size: 16,
    batch: 8,
    milliseconds: 1,
    gigaflops: 1,
    share,
    fed: 1.1 * share
  });
  const [peak, fed] = [{plain: 31.25, relaxed: 50}, 28.4];
  expect(shareWords({grid: [at(8, 0.6), at(32, 0.85), at(16, 0.7)], peak, fed})).toBe(
    "A loop that only multiplies and adds numbers in registers reached 31.3 GFLOP/s. The steps reach between 60 % (width 8, 16 × 16, batch 8) and 85 % (width 32, 16 × 16, batch 8) of what it reached just before and after each. A convolution must also load what it multiplies: with those loads, all from the nearest cache, the loop reached 28.4 GFLOP/s, and the steps come to between 66 % and 94 % of that."
  );
});

it("says what relaxed SIMD brings, also where it brings nothing", () => {
  expect(relaxedWords({step})).toContain("took 24 ms instead of 30 ms: 1.3 times as fast");
  expect(relaxedWords({step: {...step, relaxed: timed(31)}})).toContain("took 31 ms instead of 30 ms: no faster");
  expect(relaxedWords({step: {...step, relaxed: timed(29)}})).toContain("took 29 ms instead of 30 ms: no faster");
});

it("compares the same network in tf.layers, and a forward pass elsewhere, by medians", () => {
  expect(registeredWords({step})).toMatch(
    /took 105 ms a step: 3.5 times as long .* 66 ms, 2.2 times .* 9,?450 ms, 90 times/
  );
  expect(forwardWords({forward: {plain: timed(300), relaxed: timed(240), onnx: timed(360)}})).toContain(
    "took 360 ms: 1.5 times as long as the latter"
  );
});

it("names the machine, and says where it was busy", () => {
  const machine = {processor: "A 1", cores: 2, browser: "Chromium 156", node: "Node 20.20.2", load: 0.4};
  const quiet = machineWords({date: "2026-11-27", machine});
  expect(quiet).toBe(
    "Measured on 2026-11-27 in Chromium 156, driven by Node 20.20.2, in one thread on a machine with 2 cores: A 1"
  );
  expect(machineWords({date: "2026-11-27", machine: {...machine, load: 7}})).toBe(
    `${quiet}. The machine was busy with other work (load 7.0), so times are too long and shares too small`
  );
});
