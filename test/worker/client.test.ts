import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {client, type WorkerOptions} from "../../components/worker/client.js";
import type {Exchange} from "../../components/worker/messages.js";
import {fakeWorker} from "../support/fakeWorker.js";

interface TestMessages {
  readonly double: Exchange<number, number>;
  readonly count: Exchange<{readonly values: Float32Array<ArrayBuffer>}, string, number, "pause" | "resume">;
}
const BLAME = "the worker that is tested";
const values = new Float32Array(2);

/** A client whose worker the test speaks for. */
function open(options: WorkerOptions = {}) {
  const worker = fakeWorker();
  const ends: string[] = [];
  const made = client<TestMessages>({
    worker: "test",
    blame: BLAME,
    createWorker: worker.createWorker,
    onEnd: (reason) => ends.push(reason),
    ...options
  });
  return {...worker, ...made, ends};
}
/** Locks of which the test holds one for the worker: `release` is its death. */
function stageLocks() {
  const waiting = new Map<string, () => void>();
  const request = (name: string, {signal}: {signal: AbortSignal}, granted: () => void): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.set(name, () => {
        granted();
        resolve();
      });
      signal.addEventListener("abort", () => {
        waiting.delete(name);
        reject(new DOMException("aborted", "AbortError"));
      });
    });
  vi.stubGlobal("navigator", {locks: {request}});
  return {waiting, release: (name: string) => waiting.get(name)?.()};
}
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("numbers its requests, and gives each answer to the one who asked, whatever the order", async () => {
  const {ask, sent, say} = open();
  const [first, second] = [ask("double", 1), ask("double", 2)];
  expect(sent).toEqual([
    {type: "ask", id: 1, kind: "double", what: 1},
    {type: "ask", id: 2, kind: "double", what: 2}
  ]);
  say({type: "answer", id: 2, answer: 4});
  say({type: "refusal", id: 1, message: "one cannot be doubled"});
  await expect(second.answer).resolves.toBe(4);
  await expect(first.answer).rejects.toThrow("one cannot be doubled");
});

it("hears what is told, in order, before the answer, and nothing after it", async () => {
  const {ask, say} = open();
  const heard: number[] = [];
  const {answer} = ask("count", {values}, {onTold: (told) => heard.push(told)});
  for (const told of [1, 2, 3]) say({type: "told", id: 1, told});
  say({type: "told", id: 7, told: 99});
  say({type: "answer", id: 1, answer: "done"});
  say({type: "told", id: 1, told: 4});
  say({type: "refusal", id: 1, message: "too late"});
  await expect(answer).resolves.toBe("done");
  expect(heard).toEqual([1, 2, 3]);
});

it("hands buffers over, and refuses what cannot be sent", async () => {
  const {ask, sent} = open();
  const own = new Float32Array([1, 2]);
  void ask("count", {values: own}, {transfer: [own.buffer]});
  expect(own).toHaveLength(0);
  expect(sent[0]).toMatchObject({what: {values: new Float32Array([1, 2])}});
  const notSent = ask("double", (() => 1) as unknown as number);
  await expect(notSent.answer).rejects.toThrow("could not be cloned");
});

it("commands a request while it is under way, and not afterwards", () => {
  const {ask, sent, say} = open();
  const {command} = ask("count", {values});
  command("pause");
  say({type: "answer", id: 1, answer: ""});
  command("resume");
  expect(sent.slice(1)).toEqual([{type: "command", id: 1, command: "pause"}]);
});

it.each([
  ["", `${BLAME} could not be loaded`],
  ["out of memory", `${BLAME} broke: out of memory`]
])("ends a worker that breaks with %j, in words, and refuses what was asked and what is", async (reason, words) => {
  const worker = open();
  const asked = expect(worker.ask("double", 1).answer).rejects.toThrow(words);
  worker.break(reason);
  await asked;
  expect(worker.ends).toEqual([words]);
  expect(worker.terminate).toHaveBeenCalledOnce();
  await expect(worker.ask("double", 1).answer).rejects.toThrow(words);
});

it("ends a worker whose messages cannot be read", async () => {
  const worker = open();
  const asked = expect(worker.ask("double", 1).answer).rejects.toThrow(`${BLAME} sent what this browser cannot read`);
  worker.garble();
  await asked;
});

it("refuses what is asked of a worker that the browser does not let it make", async () => {
  const {ask, ends} = open({
    createWorker() {
      throw new DOMException("no workers here", "SecurityError");
    }
  });
  await expect(ask("double", 1).answer).rejects.toThrow(`${BLAME} could not be loaded`);
  expect(ends).toEqual([`${BLAME} could not be loaded`]);
});

it("notices at once a worker that dies, also while it is starting", async () => {
  const {waiting, release} = stageLocks();
  const {ask, say, ends} = open();
  const asked = expect(ask("double", 1).answer).rejects.toThrow(`${BLAME} has ended`);
  say({type: "alive", lock: "test-1"});
  expect([...waiting.keys()]).toEqual(["test-1"]);
  await vi.advanceTimersByTimeAsync(500);
  expect(ends).toEqual([]);
  release("test-1");
  await asked;
  expect(ends).toEqual([`${BLAME} has ended`]);
});

