import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {labRuns, type LabRuns} from "../../../components/lessons/training-lab/labRuns.js";
import type {RunStart} from "../../../components/lessons/training-lab/seeds/keptPool.js";
import {runKeeper} from "../../../components/lessons/training-lab/runs/runKeeper.js";
import {reachedStep} from "../../../components/run/kept/keptRun.js";
import {openStore} from "../../../components/lessons/training-lab/runs/runStore.js";
import type {Machine} from "../../../components/lessons/training-lab/seeds/poolWidth.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import {aTwin} from "../../support/aTwin.js";
import {fakeStorage} from "../../support/fakeStorage.js";
import {ownImagesOf} from "../../support/ownFiles.js";

let clock = 0;
const visits: LabRuns[] = [];
const changed = vi.fn();
const CONFIG = {...DEFAULT_CONFIG, steps: 40};

/** The runs as one visit of the page has them, and what trains. */
async function aVisit(machine: Machine = {cores: 2}) {
  // What the visit before has to store is stored.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const twin = aTwin();
  const runs = labRuns({
    onChange: changed,
    startTraining: twin.start,
    machine,
    keeper: (onChange) => runKeeper(onChange, {now: () => clock, store: (tell) => openStore(tell, {patience: 200})})
  });
  visits.push(runs);
  await runs.keeper.ready;
  return {twin, runs};
}
/** A visit that finds what the visit before has to store: these seeds interrupted, after so many steps. */
async function aVisitAfter(...seeds: readonly (readonly [seed: number, steps: number])[]) {
  let visit = await aVisit();
  const found = () => visit.runs.keeper.interruptedGroup.map((run) => [run.config.seed, reachedStep(run)]);
  for (let i = 0; i < 50 && found().join() !== seeds.join(); i++) visit = await aVisit();
  expect(found()).toEqual(seeds);
  return visit;
}
/** Own images, and others. */
async function twoSets() {
  return {images: await ownImagesOf(20, CONFIG.size), other: await ownImagesOf(30, CONFIG.size)};
}
/** Both networks train to a step, and have that to save. */
function trainTo(twin: ReturnType<typeof aTwin>, first: number, last: number, rate?: number): void {
  for (const network of ["residual", "plain"] as const) {
    twin.save(network, last, rate);
    twin.train(network, first, last);
  }
}
const starts = ({told}: ReturnType<typeof aTwin>): readonly string[] =>
  told.filter((word) => word.startsWith("residual start"));
const statesOf = ({keeper}: LabRuns): readonly string[] => keeper.runs.map(({state}) => state);

beforeEach(() => {
  clock = 0;
  changed.mockClear();
  fakeStorage();
});
afterEach(() => {
  for (const runs of visits.splice(0)) runs.stop();
  vi.unstubAllGlobals();
});

