import type {KeptRun, RunFlags} from "../../../run/kept/keptRun.js";
import {faultList} from "./faultList.js";
import {runStorage} from "./runStorage.js";
import {damagedWords} from "./storageFault.js";
import {tabChannel} from "./tabChannel.js";

/**
 * The kept runs of all tabs. What is kept is in this tab's memory at once and in IndexedDB as soon as that takes it; each promise
 * of a write says whether it did, and never rejects.
 */
export interface RunStore {
  /** Everything that is known, in the order in which it was begun. */
  readonly runs: readonly KeptRun[];
  /** What is wrong with the storage now, a sentence each. */
  readonly troubles: readonly string[];
  /** Whether all that is kept here is in the storage too. */
  readonly stored: boolean;
  /** Whether the stored runs are read, or cannot be. */
  readonly loaded: boolean;
  /** The same as `runs`, once the stored ones are read, or the storage has been given up: after the usual patience, unless told. */
  all(milliseconds?: number): Promise<readonly KeptRun[]>;
  /** Keeps a run, instead of an earlier state of the same. */
  put(run: KeptRun): Promise<boolean>;
  /** Keeps what the reader decides about a run. */
  mark(id: string, flags: RunFlags): Promise<boolean>;
  /** Removes a run; until the page is opened again, `put` brings it back with what is stored of its networks. */
  remove(id: string): Promise<boolean>;
  /** Stores what the engine needs to go on with a run, together with the run's numbers so far. */
  putState(id: string, state: unknown): Promise<boolean>;
  /** What was stored so; undefined where there is nothing. */
  state(id: string): Promise<unknown>;
  /** Removes what was stored so, but for these runs. */
  keepStates(ids: ReadonlySet<string>): Promise<boolean>;
  /** Closes the database; what is in memory stays. */
  stop(): void;
}

export interface RunStoreOptions {
  /** Milliseconds that the storage is given before the reader is told that it does not answer. */
  readonly patience?: number;
}

const begun = (a: KeptRun, b: KeptRun): number => a.number - b.number || (a.date < b.date ? -1 : 1);
const keyOf = (id: string): string => `run:${id}`;
const flagsKey = (id: string): string => `flags:${id}`;

/** Opens the store; `onChange` hears of every change of its runs and of its troubles, made here or in another tab. */
export function openStore(onChange: () => void, {patience = 3000}: RunStoreOptions = {}): RunStore {
  let stopped = false;
  const changed = (): void => {
    if (!stopped) onChange();
  };
  const memory = new Map<string, KeptRun>();
  const faults = faultList(changed);
  const storage = runStorage(faults, patience);
  const runs = (): readonly KeptRun[] => [...memory.values()].sort(begun);

  /** Takes up what is stored; what was kept here and is still to be stored is newer. */
  function takeUp(run: KeptRun): void {
    const known = memory.get(run.id);
    if (storage.waits(keyOf(run.id))) return;
    memory.set(run.id, known && storage.waits(flagsKey(run.id)) ? {...run, ...flagsOf(known)} : run);
  }
  async function load(): Promise<void> {
    const stored = await storage.read((database) => database.load());
    stored.runs.forEach(takeUp);
    if (stored.damaged.length > 0) faults.add("damaged", damagedWords(stored.damaged));
    changed();
    // Networks of runs that were removed when the page was last open.
    await storage.write("sweep", (database) => database.sweep());
  }
  // Why it cannot be read is among the faults.
  let isLoaded = false;
  const loaded = load()
    .catch(() => undefined)
    .then(() => {
      isLoaded = true;
    });

  const channel = tabChannel(async ({type, id}) => {
    await loaded;
    const run = type === "put" ? await storage.read((database) => database.one(id)) : undefined;
    if (run !== undefined) takeUp(run);
    else if (!storage.waits(keyOf(id))) memory.delete(id);
    changed();
  });
  function keep(run: KeptRun): void {
    memory.set(run.id, run);
    changed();
  }
  /** Writes, and tells the other tabs. */
  async function write(key: string, id: string, type: "put" | "remove", act: Parameters<typeof storage.write>[1]) {
    const stored = await storage.write(key, act);
    if (stored) channel.tell({type, id});
    return stored;
  }
  return {
    get runs() {
      return runs();
    },
    get troubles() {
      return faults.words;
    },
    get stored() {
      return storage.settled;
    },
    get loaded() {
      return isLoaded;
    },
    async all(milliseconds = patience) {
      const given = milliseconds === Infinity ? [] : [new Promise((resolve) => setTimeout(resolve, milliseconds))];
      await Promise.race([loaded, ...given]);
      return runs();
    },
    put(run) {
      keep(run);
      return write(keyOf(run.id), run.id, "put", (database) => database.put(memory.get(run.id) ?? run));
    },
    async mark(id, flags) {
      const run = memory.get(id);
      if (run === undefined) return false;
      keep({...run, ...flagsOf(flags)});
      return write(flagsKey(id), id, "put", (database) => database.mark({id, ...flagsOf(flags)}));
    },
    remove(id) {
      memory.delete(id);
      changed();
      return write(keyOf(id), id, "remove", (database) => database.remove(id));
    },
    async putState(id, state) {
      const run = memory.get(id);
      if (run === undefined) return false;
      return write(`state:${id}`, id, "put", (database) => database.putState(memory.get(id) ?? run, state));
    },
    state: (id) => storage.read((database) => database.state(id)).catch(() => undefined),
    keepStates: (ids) => storage.write("sweep", (database) => database.sweep(ids)),
    stop() {
      stopped = true;
      storage.stop();
      channel.stop();
    }
  };
}

function flagsOf({own, hidden, pinned}: RunFlags): RunFlags {
  return {own, hidden, pinned};
}
