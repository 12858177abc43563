import {afterEach, expect, it, vi} from "vitest";
import {firstMoment} from "../../components/worker/firstMoment.js";

afterEach(() => void vi.unstubAllGlobals());

/** A worker's own scope, with what it has said. */
function aScope() {
  const said: unknown[] = [];
  const scope = Object.assign(new EventTarget(), {postMessage: (message: unknown) => void said.push(message)});
  const send = (data: unknown) => void scope.dispatchEvent(new MessageEvent("message", {data}));
  return {scope: scope as unknown as Parameters<typeof firstMoment>[0], said, send};
}
const granted = {request: (_name: string, hold: () => Promise<never>) => hold()};

it("holds a lock and tells it before anything is loaded, and hands on what came meanwhile, in order", async () => {
  vi.stubGlobal("navigator", {locks: granted});
  const {scope, said, send} = aScope();
  const heard: unknown[] = [];
  let loaded: () => void = () => undefined;
  const over = firstMoment(scope, "training", async () => {
    await new Promise<void>((resolve) => (loaded = resolve));
    scope.addEventListener("message", ({data}) => void heard.push(data));
  });
  expect(said).toEqual([{type: "alive", lock: expect.stringMatching(/^training-[0-9a-f-]{36}$/) as string}]);
  send("first");
  send("second");
  loaded();
  await over;
  send("third");
  expect(heard).toEqual(["first", "second", "third"]);
});

it("tells that it is there also where there are no locks, or where they are refused", async () => {
  for (const navigator of [{}, {locks: {request: () => Promise.reject(new Error("no storage"))}}]) {
    vi.stubGlobal("navigator", navigator);
    const {scope, said} = aScope();
    await firstMoment(scope, "training", () => Promise.resolve());
    await vi.waitFor(() => expect(said).toEqual([{type: "alive"}]));
  }
});

it("says when what it is made of cannot be loaded", async () => {
  vi.stubGlobal("navigator", {locks: granted});
  const {scope, said} = aScope();
  await firstMoment(scope, "training", () => Promise.reject(new Error("404")));
  expect(said.at(-1)).toEqual({type: "unloaded"});
});