describe("a group of seeds", () => {
  it("trains one after another, each a run of its own, and says which it is at", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, seed: 2 ** 32 - 1, seeds: 2});
    expect(runs.row).toEqual({places: [1], count: 2});
    twin.begin();
    twin.finish();
    expect(starts(twin)).toEqual([`residual start seed ${2 ** 32 - 1}`, "residual start seed 0"]);
    expect(runs.row).toEqual({places: [2], count: 2});
    twin.begin();
    expect(statesOf(runs)).toEqual(["finished", "running"]);
    twin.finish();
    expect(starts(twin)).toHaveLength(2);
    const groups = new Set(runs.keeper.runs.map(({group}) => group));
    expect([groups.size, groups.has(undefined)]).toEqual([1, false]);
  });

  it("is over with its seed when it is reset", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, seeds: 3});
    twin.begin();
    runs.reset();
    expect(statesOf(runs)).toEqual(["stopped"]);
    expect(runs.current).toBeUndefined();
    expect(starts(twin)).toHaveLength(1);
  });

  it("says which seed failed, and goes on with the others", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, seeds: 3});
    twin.begin();
    for (const network of ["residual", "plain"] as const) twin.tell(network, {type: "failed", message: "it broke"});
    expect(starts(twin)).toHaveLength(2);
    expect(runs.state.phase).toBe("starting");
    expect(runs.state.problems).toEqual([
      "Seed 1: The residual network stopped: it broke.",
      "Seed 1: The plain network stopped: it broke.",
      "The other seeds go on; mean and band leave it out."
    ]);
    for (let i = 0; i < 2; i++) {
      twin.begin();
      twin.finish();
    }
    expect(statesOf(runs)).toEqual(["broken", "finished", "finished"]);
    expect(runs.state.phase).toBe("finished");
    expect(runs.canGoOn).toBe(false);
  });

  it("trains side by side where there are cores for more, and begins the next where one ends", async () => {
    const {twin, runs} = await aVisit({cores: 6});
    runs.start({...CONFIG, seeds: 4});
    expect(starts(twin)).toEqual(["residual start seed 1", "residual start seed 2"]);
    expect(runs.row).toEqual({places: [1, 2], count: 4});
    twin.begin(1);
    twin.begin(2);
    twin.finish(2);
    expect(starts(twin)).toHaveLength(3);
    expect(runs.row).toEqual({places: [1, 3], count: 4});
    expect(runs.current?.config.seed).toBe(1);
    twin.begin(3);
    runs.pause();
    runs.step();
    runs.resume();
    for (const word of ["pause", "step", "resume"])
      expect(
        twin.told.filter((one) => one === `plain ${word}`),
        word
      ).toHaveLength(2);
    runs.changeRate(0.2);
    expect(runs.keeper.runs.map(({rates}) => rates.length)).toEqual([1, 0, 1]);
    runs.reset();
    expect(statesOf(runs)).toEqual(["stopped", "finished", "stopped"]);
  });

  it("begins the next seed at the learning rate that is in use", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, seeds: 2});
    twin.begin();
    runs.changeRate(0.2);
    twin.finish();
    twin.begin();
    expect(runs.keeper.runs.map(({config, rates}) => [config.lr, rates.map(({value}) => value)])).toEqual([
      [CONFIG.lr, [0.2]],
      [0.2, []]
    ]);
  });

  it("goes on saying why a seed rests by itself when the reader pauses the others", async () => {
    const {twin, runs} = await aVisit({cores: 6});
    runs.start({...CONFIG, seeds: 2}, {stop: {step: 1}});
    twin.begin(1);
    expect(runs.state.rested).toContain("It rests at step 1");
    runs.pause();
    expect(runs.state).toMatchObject({phase: "paused"});
    expect(runs.state.rested).toContain("It rests at step 1");
  });

  it("goes on, after the tab was hidden, with what hiding paused alone", async () => {
    const {twin, runs} = await aVisit({cores: 6});
    runs.start({...CONFIG, seeds: 2}, {stop: {step: 1}});
    twin.begin(1);
    runs.pause();
    runs.resumePaused();
    expect(twin.told.filter((word) => word.endsWith("resume"))).toHaveLength(2);
    expect(runs.state.phase).toBe("running");
    twin.begin(2);
    expect(runs.state.phase).toBe("paused");
  });

  it("begins the next seed paused where the reader has paused", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, seeds: 2});
    twin.begin();
    runs.pause();
    twin.finish();
    expect(starts(twin).at(-1)).toBe("residual start paused seed 2");
    expect(runs.state.phase).toBe("paused");
  });

  it("trains every seed longer, each where it stood", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, steps: 4, seeds: 2});
    for (let i = 0; i < 2; i++) {
      trainTo(twin, 1, 4);
      twin.finish();
    }
    expect(await runs.trainLonger(9)).toMatchObject({steps: 9, seed: 1, seeds: 2});
    // The second still waits when another rate is given: it goes on at that one.
    runs.changeRate(0.2);
    for (let i = 0; i < 2; i++) {
      trainTo(twin, 5, 9);
      twin.finish();
    }
    expect(
      runs.keeper.runs.map(({config, networks, rates}) => [config.seed, networks[0]?.reports.length, rates])
    ).toEqual([1, 2].map((seed) => [seed, 9, [{step: 4, value: 0.2}]]));
    expect(twin.rates.slice(-2)).toEqual([0.2, 0.2]);
  });
});

