import {memory} from "@tensorflow/tfjs-core";
import {beforeAll, expect, it} from "vitest";
import {shortcut} from "../../../components/lessons/residual-unit/shortcut.worker.js";
import {shortcutClient} from "../../../components/lessons/residual-unit/shortcutClient.js";
import {shortcutFit, type ShortcutSetting} from "../../../components/lessons/residual-unit/shortcutFit.js";
import {servedWorker} from "../../support/servedWorker.js";
import {useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const open = (prepare: () => Promise<void> = () => Promise.resolve()) =>
  shortcutClient({createWorker: servedWorker(shortcut, prepare)});

const widths = [1, 2, 8, 12];
const settings = (["identity", "zero-padding", "projection", "none"] as const).flatMap((shortcut) =>
  ([1, 2] as const).flatMap((stride) =>
    [1, 2, 3, 8, 9].flatMap((side) =>
      widths.flatMap((width) => widths.map((filters): ShortcutSetting => ({shortcut, stride, side, width, filters})))
    )
  )
);

it("answers as the shape rules predict, for every setting of a grid, to the word, and keeps no tensor", async () => {
  const {run, stop} = open();
  const before = memory().numTensors;
  const verdicts = new Map<string, number>();
  for (const setting of settings) {
    const {verdict, result, message} = shortcutFit(setting);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    const answer = result === undefined ? {type: "refused", message} : {type: "added", shape: [...result]};
    expect({setting, answer: await run(setting)}).toEqual({setting, answer});
  }
  expect(memory().numTensors).toBe(before);
  // The grid holds every kind of outcome.
  expect([...verdicts.keys()].sort()).toEqual(["adds", "broadcasts", "fails", "nothing"]);
  expect([...verdicts.values()].reduce((a, b) => a + b)).toBe(640);
  stop();
});

it("tells a worker that cannot start from a sum that is refused", async () => {
  const {run, stop} = open(() => Promise.reject(new Error("no SIMD here")));
  await expect(run(settings[0]!)).rejects.toThrow("no SIMD here");
  stop();
});
