/** Does one thing at a time. */
export interface OneTask {
  /** Does the work now; while something else is done, nothing. What goes wrong is told to `onError`. */
  attempt(work: () => Promise<void>): Promise<void>;
  /** Does the work now or, once, after what is being done. */
  soon(work: () => Promise<void>): void;
}

/** Who is told when work begins and ends, and what went wrong in it. */
export interface TaskEvents {
  readonly onBusy: (busy: boolean) => void;
  readonly onError: (error: unknown) => void;
}

/** Nothing is being done yet. */
export function oneTask({onBusy, onError}: TaskEvents): OneTask {
  let busy = false;
  let owed: (() => Promise<void>) | undefined;
  function setBusy(now: boolean): void {
    busy = now;
    onBusy(now);
  }
  async function attempt(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      await work();
    } catch (error) {
      onError(error);
    } finally {
      setBusy(false);
    }
    const next = owed;
    owed = undefined;
    if (next) await attempt(next);
  }
  return {
    attempt,
    soon(work) {
      if (busy) owed = work;
      else void attempt(work);
    }
  };
}
