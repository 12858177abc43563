import {memory} from "@tensorflow/tfjs-core";
import {beforeAll, expect, it} from "vitest";
import {shortcutFit, type ShortcutSetting} from "../../../components/lessons/residual-unit/shortcutFit.js";
import type {ShortcutReport, ShortcutRequest} from "../../../components/lessons/residual-unit/shortcutProtocol.js";
import {serveShortcuts} from "../../../components/lessons/residual-unit/shortcut.worker.js";
import {useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

function open(prepare: () => Promise<unknown> = () => Promise.resolve()) {
  const {port1, port2} = new MessageChannel();
  port2.start();
  serveShortcuts(port2, prepare);
  const ask = (setting: ShortcutSetting) =>
    new Promise<ShortcutReport>((resolve) => {
      port1.onmessage = ({data}: MessageEvent<ShortcutReport>) => resolve(data);
      port1.postMessage({service: "shortcut", run: 1, setting} satisfies ShortcutRequest);
    });
  return {ask, close: () => port1.close()};
}

const widths = [1, 2, 8, 12];
const settings = (["identity", "zero-padding", "projection", "none"] as const).flatMap((shortcut) =>
  ([1, 2] as const).flatMap((stride) =>
    [1, 2, 3, 8, 9].flatMap((side) =>
      widths.flatMap((width) => widths.map((filters): ShortcutSetting => ({shortcut, stride, side, width, filters})))
    )
  )
);

it("answers as the shape rules predict, for every setting of a grid, to the word, and keeps no tensor", async () => {
  const {ask, close} = open();
  const before = memory().numTensors;
  const verdicts = new Map<string, number>();
  for (const setting of settings) {
    const {verdict, result, message} = shortcutFit(setting);
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    const expected = result === undefined ? {type: "refused", message} : {type: "added", shape: [...result]};
    expect({setting, report: await ask(setting)}).toEqual({setting, report: {...expected, run: 1}});
  }
  expect(memory().numTensors).toBe(before);
  // The grid holds every kind of outcome.
  expect([...verdicts.keys()].sort()).toEqual(["adds", "broadcasts", "fails", "nothing"]);
  expect([...verdicts.values()].reduce((a, b) => a + b)).toBe(640);
  close();
});

it("tells a worker that cannot start from a sum that is refused", async () => {
  const {ask, close} = open(() => Promise.reject(new Error("no SIMD here")));
  const [setting] = settings;
  if (setting) expect(await ask(setting)).toEqual({type: "failed", run: 1, message: "no SIMD here"});
  close();
});
