import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {startBuild} from "../../../components/lessons/build/buildClient.js";
import type {BuildReport, BuildRequest} from "../../../components/lessons/build/buildProtocol.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A client whose worker only notes what it is sent, and says what the test tells it to. */
function open() {
  const sent: BuildRequest[] = [];
  const terminate = vi.fn();
  const worker = {
    postMessage: (request: BuildRequest, transfer: Transferable[]) =>
      void sent.push(structuredClone(request, {transfer})),
    terminate
  } as unknown as Worker;
  const ends: string[] = [];
  const handle = startBuild((message) => ends.push(message), {createWorker: () => worker, patience: 10});
  const say = (report: BuildReport): void => void worker.onmessage?.({data: report} as MessageEvent<BuildReport>);
  return {worker, sent, terminate, ends, handle, say};
}
const PREDICTED = {type: "predicted", probabilities: [1], milliseconds: 5} as const;

it("numbers its requests and hands images and files over", () => {
  const {sent, handle} = open();
  const image = new Float32Array([0.5, -0.5, 1]);
  const bytes = new ArrayBuffer(8);
  void handle.build(() => undefined);
  void handle.predict(image, ["stage1.unit1"]);
  void handle.load([{name: "a", bytes}], () => undefined);
  expect(sent).toMatchObject([
    {service: "build", run: 1, type: "build"},
    {run: 2, type: "predict", image: new Float32Array([0.5, -0.5, 1]), withoutShortcut: ["stage1.unit1"], maps: false},
    {run: 3, type: "load", files: [{name: "a"}]}
  ]);
  expect([image.length, bytes.byteLength]).toEqual([0, 0]);
});

it("gives each answer to the one who asked, whatever the order", async () => {
  const {handle, say} = open();
  const units: string[] = [];
  const first = handle.predict(new Float32Array(1), [], ({name}) => units.push(name));
  const second = handle.predict(new Float32Array(1), []);
  const refused = expect(second).rejects.toThrow("no");
  say({type: "failed", run: 2, message: "no"});
  say({type: "unit", run: 1, unit: {name: "residual_unit"} as Extract<BuildReport, {type: "unit"}>["unit"]});
  say({...PREDICTED, run: 1});
  await refused;
  expect((await first).milliseconds).toBe(5);
  expect(units).toEqual(["residual_unit"]);
});

it.each([
  ["", "the worker that runs the network could not be loaded"],
  ["out of memory", "the worker that runs the network broke: out of memory"]
])("tells a worker that broke with %j in words, refuses what was asked, and ends it", async (reason, message) => {
  const {worker, ends, handle, terminate} = open();
  const asked = expect(handle.build(() => undefined)).rejects.toThrow(message);
  worker.onerror?.({message: reason, preventDefault: () => undefined} as ErrorEvent);
  await asked;
  expect(ends).toEqual([message]);
  expect(terminate).toHaveBeenCalledOnce();
  await expect(handle.build(() => undefined)).rejects.toThrow("has ended");
});

it("notices a worker that hangs, but bears one that works or has nothing to do", async () => {
  const {ends, handle, say} = open();
  vi.advanceTimersByTime(60_000);
  expect(ends).toEqual([]);
  const asked = expect(handle.build(() => undefined)).rejects.toThrow("stopped answering");
  for (let i = 1; i < 8; i++) {
    vi.advanceTimersByTime(8000);
    say({type: "progress", run: 1, done: i, total: 9, words: "a layer"});
  }
  expect(ends).toEqual([]);
  vi.advanceTimersByTime(12_000);
  expect(ends).toEqual(["the worker that runs the network stopped answering"]);
  await asked;
});

it("says nothing after it was stopped", () => {
  const {worker, ends, handle, terminate} = open();
  handle.build(() => undefined).catch(() => undefined);
  handle.stop();
  worker.onerror?.({message: "late", preventDefault: () => undefined} as ErrorEvent);
  vi.advanceTimersByTime(60_000);
  expect(ends).toEqual([]);
  expect(terminate).toHaveBeenCalledOnce();
});
