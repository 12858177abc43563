import {expect, it, vi} from "vitest";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import {warmWorkers} from "../../../components/worker/training/warmWorkers.js";
import {fakeWorker} from "../../support/fakeWorker.js";

/** Warm workers that the test speaks for, in the order in which they are started. */
function stage() {
  const made: ReturnType<typeof fakeWorker>[] = [];
  const workers = warmWorkers({
    createWorker() {
      const worker = fakeWorker();
      made.push(worker);
      return worker.createWorker();
    }
  });
  const kinds = (place: number) => made[place]?.sent.map((one) => (one.type === "ask" ? one.kind : one.type));
  return {...workers, made, kinds};
}
const run = (config: Partial<RunConfig> = {}) =>
  ({network: "plain", config: {...DEFAULT_CONFIG, ...config}, watched: 0}) as const;
const settled = () => new Promise((resolve) => setTimeout(resolve));

it("makes a worker ready once for each network and its settings, and trains in it", async () => {
  const {warm, start, made, kinds} = stage();
  warm([run(), {...run(), network: "residual"}]);
  warm([run()]);
  expect(made).toHaveLength(2);
  made[0]?.say({type: "answer", id: 1, answer: undefined});
  await settled();
  warm([run({seed: 5})]);
  expect(kinds(0)).toEqual(["ready", "ready"]);
  start("plain", DEFAULT_CONFIG, false, () => undefined);
  expect(kinds(0)).toEqual(["ready", "ready", "train"]);
  expect(kinds(1)).toEqual(["ready"]);
  // It trains now: the next run gets another one.
  start("plain", DEFAULT_CONFIG, false, () => undefined);
  expect(made).toHaveLength(3);
  expect(kinds(2)).toEqual(["train"]);
});

it("asks for the newest run alone of those that were wanted while another was made ready", async () => {
  const {warm, start, made} = stage();
  const seeds = () =>
    made[0]?.sent.map((one) => (one.type === "ask" ? (one.what as ReturnType<typeof run>).config.seed : one.type));
  for (const seed of [1, 2, 3]) warm([run({seed})]);
  expect(seeds()).toEqual([1]);
  made[0]?.say({type: "answer", id: 1, answer: undefined});
  await settled();
  expect(seeds()).toEqual([1, 3]);
  // What is wanted again is under way: nothing is to follow it.
  for (const seed of [4, 3]) warm([run({seed})]);
  made[0]?.say({type: "answer", id: 2, answer: undefined});
  await settled();
  expect(seeds()).toEqual([1, 3]);
  for (const seed of [5, 6]) warm([run({seed})]);
  start("plain", {...DEFAULT_CONFIG, seed: 6}, false, () => undefined);
  made[0]?.say({type: "answer", id: 3, answer: undefined});
  await settled();
  expect(seeds()).toEqual([1, 3, 5, 6]);
});

it("lets a worker go that could not be made ready, or has ended: a run starts another one, which tells why", async () => {
  const {warm, start, made, kinds} = stage();
  warm([run(), {...run(), network: "residual"}]);
  made[0]?.say({type: "refusal", id: 1, message: "no SIMD"});
  made[1]?.break("out of memory");
  await settled();
  expect(made[0]?.terminate).toHaveBeenCalledOnce();
  warm([run()]);
  expect(made).toHaveLength(2);
  const onReport = vi.fn();
  start("plain", DEFAULT_CONFIG, false, onReport);
  expect(kinds(2)).toEqual(["train"]);
  made[2]?.say({type: "refusal", id: 1, message: "no SIMD"});
  await settled();
  expect(onReport).toHaveBeenCalledWith({type: "failed", message: "no SIMD"});
});

it("keeps a worker that trains, though it could not be made ready, and ends those that wait", async () => {
  const {warm, start, stop, made} = stage();
  warm([run(), {...run(), network: "residual"}]);
  const handle = start("plain", DEFAULT_CONFIG, false, () => undefined);
  made[0]?.say({type: "refusal", id: 1, message: "no SIMD"});
  await settled();
  stop();
  expect(made[0]?.terminate).not.toHaveBeenCalled();
  expect(made[1]?.terminate).toHaveBeenCalledOnce();
  handle.stop();
  expect(made[0]?.terminate).toHaveBeenCalledOnce();
});
