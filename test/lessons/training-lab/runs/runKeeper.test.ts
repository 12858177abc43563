import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {runKeeper, type RunKeeper} from "../../../../components/lessons/training-lab/runs/runKeeper.js";
import type {FollowedState} from "../../../../components/lessons/training-lab/runs/keeping/heardRun.js";
import {openStore, type RunStore} from "../../../../components/lessons/training-lab/runs/runStore.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";
import type {KeptRun} from "../../../../components/run/kept/keptRun.js";
import {aKeptRun, aNetworkRun} from "../../../support/keptRuns.js";
import {fakeStorage, refuseStorage} from "../../../support/fakeStorage.js";

let clock = 0;
const keepers: RunKeeper[] = [];
const stores: RunStore[] = [];
/** A keeper as a visit of the page has one. */
async function aVisit(): Promise<RunKeeper> {
  const keeper = runKeeper(() => undefined, {
    now: () => clock,
    store: (onChange) => {
      // On a busy machine the storage of a test takes its time too: it is only slow where a test makes it so.
      const store = openStore(onChange, {patience: 10_000});
      stores.push(store);
      return store;
    }
  });
  keepers.push(keeper);
  await keeper.ready;
  return keeper;
}
const at = (steps: number, changes: Partial<FollowedState> = {}): FollowedState => ({
  phase: "running",
  backend: "wasm, SIMD",
  problems: [],
  runs: (["residual", "plain"] as const).map((network) =>
    aNetworkRun(network, Array<number>(steps).fill(2), steps > 0 ? {1: {}} : {})
  ),
  ...changes
});
const stepsOf = (keeper: RunKeeper): (number | undefined)[] =>
  keeper.runs.map(({networks}) => networks[0]?.reports.length);
/** What the next visit finds of the tabs that are gone. */
async function nextVisit(): Promise<RunKeeper> {
  await expect.poll(() => stores.every(({stored}) => stored), {timeout: 10_000}).toBe(true);
  return aVisit();
}

beforeEach(() => {
  clock = 0;
  fakeStorage();
});
afterEach(() => {
  for (const keeper of keepers.splice(0)) keeper.stop();
  stores.splice(0);
  vi.unstubAllGlobals();
});

it("keeps a run with how it ended, and shows it to the next visit", async () => {
  const keeper = await aVisit();
  keeper.begin({...DEFAULT_CONFIG, skip: "off"});
  expect(keeper.runs).toEqual([]);
  keeper.follow(at(3));
  expect(keeper.runs[0]).toMatchObject({state: "running", automatic: "Run 1: skip off"});
  keeper.end(at(4, {phase: "finished"}));
  expect(keeper.runs[0]).toMatchObject({state: "finished", backend: "wasm, SIMD"});
  const next = await nextVisit();
  expect(next.runs).toEqual(keeper.runs);
  expect(next.interrupted).toBeUndefined();
});

it("tells how a run ended: broken where a network failed, stopped where it was under way", async () => {
  const keeper = await aVisit();
  for (const [phase, problems] of [
    ["finished", ["The plain network stopped: it broke."]],
    ["failed", ["Both stopped."]],
    ["paused", []],
    ["finished", []]
  ] as const) {
    keeper.begin(DEFAULT_CONFIG);
    keeper.end(at(2, {phase, problems}));
  }
  expect(keeper.runs.map(({state}) => state)).toEqual(["broken", "broken", "stopped", "finished"]);
  expect(keeper.runs[0]?.problems).toEqual(["The plain network stopped: it broke."]);
});

it("forgets a run that made no step", async () => {
  const keeper = await aVisit();
  keeper.begin(DEFAULT_CONFIG);
  keeper.end(at(0, {phase: "failed"}));
  expect(keeper.runs).toEqual([]);
  expect((await nextVisit()).runs).toEqual([]);
});

it("names each run by what is new, numbers them on, and stops the one before", async () => {
  const keeper = await aVisit();
  keeper.begin(DEFAULT_CONFIG);
  keeper.follow(at(2));
  keeper.begin({...DEFAULT_CONFIG, depth: 10});
  keeper.follow(at(1));
  expect(keeper.runs.map(({automatic, state}) => [automatic, state])).toEqual([
    ["Run 1", "stopped"],
    ["Run 2: depth 10", "running"]
  ]);
  keeper.accept({type: "remove", id: keeper.runs[0]?.id ?? ""});
  keeper.end(at(2));
  keeper.begin({...DEFAULT_CONFIG, depth: 10});
  keeper.end(at(2));
  expect(keeper.runs.map(({automatic}) => automatic)).toEqual(["Run 2: depth 10", "Run 3"]);
});

