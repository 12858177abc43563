import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {openStore, type RunStore} from "../../../../components/lessons/training-lab/runs/runStore.js";
import {aKeptRun} from "../../../support/keptRuns.js";
import {browserError, fakeStorage, fullStorage, refuseStorage, silentStorage} from "../../../support/fakeStorage.js";

const open: RunStore[] = [];
/** A store as a tab of its own has one. */
function aTab(patience = 500): RunStore {
  const store = openStore(() => undefined, {patience});
  open.push(store);
  return store;
}
const ids = (store: RunStore): string[] => store.runs.map(({id}) => id);
/** What a page that is opened now finds. */
const stored = async (): Promise<string[]> => (await aTab().all()).map(({id}) => id);

beforeEach(() => {
  fakeStorage();
});
afterEach(() => {
  for (const store of open.splice(0)) store.stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("gives a later page every run, whole, in the order in which they were begun", async () => {
  const [first, second] = [aKeptRun(1, {own: "deep"}), aKeptRun(2)];
  const store = aTab();
  expect(await Promise.all([store.put(second), store.put(first)])).toEqual([true, true]);
  expect(store.runs).toEqual([first, second]);
  store.stop();
  expect(await aTab().all()).toEqual([first, second]);
});

it("keeps what the reader decides, and removes what the reader removes", async () => {
  const store = aTab();
  await store.put(aKeptRun(1));
  await store.put(aKeptRun(2));
  await store.mark("run-2", {own: "wide", hidden: true, pinned: true});
  await store.remove("run-1");
  expect(await store.mark("run-1", {hidden: true, pinned: false})).toBe(false);
  expect(await aTab().all()).toEqual([aKeptRun(2, {own: "wide", hidden: true, pinned: true})]);
});

it("takes a removal back, with the networks that were stored", async () => {
  const store = aTab();
  const run = aKeptRun(1, {own: "mine"});
  await store.put(run);
  await store.putState(run.id, {weights: new Float32Array([1, 2])});
  await store.remove(run.id);
  await store.put(run);
  expect(await store.state(run.id)).toEqual({weights: new Float32Array([1, 2])});
  expect(await aTab().all()).toEqual([run]);
});

it("forgets the networks of a removed run when the page is opened again, and those that are no longer wanted", async () => {
  const store = aTab();
  for (const number of [1, 2, 3]) {
    await store.put(aKeptRun(number));
    await store.putState(`run-${number}`, {number});
  }
  await store.remove("run-1");
  await store.keepStates(new Set(["run-3"]));
  expect(await Promise.all([1, 2, 3].map((number) => store.state(`run-${number}`)))).toEqual([
    undefined,
    undefined,
    {number: 3}
  ]);
});

it("stores a run's networks with its numbers at that time", async () => {
  const store = aTab();
  void store.put(aKeptRun(1, {state: "running", networks: []}));
  void store.put(aKeptRun(1, {state: "running"}));
  await store.putState("run-1", "networks");
  const [run] = await aTab().all();
  expect(run?.networks[0]?.reports).toHaveLength(8);
  expect(await store.putState("no-run", "networks")).toBe(false);
});

describe("two tabs", () => {
  it("see each other's runs, names and removals, and lose none", async () => {
    const [one, other] = [aTab(), aTab()];
    await Promise.all([one.all(), other.all()]);
    await Promise.all([one.put(aKeptRun(1)), other.put(aKeptRun(2))]);
    await expect
      .poll(() => [ids(one), ids(other)])
      .toEqual([
        ["run-1", "run-2"],
        ["run-1", "run-2"]
      ]);
    await other.mark("run-1", {own: "theirs", hidden: false, pinned: false});
    await expect.poll(() => one.runs[0]?.own).toBe("theirs");
    await one.remove("run-2");
    await expect.poll(() => ids(other)).toEqual(["run-1"]);
    expect(await stored()).toEqual(["run-1"]);
  });

  it("keep a name that one gives while the other trains", async () => {
    const [training, naming] = [aTab(), aTab()];
    const early = aKeptRun(1, {state: "running"});
    await training.put(early);
    await expect.poll(() => ids(naming)).toEqual(["run-1"]);
    // Both at once: the numbers of one, the name of the other.
    await Promise.all([
      naming.mark("run-1", {own: "named", hidden: false, pinned: false}),
      training.put({...early, state: "finished"})
    ]);
    const [run] = await aTab().all();
    expect(run).toMatchObject({own: "named", state: "finished"});
  });

  it("do without a channel where a browser has none", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    expect(await aTab().put(aKeptRun(1))).toBe(true);
    expect(await stored()).toEqual(["run-1"]);
  });
});

describe("a storage at fault is told in a sentence, and everything works from memory", () => {
  it.each(["SecurityError", "InvalidStateError"])("refused: %s", async (name) => {
    refuseStorage(name);
    const store = aTab();
    expect(await store.put(aKeptRun(1))).toBe(false);
    await store.mark("run-1", {own: "kept", hidden: false, pinned: false});
    expect((await store.all()).map(({own}) => own)).toEqual(["kept"]);
    expect(store.troubles).toEqual([
      "This browser does not let the page store anything: runs are kept only until this tab is closed."
    ]);
    expect(await store.state("run-1")).toBeUndefined();
    await store.remove("run-1");
    expect(store.runs).toEqual([]);
  });

  it("not there at all", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const store = aTab();
    expect(await store.put(aKeptRun(1))).toBe(false);
    expect(store.troubles[0]).toMatch(/does not let the page store anything/);
  });

  it("written by a newer page", async () => {
    refuseStorage("VersionError");
    const store = aTab();
    expect(await store.put(aKeptRun(1))).toBe(false);
    expect(store.troubles[0]).toMatch(/belong to a newer version of this page; reload it/);
  });

  it("full, until there is room", async () => {
    const store = aTab();
    await store.all();
    const full = fullStorage();
    expect(await store.put(aKeptRun(1))).toBe(false);
    expect(ids(store)).toEqual(["run-1"]);
    expect(store.troubles).toEqual([
      "The browser’s storage is full: what is new is kept only until this tab is closed. Deleting runs makes room."
    ]);
    full.makeRoom();
    expect(await store.put(aKeptRun(2))).toBe(true);
    expect(store.troubles).toEqual([]);
    await expect.poll(stored).toEqual(["run-1", "run-2"]);
  });

  it("full for the networks, which do not take the numbers with them", async () => {
    const store = aTab();
    await store.put(aKeptRun(1));
    const full = fullStorage();
    expect(await store.putState("run-1", "networks")).toBe(false);
    expect(store.troubles).toEqual([
      "There is no room to store the networks themselves: once the page is closed this run cannot go on. Its numbers are kept."
    ]);
    full.makeRoom();
    expect(await store.putState("run-1", "networks")).toBe(true);
    expect(store.troubles).toEqual([]);
  });

  it("failing for a reason of its own, once", async () => {
    const store = aTab();
    await store.all();
    const spy = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw browserError("UnknownError");
    });
    expect(await store.put(aKeptRun(1))).toBe(false);
    expect(store.troubles[0]).toContain("failed (it is UnknownError)");
    spy.mockRestore();
    expect(await store.put(aKeptRun(1))).toBe(true);
    expect(store.troubles).toEqual([]);
  });

  it("silent, until it answers", async () => {
    const storage = silentStorage();
    const store = aTab(20);
    const put = store.put(aKeptRun(1));
    expect((await store.all()).map(({id}) => id)).toEqual(["run-1"]);
    await expect
      .poll(() => store.troubles)
      .toEqual(["The browser’s storage does not answer: what is new is kept only in this tab until it does."]);
    storage.answer();
    expect(await put).toBe(true);
    expect(store.troubles).toEqual([]);
  });

  it("blocked by a tab of an older page", async () => {
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("shortcut-runs", 1);
      request.onsuccess = () => resolve(request.result);
    });
    const really = indexedDB.open.bind(indexedDB);
    // As a page of the next version would ask.
    vi.spyOn(indexedDB, "open").mockImplementation((name) => really(name, 2));
    const store = aTab(20);
    const put = store.put(aKeptRun(1));
    await expect
      .poll(() => store.troubles[0])
      .toMatch(/Another tab holds an older version of the stored runs; close it/);
    expect(ids(store)).toEqual(["run-1"]);
    older.close();
    expect(await put).toBe(true);
    expect(store.troubles).toEqual([]);
  });

  it("taken over by a newer page, for which it makes way", async () => {
    const store = aTab();
    await store.all();
    await new Promise((resolve) => (indexedDB.open("shortcut-runs", 2).onsuccess = resolve));
    expect(store.troubles[0]).toMatch(/newer version of this page; reload it/);
    expect(await store.put(aKeptRun(1))).toBe(false);
    expect(ids(store)).toEqual(["run-1"]);
  });

  it("holding a damaged run, which is left out, with a sentence, and stays where it is", async () => {
    await aTab().put(aKeptRun(1));
    await aTab().put(aKeptRun(2));
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("shortcut-runs", 1);
      request.onsuccess = () => resolve(request.result);
    });
    database.transaction("runs", "readwrite").objectStore("runs").put({id: "run-1", version: 1});
    database.close();
    const store = aTab();
    expect((await store.all()).map(({id}) => id)).toEqual(["run-2"]);
    expect(store.troubles).toEqual(["One stored run could not be read and is left out: number is no number."]);
  });
});