it("notes a rate that is given by hand once, and none where nothing trains", async () => {
  const {twin, runs} = await aVisit();
  runs.changeRate(0.5);
  runs.start(CONFIG);
  twin.begin();
  for (const rate of [CONFIG.lr, 0.2, 0.2]) runs.changeRate(rate);
  expect(twin.told.filter((word) => word.includes("rate"))).toEqual(["residual rate 0.2", "plain rate 0.2"]);
  twin.finish();
  runs.changeRate(0.3);
  expect(runs.current?.rates).toEqual([{step: 1, value: 0.2}]);
});

it("trains every seed on the same own images, keeps what is known of them, and trains longer on these", async () => {
  const {images, other} = await twoSets();
  const {twin, runs} = await aVisit({cores: 5});
  runs.start({...CONFIG, data: "own", seeds: 2, steps: 4}, {images});
  expect(twin.images).toEqual([images, images, images, images]);
  for (const seed of [1, 2]) twin.begin(seed);
  expect(runs.keeper.runs.map((run) => run.images)).toEqual([images.facts, images.facts]);
  expect(runs.state.own).toEqual(images.facts);
  runs.reset();
  runs.start({...CONFIG, data: "own", steps: 4}, {images});
  trainTo(twin, 1, 4);
  twin.finish();
  await runs.trainLonger(8, {images: other});
  expect(twin.images.slice(-2)).toEqual([images, images]);
});

describe("training longer", () => {
  it("goes on with the same run from its end, at the rate in use", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, steps: 4}, {guesses: [{network: "plain", values: [1, 1]}]});
    expect(runs.canGoOn).toBe(false);
    trainTo(twin, 1, 4, 0.01);
    twin.finish();
    expect(runs.canGoOn).toBe(true);
    expect(runs.guesses).toHaveLength(1);
    const before = runs.current?.id;
    expect(await runs.trainLonger(4)).toBeUndefined();
    expect(await runs.trainLonger(9)).toEqual({...CONFIG, steps: 9, lr: 0.01});
    expect(runs.current).toMatchObject({id: before, state: "running", config: {steps: 9, lr: CONFIG.lr}});
    expect([...twin.from.values()]).toEqual([4, 4]);
    // A guess's places are those of the shorter run.
    expect(runs.guesses).toEqual([]);
    trainTo(twin, 5, 9);
    twin.finish();
    expect(runs.keeper.runs).toHaveLength(1);
    expect(runs.current?.networks.map(({reports}) => reports.length)).toEqual([9, 9]);
  });

  it("begins once where the reader asks twice, and not after something else has begun", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, steps: 4});
    trainTo(twin, 1, 4);
    twin.finish();
    await Promise.all([runs.trainLonger(8), runs.trainLonger(8)]);
    expect(starts(twin)).toHaveLength(2);
    trainTo(twin, 5, 8);
    twin.finish();
    const late = runs.trainLonger(12);
    runs.start(CONFIG);
    expect(await late).toBeUndefined();
    expect(starts(twin)).toHaveLength(3);
  });

  it("is not offered of a run that was deleted", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, steps: 4});
    trainTo(twin, 1, 4);
    twin.finish();
    runs.accept({type: "remove", id: runs.current?.id ?? ""});
    expect(runs.canGoOn).toBe(false);
  });
});

