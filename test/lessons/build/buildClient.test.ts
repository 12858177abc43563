import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {buildClient} from "../../../components/lessons/build/buildClient.js";
import {fakeWorker} from "../../support/fakeWorker.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A client whose worker the test speaks for. */
function open() {
  const worker = fakeWorker();
  const ends: string[] = [];
  const client = buildClient((message) => ends.push(message), {createWorker: worker.createWorker, patience: 10_000});
  return {...worker, ends, client};
}
const BLAME = "the worker that runs the network";

it("numbers its requests and hands images and files over", () => {
  const {sent, client} = open();
  const image = new Float32Array([0.5, -0.5, 1]);
  const bytes = new ArrayBuffer(8);
  void client.random(() => undefined);
  void client.predict(image, ["stage1.unit1"]);
  void client.load(
    [
      {name: "a", bytes},
      {name: "the same", bytes}
    ],
    () => undefined
  );
  void client.predict(new Float32Array(1), [], {open: "residual_unit", onUnit: () => undefined});
  const what = {image: new Float32Array([0.5, -0.5, 1]), withoutShortcut: ["stage1.unit1"], units: false};
  expect(sent).toMatchObject([
    {id: 1, kind: "random"},
    {id: 2, kind: "predict", what},
    {id: 3, kind: "load", what: {files: [{name: "a"}, {name: "the same"}]}},
    {id: 4, kind: "predict", what: {units: true, open: "residual_unit"}}
  ]);
  expect([image.length, bytes.byteLength]).toEqual([0, 0]);
});

it("gives each answer to the one who asked, whatever the order, and units as they come", async () => {
  const {client, say} = open();
  const units: string[] = [];
  const first = client.predict(new Float32Array(1), [], {onUnit: ({name}) => units.push(name)});
  const second = client.predict(new Float32Array(1), []);
  const refused = expect(second).rejects.toThrow("no");
  say({type: "refusal", id: 2, message: "no"});
  say({type: "told", id: 1, told: {name: "residual_unit"}});
  say({type: "answer", id: 1, answer: {whole: {maps: [], probabilities: [1]}, sizes: [], milliseconds: 5}});
  await refused;
  expect((await first).milliseconds).toBe(5);
  expect(units).toEqual(["residual_unit"]);
});

it.each([
  ["", `${BLAME} could not be loaded`],
  ["out of memory", `${BLAME} broke: out of memory`]
])("tells a worker that broke with %j in words, refuses what was asked, and ends it", async (reason, message) => {
  const {break: breaks, ends, client, terminate} = open();
  const asked = expect(client.random(() => undefined)).rejects.toThrow(message);
  breaks(reason);
  await asked;
  expect(ends).toEqual([message]);
  expect(terminate).toHaveBeenCalledOnce();
  await expect(client.random(() => undefined)).rejects.toThrow(message);
});

it("notices a worker that hangs, but bears one that works or has nothing to do", async () => {
  const {ends, client, say} = open();
  vi.advanceTimersByTime(60_000);
  expect(ends).toEqual([]);
  const asked = expect(client.random(() => undefined)).rejects.toThrow("stopped answering");
  for (let i = 1; i < 8; i++) {
    vi.advanceTimersByTime(8000);
    say({type: "told", id: 1, told: {done: i, total: 9, words: "a layer"}});
  }
  expect(ends).toEqual([]);
  vi.advanceTimersByTime(12_000);
  expect(ends).toEqual([`${BLAME} stopped answering`]);
  await asked;
});

it("says nothing after it was stopped", () => {
  const {break: breaks, ends, client, terminate} = open();
  client.random(() => undefined).catch(() => undefined);
  client.stop();
  breaks("late");
  vi.advanceTimersByTime(60_000);
  expect(ends).toEqual([]);
  expect(terminate).toHaveBeenCalledOnce();
});
