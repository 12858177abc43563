/** @file The laboratory's database: runs, what the reader decided about them, and networks to go on from; by the id of the run. */
import {openDB, type DBSchema, type IDBPDatabase} from "idb";
import type {KeptRun} from "../../../run/kept/keptRun.js";
import {readRun, writeFlags, writeRun, type FlagsRecord, type RunRecord} from "./runRecord.js";

interface Schema extends DBSchema {
  runs: {key: string; value: RunRecord};
  flags: {key: string; value: FlagsRecord};
  /** As the engine gave them. */
  states: {key: string; value: {readonly id: string; readonly state: unknown}};
}

const NAME = "shortcut-runs";
const VERSION = 1;
const STORES = ["runs", "flags", "states"] as const;

/** What is told of the connection itself. */
export interface ConnectionEvents {
  /** Another tab holds an older version, which must be closed before this one can open. */
  readonly blocked: () => void;
  /** A newer version wants to open elsewhere; the connection is closed for it. */
  readonly outdated: () => void;
  /** The browser has closed the connection. */
  readonly closed: () => void;
}

/** What is stored, read: runs, and an error for each that is damaged. */
export interface StoredRuns {
  readonly runs: readonly KeptRun[];
  readonly damaged: readonly unknown[];
}

/** The open database. Every operation is one transaction: all of it happens, or none. */
export interface RunDatabase {
  load(): Promise<StoredRuns>;
  /** One run; undefined where there is none. @throws Error where it is damaged */
  one(id: string): Promise<KeptRun | undefined>;
  /** Stores a run's numbers; its flags only where none are stored, because another tab may have changed them. */
  put(run: KeptRun): Promise<void>;
  mark(flags: FlagsRecord): Promise<void>;
  /** Removes a run and its flags; its networks stay for {@link RunDatabase.sweep}, so that the removal can be undone. */
  remove(id: string): Promise<void>;
  /** Stores a run's networks together with its numbers so far. */
  putState(run: KeptRun, state: unknown): Promise<void>;
  /** The stored networks of a run; undefined where there are none. */
  state(id: string): Promise<unknown>;
  /** Removes networks whose run is not stored, or is not among those to `keep`. */
  sweep(keep?: ReadonlySet<string>): Promise<void>;
  close(): void;
}

/** Opens the database. @throws what the browser throws where it is refused */
export async function openRunDatabase({blocked, outdated, closed}: ConnectionEvents): Promise<RunDatabase> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade(fresh) {
      for (const store of STORES) fresh.createObjectStore(store, {keyPath: "id"});
    },
    blocked,
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      outdated();
    },
    terminated: closed
  });
  return operations(database);
}

function operations(database: IDBPDatabase<Schema>): RunDatabase {
  const write = () => database.transaction(STORES, "readwrite", {durability: "relaxed"});
  async function putRun(transaction: ReturnType<typeof write>, run: KeptRun): Promise<void> {
    await transaction.objectStore("runs").put(writeRun(run));
    const flags = transaction.objectStore("flags");
    if ((await flags.count(run.id)) === 0) await flags.put(writeFlags(run));
  }
  /** Does some work in one transaction, and waits until it is stored. */
  async function inOne(work: (transaction: ReturnType<typeof write>) => Promise<unknown>): Promise<void> {
    const transaction = write();
    // Where the work fails, so does the transaction, with the same error.
    transaction.done.catch(() => undefined);
    try {
      await work(transaction);
    } catch (error) {
      abort(transaction);
      throw error;
    }
    await transaction.done;
  }
  return {
    async load() {
      const [records, flags] = await Promise.all([database.getAll("runs"), database.getAll("flags")]);
      const byId = new Map(flags.map((one) => [one.id, one] as const));
      const runs: KeptRun[] = [];
      const damaged: unknown[] = [];
      for (const record of records)
        try {
          runs.push(readRun(record, byId.get(record.id)));
        } catch (error) {
          damaged.push(error);
        }
      return {runs, damaged};
    },
    async one(id) {
      const [record, flags] = await Promise.all([database.get("runs", id), database.get("flags", id)]);
      return record === undefined ? undefined : readRun(record, flags);
    },
    put: (run) => inOne((transaction) => putRun(transaction, run)),
    mark: (flags) => inOne((transaction) => transaction.objectStore("flags").put(writeFlags(flags))),
    remove: (id) =>
      inOne((transaction) =>
        Promise.all([transaction.objectStore("runs").delete(id), transaction.objectStore("flags").delete(id)])
      ),
    putState: (run, state) =>
      inOne(async (transaction) => {
        await putRun(transaction, run);
        await transaction.objectStore("states").put({id: run.id, state});
      }),
    state: async (id) => (await database.get("states", id))?.state,
    sweep: (keep) =>
      inOne(async (transaction) => {
        const runs = new Set(await transaction.objectStore("runs").getAllKeys());
        const states = transaction.objectStore("states");
        const stale = (await states.getAllKeys()).filter((id) => !runs.has(id) || keep?.has(id) === false);
        await Promise.all(stale.map((id) => states.delete(id)));
      }),
    close: () => database.close()
  };
}

function abort(transaction: {abort(): void}): void {
  try {
    transaction.abort();
  } catch {
    // It has failed by itself.
  }
}