it("numbers a run after those of earlier visits, also where it began before they were read", async () => {
  const keeper = await aVisit();
  keeper.begin({...DEFAULT_CONFIG, depth: 10});
  keeper.end(at(2, {phase: "finished"}));
  await expect.poll(() => stores.every(({stored}) => stored), {timeout: 10_000}).toBe(true);
  const next = runKeeper(() => undefined, {store: (onChange) => openStore(onChange, {patience: 10_000})});
  keepers.push(next);
  next.begin({...DEFAULT_CONFIG, depth: 18});
  next.follow(at(1));
  await next.ready;
  expect(next.runs.map(({automatic}) => automatic)).toEqual(["Run 1: depth 10", "Run 2: depth 18"]);
  next.end(at(2, {phase: "finished"}));
  expect((await nextVisit()).runs.map(({number}) => number)).toEqual([1, 2]);
});

it("follows runs of one group side by side", async () => {
  const keeper = await aVisit();
  const ids = [1, 2, 3].map((seed) => keeper.begin({...DEFAULT_CONFIG, seed}, "seeds"));
  ids.forEach((id, i) => keeper.follow(at(i + 1), id));
  expect(keeper.runs.map(({state, group}) => [state, group])).toEqual(Array(3).fill(["running", "seeds"]));
  expect(stepsOf(keeper)).toEqual([1, 2, 3]);
});

it("saves the first step, then once five seconds and ten steps have passed, and says when", async () => {
  const keeper = await aVisit();
  keeper.begin(DEFAULT_CONFIG);
  expect(keeper.follow(at(1))).toBe(false);
  clock = 4000;
  expect(keeper.follow(at(30))).toBe(false);
  clock = 5000;
  expect(keeper.follow(at(40))).toBe(true);
  clock = 20_000;
  expect(keeper.follow(at(49))).toBe(false);
  expect(stepsOf(await nextVisit())).toEqual([40]);
  expect(keeper.follow(at(50))).toBe(true);
  keeper.follow(at(51));
  keeper.save();
  expect(stepsOf(await nextVisit())).toEqual([51]);
});

it("keeps the rates that were given by hand, also two of one step", async () => {
  const keeper = await aVisit();
  keeper.begin(DEFAULT_CONFIG);
  keeper.changeRate(0.1);
  keeper.follow(at(3));
  keeper.changeRate(0.2);
  keeper.changeRate(0.3);
  keeper.end(at(4));
  expect(keeper.runs[0]?.rates).toEqual([
    {step: 0, value: 0.1},
    {step: 3, value: 0.2},
    {step: 3, value: 0.3}
  ]);
});

it("numbers a run under way on where another tab's has taken its number", async () => {
  const [one, other] = [await aVisit(), await aVisit()];
  one.begin({...DEFAULT_CONFIG, depth: 10});
  clock = 1;
  other.begin({...DEFAULT_CONFIG, depth: 18});
  one.follow(at(1));
  other.follow(at(1));
  const numbers = (keeper: RunKeeper) => {
    one.follow(at(2));
    other.follow(at(2));
    return keeper.runs.map(({number, config}) => [number, config.depth]);
  };
  for (const keeper of [one, other])
    await expect
      .poll(() => numbers(keeper))
      .toEqual([
        [1, 10],
        [2, 18]
      ]);
});

it("finds what was interrupted also where the storage is slow to open", async () => {
  const first = await aVisit();
  const id = first.begin(DEFAULT_CONFIG);
  first.follow(at(12));
  first.stop();
  await expect.poll(() => stores.every(({stored}) => stored), {timeout: 10_000}).toBe(true);
  const late = runKeeper(() => undefined, {store: (onChange) => openStore(onChange, {patience: 0})});
  keepers.push(late);
  await late.ready;
  await expect.poll(() => late.interrupted?.id).toBe(id);
});

