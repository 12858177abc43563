/** One thing to store, on whatever is open when its turn comes. */
export type Write<T> = (target: T) => Promise<void>;

/** What is to be stored, in turn; of several writes of one key that wait, only the newest is done. */
export interface WriteQueue<T> {
  /** Adds a write, instead of the one of its key that waits. Resolves to whether it, or a newer one of its key, was stored. */
  add(key: string, write: Write<T>): Promise<boolean>;
  /** Whether a write of this key waits, or is being done. */
  has(key: string): boolean;
  /** Whether nothing waits or is being done. */
  readonly empty: boolean;
  /** Tries again what has failed. */
  flush(): void;
  /** Forgets what waits. */
  clear(): void;
}

export interface WriteQueueOptions<T> {
  /** What is written to; rejects where there is nothing. */
  readonly target: () => Promise<T>;
  /** A write has failed; whether to keep it for the next try. */
  readonly failed: (error: unknown, key: string) => boolean;
  /** A write was done. */
  readonly done: (key: string) => void;
}

interface Waiting<T> {
  readonly write: Write<T>;
  readonly settle: ((stored: boolean) => void)[];
}

/** Makes a queue, empty. */
export function writeQueue<T>({target, failed, done}: WriteQueueOptions<T>): WriteQueue<T> {
  const waiting = new Map<string, Waiting<T>>();
  let busy: string | undefined;
  let working = false;
  let asked = false;

  /** One write; whether it was stored, or is to be tried again. */
  async function attempt(key: string, one: Waiting<T>): Promise<"stored" | "again" | "lost"> {
    try {
      await one.write(await target());
      done(key);
      return "stored";
    } catch (error) {
      return failed(error, key) ? "again" : "lost";
    }
  }
  /** Everything that waits, once; whether something was stored, and so might make room for what was not. */
  async function round(): Promise<boolean> {
    const again = new Map<string, Waiting<T>>();
    let stored = false;
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const [key, one] = next;
      waiting.delete(key);
      busy = key;
      const result = await attempt(key, one);
      busy = undefined;
      settle(one, result === "stored");
      if (result === "again") again.set(key, one);
      stored ||= result === "stored";
    }
    for (const [key, one] of again) if (!waiting.has(key)) waiting.set(key, one);
    return stored && again.size > 0;
  }
  async function work(): Promise<void> {
    asked = true;
    if (working) return;
    working = true;
    for (let more = true; more;) {
      asked = false;
      const room = await round();
      more = room || asked;
    }
    working = false;
  }
  return {
    add: (key, write) =>
      new Promise((resolve) => {
        const older = waiting.get(key)?.settle ?? [];
        waiting.delete(key);
        waiting.set(key, {write, settle: [...older, resolve]});
        void work();
      }),
    has: (key) => busy === key || waiting.has(key),
    get empty() {
      return busy === undefined && waiting.size === 0;
    },
    flush: () => void work(),
    clear() {
      for (const one of waiting.values()) settle(one, false);
      waiting.clear();
    }
  };
}

function settle({settle: all}: {readonly settle: ((stored: boolean) => void)[]}, stored: boolean): void {
  for (const one of all.splice(0)) one(stored);
}
