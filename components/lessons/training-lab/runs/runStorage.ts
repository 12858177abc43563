import {errorWords} from "../../../run/errorWords.js";
import type {FaultList} from "./faultList.js";
import {openRunDatabase, type RunDatabase} from "./runDatabase.js";
import {openingFault, writingFault} from "./storageFault.js";
import {writeQueue, type Write} from "./writeQueue.js";
import * as say from "../../../words/en/lab/labRecordWords.js";

/** The database behind a queue of writes; every fault is noted, and none is thrown by a write. */
export interface RunStorage {
  /** Writes in turn; of several with one key that wait, the newest. Whether it was stored. */
  write(key: string, write: Write<RunDatabase>): Promise<boolean>;
  /** Whether a write of this key is still to be done. */
  waits(key: string): boolean;
  /** Whether every write is done. */
  readonly settled: boolean;
  /** Reads. @throws what the browser throws */
  read<T>(read: (database: RunDatabase) => Promise<T>): Promise<T>;
  stop(): void;
}

/** A key whose write is of networks rather than numbers: without room for them, the numbers are still kept. */
const isState = (key: string): boolean => key.startsWith("state:");

/** Opens the database. `patience`: milliseconds after which a silent storage is noted. */
export function runStorage(faults: FaultList, patience: number): RunStorage {
  let connection: Promise<RunDatabase> | undefined;
  let refused = false;

  /** Notes that something takes long, until it is through. */
  async function patiently<T>(work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      if (!faults.has("blocked")) faults.add("slow");
    }, patience);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      faults.remove("slow");
    }
  }
  async function open(): Promise<RunDatabase> {
    try {
      const database = await openRunDatabase({
        blocked() {
          // Now it is known why there was no answer.
          faults.remove("slow");
          faults.add("blocked");
        },
        outdated() {
          refused = true;
          faults.add("outdated");
        },
        closed: () => (connection = undefined)
      });
      faults.remove("blocked");
      return database;
    } catch (error) {
      const fault = openingFault(error);
      refused = fault !== "failed";
      faults.add(fault, errorWords(error));
      // What has failed for no known reason may do so once.
      connection = undefined;
      throw error;
    }
  }
  async function connect(): Promise<RunDatabase> {
    if (refused) throw new Error(say.theStorageIsRefused);
    connection ??= open();
    return patiently(connection);
  }
  const queue = writeQueue<RunDatabase>({
    target: connect,
    done(key) {
      for (const fault of isState(key) ? (["crowded"] as const) : (["full", "failed"] as const)) faults.remove(fault);
    },
    failed(error, key) {
      if (refused) return false;
      const fault = writingFault(error);
      if (!isState(key)) faults.add(fault, errorWords(error));
      else if (fault === "full") faults.add("crowded");
      return !isState(key);
    }
  });
  return {
    write: (key, write) => queue.add(key, (database) => patiently(write(database))),
    waits: (key) => queue.has(key),
    get settled() {
      return queue.empty;
    },
    read: async (read) => patiently(read(await connect())),
    stop() {
      refused = true;
      queue.clear();
      connection?.then((database) => database.close()).catch(() => undefined);
    }
  };
}