it("does not wait long for the first word of a worker, which comes before all that takes long to load", async () => {
  const {ask, ends} = open({patience: 60_000});
  const words = `${BLAME} did not come: the network or the server may be slow`;
  const asked = expect(ask("double", 1).answer).rejects.toThrow(words);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ends).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  await asked;
  const met = open({patience: 60_000});
  met.ask("double", 1).answer.catch(() => undefined);
  met.say({type: "alive"});
  await vi.advanceTimersByTimeAsync(50_000);
  expect(met.ends).toEqual([]);
});

it("ends a worker that could not load what it is made of, in words", async () => {
  const {ask, say} = open();
  const asked = expect(ask("double", 1).answer).rejects.toThrow(`${BLAME} could not be loaded`);
  say({type: "unloaded"});
  await asked;
});

it("waits for no lock once it has been stopped", () => {
  const {waiting} = stageLocks();
  const {say, stop} = open();
  say({type: "alive", lock: "test-1"});
  stop();
  expect(waiting.size).toBe(0);
});

it("notices a worker that hangs, by pings that it does not answer", async () => {
  const {ask, terminate, ends, pings} = open({patience: 10_000});
  await vi.advanceTimersByTimeAsync(60_000);
  expect([ends, pings()]).toEqual([[], 0]);
  const asked = expect(ask("double", 1).answer).rejects.toThrow(`${BLAME} stopped answering`);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ends).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  await asked;
  expect(ends).toEqual([`${BLAME} stopped answering`]);
  expect(terminate).toHaveBeenCalledOnce();
  expect(pings()).toBe(1);
});

it("bears one that answers its pings for as long as it likes: a run that is paused is not dead", async () => {
  const {ask, say, ends, pings} = open({patience: 4000});
  ask("count", {values}).command("pause");
  for (let second = 0; second < 100; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    if (second % 3 === 0) say({type: "pong"});
  }
  expect(ends).toEqual([]);
  expect(pings()).toBeGreaterThan(30);
});

it("bears one that tells its progress, and misses the silence after it", async () => {
  const worker = open({patience: 4000});
  const asked = expect(worker.ask("count", {values}).answer).rejects.toThrow("stopped answering");
  for (let i = 0; i < 10; i++) {
    await vi.advanceTimersByTimeAsync(3500);
    worker.say({type: "told", id: 1, told: i});
  }
  expect(worker.ends).toEqual([]);
  await vi.advanceTimersByTimeAsync(5500);
  await asked;
});

it("does not take the time for silence in which the page itself stood still", () => {
  const worker = open({patience: 10_000});
  void worker.ask("count", {values}).answer.catch(() => undefined);
  // A page that is frozen, or a machine that sleeps: the clock goes on, and the timer fires once when all is over.
  vi.setSystemTime(Date.now() + 3_600_000);
  const late = vi.spyOn(performance, "now").mockReturnValue(3_600_000);
  vi.advanceTimersByTime(1000);
  worker.say({type: "pong"});
  vi.advanceTimersByTime(9000);
  expect(worker.ends).toEqual([]);
  late.mockRestore();
});

it("is as patient as the most patient of the requests that wait", async () => {
  const {ask, ends, say} = open({patience: 4000});
  say({type: "alive"});
  const both = [ask("double", 1).answer, ask("count", {values}, {patience: 20_000}).answer];
  const refused = Promise.all(both.map((answer) => expect(answer).rejects.toThrow("stopped answering")));
  await vi.advanceTimersByTimeAsync(19_000);
  expect(ends).toEqual([]);
  await vi.advanceTimersByTimeAsync(3000);
  await refused;
  const other = open({patience: 4000});
  other.say({type: "alive"});
  const long = other.ask("count", {values}, {patience: 20_000}).answer;
  const short = expect(other.ask("double", 1).answer).rejects.toThrow("stopped answering");
  other.say({type: "answer", id: 1, answer: "done"});
  await long;
  await vi.advanceTimersByTimeAsync(5500);
  await short;
});

it("refuses what is asked when it is stopped, so that nobody waits for it, and is not heard after it", async () => {
  const worker = open();
  const heard = vi.fn();
  const asked = expect(worker.ask("count", {values}, {onTold: heard}).answer).rejects.toThrow(`${BLAME} was ended`);
  worker.stop();
  await asked;
  worker.say({type: "told", id: 1, told: 1});
  worker.break("late");
  await vi.advanceTimersByTimeAsync(200_000);
  expect(heard).not.toHaveBeenCalled();
  expect(worker.ends).toEqual([]);
  expect(worker.terminate).toHaveBeenCalledOnce();
  await expect(worker.ask("double", 1).answer).rejects.toThrow(`${BLAME} was ended`);
});
