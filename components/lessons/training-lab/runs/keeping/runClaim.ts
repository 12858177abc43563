/** A tab's claim on a run that it trains, so that another tab does not take it for interrupted; a closed tab claims nothing. */
export interface RunClaim {
  release(): void;
}

const nameOf = (id: string): string => `shortcut-run-${id}`;
const locks = (): LockManager | undefined => (typeof navigator === "undefined" ? undefined : navigator.locks);

/** Claims a run until it is released, or the tab is closed. */
export function claimRun(id: string): RunClaim {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  locks()
    ?.request(nameOf(id), () => held)
    .catch(() => undefined);
  return {release: () => release()};
}

/** Claims a run that no tab trains; undefined where one does. Where the browser cannot tell, every claim is granted. */
export function claimFreeRun(id: string): Promise<RunClaim | undefined> {
  const manager = locks();
  const unheld: RunClaim = {release: () => undefined};
  if (manager === undefined) return Promise.resolve(unheld);
  return new Promise((resolve) => {
    const take = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve(undefined);
        return undefined;
      }
      return new Promise<void>((release) => resolve({release}));
    };
    manager.request(nameOf(id), {ifAvailable: true}, take).catch(() => resolve(unheld));
  });
}

/** Of some runs, those that a tab claims; none where the browser cannot tell. */
export async function claimedRuns(ids: readonly string[]): Promise<ReadonlySet<string>> {
  try {
    const held = new Set((await locks()?.query())?.held?.map(({name}) => name));
    return new Set(ids.filter((id) => held.has(nameOf(id))));
  } catch {
    return new Set();
  }
}
