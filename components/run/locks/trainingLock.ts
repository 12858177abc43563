/** @file A lock that is held while a network trains, in any tab of this browser: what can wait leaves the machine to that. */

type Locks = Pick<LockManager, "request">;

/** One name for every copy of this site at an origin: they share the machine. */
const NAME = "shortcut-training";
/** Undefined where the browser has none. */
const locksHere = (): Locks | undefined => (typeof navigator === "undefined" ? undefined : navigator.locks);

/** Holds it, beside others who do, until what is returned is called or the worker ends. */
export function holdTraining(locks = locksHere()): () => void {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  // Where locks are refused (storage switched off), nothing waits for it.
  locks?.request(NAME, {mode: "shared"}, () => held).catch(() => undefined);
  return () => letGo();
}

/**
 * What is returned resolves once nothing trains; all times that it is asked together wait no longer than `longest` milliseconds, then
 * it lets everything pass: a run may rest for hours. Where a browser cannot wait for a lock, or not so, it passes at once.
 * @param told what is told, each time that there is something to wait for, before the wait (true) and after it (false)
 */
export function afterTraining(
  longest: number,
  told: (waits: boolean) => Promise<void> | void = () => undefined,
  locks = locksHere()
): () => Promise<void> {
  let left = longest;
  return async () => {
    if (locks === undefined || left <= 0 || !("timeout" in AbortSignal)) return;
    const began = performance.now();
    let isTold = false;
    try {
      if (await locks.request(NAME, {ifAvailable: true}, (lock) => lock !== null)) return;
      isTold = true;
      await told(true);
      await locks.request(NAME, {signal: AbortSignal.timeout(left)}, () => undefined);
    } catch {
      // Given up, or refused.
    }
    if (isTold) await told(false);
    left -= performance.now() - began;
  };
}