it("takes up nothing that the storage answers after it was stopped", async () => {
  let stored: readonly KeptRun[] = [];
  let answer: () => void = () => undefined;
  const loaded = new Promise<void>((resolve) => (answer = resolve));
  const put = vi.fn();
  const all = vi.fn(async (patience?: number) => {
    if (patience === Infinity) await loaded;
    return stored;
  });
  const slow = {
    runs: [],
    troubles: [],
    get loaded() {
      return stored.length > 0;
    },
    all,
    put,
    stop: () => undefined
  } as unknown as RunStore;
  const late = runKeeper(() => undefined, {store: () => slow});
  await late.ready;
  late.stop();
  stored = [1, 2].map((number) => aKeptRun(number, {state: "running"}));
  answer();
  await expect.poll(() => all.mock.calls.length).toBe(3);
  await new Promise((resolve) => setTimeout(resolve, 10));
  // It does not call the older run stopped.
  expect(put).not.toHaveBeenCalled();
});

describe("a run that the tab was closed on", () => {
  it("is offered by the next visit, with what the engine needs to go on", async () => {
    const keeper = await aVisit();
    const id = keeper.begin(DEFAULT_CONFIG);
    keeper.follow(at(12));
    expect(await keeper.saveState(id, {step: 12, weights: new Float32Array([1, 2])})).toBe(true);
    const next = await nextVisit();
    expect(next.interrupted).toMatchObject({id, state: "running"});
    expect(await next.state(id)).toEqual({step: 12, weights: new Float32Array([1, 2])});
    next.goOn(id);
    expect(next.interrupted).toBeUndefined();
    next.follow(at(20));
    next.end(at(24, {phase: "finished"}));
    expect(next.runs).toHaveLength(1);
    expect(next.runs[0]).toMatchObject({id, number: 1, state: "finished"});
    expect(stepsOf(await nextVisit())).toEqual([24]);
  });

  it("counts as stopped when the reader does not go on", async () => {
    const keeper = await aVisit();
    keeper.begin(DEFAULT_CONFIG);
    keeper.follow(at(3));
    const next = await nextVisit();
    next.dismiss();
    expect(next.interrupted).toBeUndefined();
    const later = await nextVisit();
    expect(later.interrupted).toBeUndefined();
    expect(later.runs.map(({state}) => state)).toEqual(["stopped"]);
  });

  it("is not one that another tab trains", async () => {
    const held = new Set<string>();
    vi.stubGlobal("navigator", {
      locks: {
        async request(name: string, until: () => Promise<void>) {
          held.add(name);
          await until();
          held.delete(name);
        },
        query: () => Promise.resolve({held: [...held].map((name) => ({name}))})
      }
    });
    const keeper = await aVisit();
    keeper.begin(DEFAULT_CONFIG);
    keeper.follow(at(3));
    const other = await nextVisit();
    expect(other.runs).toHaveLength(1);
    expect(other.interrupted).toBeUndefined();
    keeper.stop();
    expect((await nextVisit()).interrupted).toBeDefined();
  });

  it("keeps its networks until another run ends the need for them", async () => {
    const keeper = await aVisit();
    const id = keeper.begin(DEFAULT_CONFIG);
    keeper.follow(at(3));
    await keeper.saveState(id, "networks");
    keeper.end(at(4, {phase: "finished"}));
    expect(await keeper.state(id)).toBe("networks");
    keeper.begin(DEFAULT_CONFIG);
    await expect.poll(() => keeper.state(id)).toBeUndefined();
  });
});

it("takes up what the reader did, also to a run under way", async () => {
  const keeper = await aVisit();
  const id = keeper.begin(DEFAULT_CONFIG);
  keeper.follow(at(3));
  keeper.accept({type: "mark", id, flags: {own: "mine", hidden: false, pinned: true}});
  keeper.follow(at(4));
  expect(keeper.runs[0]).toMatchObject({own: "mine", pinned: true, state: "running"});
  keeper.end(at(5, {phase: "finished"}));
  const [run] = keeper.runs;
  keeper.accept({type: "remove", id});
  expect(keeper.runs).toEqual([]);
  if (run) keeper.accept({type: "restore", run});
  const [found] = (await nextVisit()).runs;
  expect(found).toMatchObject({own: "mine", pinned: true, state: "finished"});
});

it("works without storage, and says so", async () => {
  refuseStorage("SecurityError");
  const keeper = await aVisit();
  const id = keeper.begin(DEFAULT_CONFIG);
  keeper.follow(at(3));
  expect(await keeper.saveState(id, "networks")).toBe(false);
  keeper.end(at(4, {phase: "finished"}));
  expect(keeper.runs).toHaveLength(1);
  expect(keeper.troubles[0]).toMatch(/does not let the page store anything/);
});
