/** Does one thing at a time. */
export interface OneTask {
  /** Does the work now or, once, after a calm one; while other such work is done, nothing. What goes wrong is told to `onError`. */
  attempt(work: () => Promise<void>): Promise<void>;
  /** Does the work now or, once, after what is being done, and calls nothing busy: it takes no longer than a blink. */
  soon(work: () => Promise<void>): void;
}

/** Who is told when work begins and ends, and what went wrong in it. */
export interface TaskEvents {
  readonly onBusy: (busy: boolean) => void;
  readonly onError: (error: unknown) => void;
}

interface Work {
  readonly work: () => Promise<void>;
  readonly isCalm: boolean;
}

/** Nothing is being done yet. */
export function oneTask({onBusy, onError}: TaskEvents): OneTask {
  let doing: Work | undefined;
  let owed: Work | undefined;
  async function start(next: Work): Promise<void> {
    doing = next;
    if (!next.isCalm) onBusy(true);
    try {
      await next.work();
    } catch (error) {
      onError(error);
    } finally {
      doing = undefined;
      if (!next.isCalm) onBusy(false);
    }
    const after = owed;
    owed = undefined;
    if (after) await start(after);
  }
  return {
    async attempt(work) {
      const next = {work, isCalm: false};
      if (doing === undefined) await start(next);
      else if (doing.isCalm) owed = next;
    },
    soon(work) {
      const next = {work, isCalm: true};
      if (doing === undefined) void start(next);
      // What the reader pressed is not pushed aside.
      else if (owed === undefined || owed.isCalm) owed = next;
    }
  };
}