describe("a run that the tab was closed on", () => {
  /** A visit that trains the residual network some steps ahead of the plain one, saves, and is gone. */
  async function closed(rate?: number, config: RunConfig = CONFIG, how: RunStart = {}): Promise<string> {
    const {twin, runs} = await aVisit();
    runs.start(config, how);
    twin.save("residual", 15, rate);
    twin.save("plain", 12, rate);
    twin.train("residual", 1, 15);
    twin.train("plain", 1, 1);
    clock += 6000;
    twin.train("plain", 2, 12);
    const id = runs.current?.id ?? "";
    await expect.poll(() => runs.keeper.state(id)).toBeDefined();
    runs.stop();
    return id;
  }

  it("goes on where each network was, though one was ahead, at the rate in use", async () => {
    const id = await closed(0.01);
    const {twin, runs} = await aVisit();
    expect(runs.keeper.interrupted?.id).toBe(id);
    expect(await runs.goOn()).toEqual({...CONFIG, lr: 0.01});
    expect(Object.fromEntries(twin.from)).toEqual({residual: 15, plain: 12});
    runs.changeRate(0.01);
    expect(runs.current).toMatchObject({id, rates: []});
    twin.train("plain", 13, 15);
    expect(runs.current?.networks.map(({reports}) => reports.map(({step}) => step).at(-1))).toEqual([15, 15]);
    expect(runs.keeper.interrupted).toBeUndefined();
  });

  it("ends a group of seeds that trains instead", async () => {
    await closed();
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, seeds: 3});
    twin.begin();
    await runs.goOn();
    expect(runs.row).toBeUndefined();
    twin.finish();
    expect(starts(twin)).toHaveLength(2);
    expect(statesOf(runs)).toEqual(["finished", "stopped"]);
  });

  it("goes on once, and not after the reader has begun, ended or left something else", async () => {
    await closed();
    const {twin, runs} = await aVisit();
    const late = runs.goOn();
    runs.reset();
    expect(await late).toBeUndefined();
    await Promise.all([runs.goOn(), runs.goOn()]);
    expect(starts(twin)).toHaveLength(1);
    runs.reset();
    await closed();
    const other = await aVisit();
    const after = other.runs.goOn();
    other.runs.stop();
    expect(await after).toBeUndefined();
    expect(starts(other.twin)).toEqual([]);
  });

  it("goes on with the own images that it began with, and not with others", async () => {
    const {images, other} = await twoSets();
    const own = {...CONFIG, data: "own"} as const;
    const id = await closed(undefined, own, {images});
    const {twin, runs} = await aVisit();
    expect(runs.keeper.interrupted).toMatchObject({id, images: images.facts});
    expect(await runs.goOn()).toBeUndefined();
    expect(await runs.goOn({images: other})).toBeUndefined();
    expect(twin.told).toEqual([]);
    expect(await runs.goOn({images})).toMatchObject({data: "own"});
    expect(twin.images.map((given) => given?.facts.digest)).toEqual([images, images].map(({facts}) => facts.digest));
  });

  it("begins again after a few steps where its networks were not stored, and does not go on after many", async () => {
    for (const [steps, again] of [
      [2, true],
      [25, false]
    ] as const) {
      const {twin, runs} = await aVisit();
      runs.start(CONFIG);
      for (const network of ["residual", "plain"] as const) twin.train(network, 1, steps);
      runs.stop();
      const next = await aVisitAfter([1, steps]);
      const id = next.runs.keeper.interrupted?.id;
      expect(id).toBeDefined();
      expect((await next.runs.goOn()) !== undefined).toBe(again);
      expect(starts(next.twin)).toHaveLength(again ? 1 : 0);
      if (again) trainTo(next.twin, 1, 1);
      if (again) expect(next.runs.current?.id).toBe(id);
      next.runs.reset();
      next.runs.keeper.dismiss();
      next.runs.stop();
    }
  });

  it("trains the seeds of its group that had not begun, too", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, seeds: 3, steps: 4});
    twin.begin();
    twin.finish();
    // The second has no step yet.
    runs.stop();
    const next = await aVisitAfter([2, 0]);
    expect(next.runs.keeper.runs.map(({config, state}) => [config.seed, state])).toEqual([[1, "finished"]]);
    expect(await next.runs.goOn()).toMatchObject({seed: 2, seeds: 2});
    for (let i = 0; i < 2; i++) {
      trainTo(next.twin, 1, 4);
      next.twin.finish();
    }
    expect(next.runs.keeper.runs.map(({config, state}) => [config.seed, state])).toEqual([
      [1, "finished"],
      [2, "finished"],
      [3, "finished"]
    ]);
    expect(new Set(next.runs.keeper.runs.map(({group}) => group)).size).toBe(1);
  });

  it("trains the seeds that had not begun also where what had begun cannot go on", async () => {
    const {twin, runs} = await aVisit();
    runs.start({...CONFIG, seeds: 3});
    for (const network of ["residual", "plain"] as const) twin.train(network, 1, 25);
    runs.stop();
    const {twin: fresh, runs: next} = await aVisitAfter([1, 25]);
    expect(await next.goOn()).toMatchObject({seed: 2, seeds: 2});
    expect(starts(fresh)).toEqual(["residual start seed 2"]);
    expect(next.keeper.interruptedGroup).toEqual([]);
    fresh.begin();
    expect(next.keeper.runs.map(({config, state}) => [config.seed, state])).toEqual([
      [1, "stopped"],
      [2, "running"]
    ]);
  });

  it("leaves to be gone on with what it had not come to when it is reset", async () => {
    const {twin, runs} = await aVisit({cores: 6});
    runs.start({...CONFIG, seeds: 2});
    for (const seed of [1, 2]) twin.begin(seed);
    runs.stop();
    const {twin: fresh, runs: next} = await aVisitAfter([1, 1], [2, 1]);
    await next.goOn();
    expect(starts(fresh)).toHaveLength(1);
    expect(next.keeper.interruptedGroup).toEqual([]);
    next.reset();
    expect(next.keeper.interruptedGroup.map(({config}) => config.seed)).toEqual([2]);
    expect(await next.goOn()).toMatchObject({seed: 2});
  });
});

