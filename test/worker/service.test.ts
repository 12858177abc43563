import {afterEach, expect, it, vi} from "vitest";
import type {Exchange, ToPage, ToWorker} from "../../components/worker/messages.js";
import {HandedOver, service, type ServicePort} from "../../components/worker/service.js";

interface TestMessages {
  readonly double: Exchange<number, number>;
  readonly fill: Exchange<number, Float32Array, Float32Array>;
  readonly obey: Exchange<undefined, readonly string[], string, string>;
  readonly wait: Exchange<undefined, string>;
  readonly bad: Exchange<undefined, () => void>;
}

/** A service on a port that delivers at once; `release` lets `wait` answer. */
function open() {
  const said: ToPage<unknown>[] = [];
  let release: () => void = () => undefined;
  let late: (told: Float32Array) => void = () => undefined;
  const made = service<TestMessages, number>("test", (factor = 2) => ({
    double(value) {
      if (value < 0) throw new RangeError("below zero nothing is doubled");
      return value * factor;
    },
    async fill(count, {tell}) {
      late = tell;
      const values = new Float32Array(count).fill(1);
      tell(values, [values.buffer]);
      await Promise.resolve();
      const answer = new Float32Array(count).fill(2);
      return new HandedOver(answer, [answer.buffer]);
    },
    async obey(_, {tell, obey}) {
      const heard: string[] = [];
      await new Promise<void>((resolve) =>
        obey((command) => {
          heard.push(command);
          tell(command);
          if (command === "end") resolve();
        })
      );
      return heard;
    },
    wait: () => new Promise((resolve) => (release = () => resolve("waited"))),
    bad: () => () => undefined
  }));
  let deliver: (message: ToWorker<unknown>) => void = () => undefined;
  const port: ServicePort = {
    postMessage: (message, transfer) => void said.push(structuredClone(message, {transfer})),
    addEventListener: (_type, listener) => {
      deliver = (data) => listener({data} as MessageEvent<ToWorker<never>>);
    }
  };
  made.serve(port, 3);
  let id = 0;
  return {
    said,
    ask: (kind: keyof TestMessages | "nothing", what?: unknown) => deliver({type: "ask", id: ++id, kind, what}),
    send: (message: ToWorker<unknown>) => deliver(message),
    release: () => release(),
    tellLate: (told: Float32Array) => late(told),
    until: (count: number) => vi.waitFor(() => expect(said).toHaveLength(count))
  };
}
afterEach(() => void vi.unstubAllGlobals());

it("answers each request once, with its number, in the order that they came", async () => {
  const {said, ask, until} = open();
  ask("double", 1);
  ask("double", -1);
  ask("double", 3);
  await until(3);
  expect(said).toEqual([
    {type: "answer", id: 1, answer: 3},
    {type: "refusal", id: 2, message: "below zero nothing is doubled"},
    {type: "answer", id: 3, answer: 9}
  ]);
});

it("tells before it answers, hands the buffers over, and tells nothing after the answer", async () => {
  const {said, ask, until, tellLate} = open();
  ask("fill", 2);
  await until(2);
  expect(said).toEqual([
    {type: "told", id: 1, told: new Float32Array([1, 1])},
    {type: "answer", id: 1, answer: new Float32Array([2, 2])}
  ]);
  tellLate(new Float32Array(1));
  expect(said).toHaveLength(2);
});

it("begins a request only when the one before is answered, also if that is refused", async () => {
  const {said, ask, until, release} = open();
  ask("wait");
  ask("double", -1);
  ask("double", 2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(said).toEqual([]);
  release();
  await until(3);
  expect(said.map(({type}) => type)).toEqual(["answer", "refusal", "answer"]);
});

it("gives a running request its commands at once, and those that came before it ran, in order", async () => {
  const {said, ask, send, until, release} = open();
  ask("wait");
  ask("obey");
  send({type: "command", id: 2, command: "one"});
  send({type: "command", id: 2, command: "two"});
  await new Promise((resolve) => setTimeout(resolve, 5));
  release();
  await until(3);
  send({type: "command", id: 1, command: "to nobody"});
  send({type: "command", id: 2, command: "three"});
  expect(said).toHaveLength(4);
  send({type: "command", id: 2, command: "end"});
  await until(6);
  expect(said.at(-1)).toEqual({type: "answer", id: 2, answer: ["one", "two", "three", "end"]});
  send({type: "command", id: 2, command: "late"});
  expect(said).toHaveLength(6);
});

it("answers pings while a request waits", async () => {
  const {said, ask, send, until} = open();
  ask("wait");
  await Promise.resolve();
  send({type: "ping"});
  await until(1);
  expect(said).toEqual([{type: "pong"}]);
});

it("refuses what it does not know, and an answer that cannot be sent", async () => {
  const {said, ask, until} = open();
  ask("nothing");
  ask("bad");
  await until(2);
  expect(said[0]).toEqual({type: "refusal", id: 1, message: "the service test does not know how to nothing"});
  expect(said[1]).toMatchObject({type: "refusal", id: 2, message: expect.stringContaining("cloned") as string});
});

it("serves the worker whose entry it is", () => {
  class Scope {
    postMessage = vi.fn();
    addEventListener = vi.fn();
  }
  vi.stubGlobal("WorkerGlobalScope", Scope);
  const scope = new Scope();
  vi.stubGlobal("self", scope);
  service<{readonly double: Exchange<number, number>}>("test", () => ({double: (value) => 2 * value}));
  expect(scope.addEventListener).toHaveBeenCalledOnce();
  expect(scope.postMessage).not.toHaveBeenCalled();
});