it("goes on in one of two tabs only: the other is told so", async () => {
  const held = new Set<string>();
  const request = (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const take = rest.at(-1) as (lock: object | null) => Promise<void> | undefined;
    if (held.has(name)) return Promise.resolve(take(null));
    held.add(name);
    return Promise.resolve(take({})).then(() => held.delete(name));
  };
  const query = () => Promise.resolve({held: [...held].map((name) => ({name}))});
  vi.stubGlobal("navigator", {locks: {request, query}});
  const {twin, runs} = await aVisit();
  runs.start(CONFIG);
  trainTo(twin, 1, 12);
  clock += 6000;
  trainTo(twin, 13, 13);
  await expect.poll(() => runs.keeper.state(runs.current?.id ?? "")).toBeDefined();
  runs.stop();
  const [one, other] = [await aVisit(), await aVisit()];
  expect([one, other].map(({runs: {keeper}}) => keeper.interrupted !== undefined)).toEqual([true, true]);
  expect(await one.runs.goOn()).toMatchObject({steps: 40});
  expect(await other.runs.goOn()).toBe("elsewhere");
  expect(starts(other.twin)).toEqual([]);
  // Once that tab is gone, the run can go on here.
  one.runs.reset();
  await expect.poll(() => held.size).toBe(0);
});

it("tells nobody any more once it is stopped", async () => {
  const {twin, runs} = await aVisit();
  runs.start(CONFIG);
  twin.begin();
  runs.stop();
  changed.mockClear();
  twin.train("residual", 2, 3);
  expect(changed).not.toHaveBeenCalled();
  expect(twin.told.slice(-2)).toEqual(["residual stop", "plain stop"]);
});
