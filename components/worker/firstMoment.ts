import type {ToPage} from "./messages.js";

/** What of a worker's own scope is used here. */
type Scope = Pick<DedicatedWorkerGlobalScope, "addEventListener" | "removeEventListener" | "dispatchEvent"> & {
  postMessage(message: ToPage<never>): void;
};

/**
 * What a worker does before its service is loaded: it takes a lock that ends with it and tells the page the lock's name, so that its
 * death is noticed from its first moment on; it keeps what it is sent, and hands that to the service once it is there. The build puts
 * this before every entry (`scripts/workerBundles.ts`), apart from what takes long to load.
 * @param load imports the entry, whose service listens from then on
 */
export async function firstMoment(scope: Scope, name: string, load: () => Promise<unknown>): Promise<void> {
  const early: MessageEvent[] = [];
  const keep = (event: MessageEvent): void => void early.push(event);
  scope.addEventListener("message", keep);
  holdLock(scope, name);
  try {
    await load();
    scope.removeEventListener("message", keep);
    for (const {data} of early) scope.dispatchEvent(new MessageEvent("message", {data: data as unknown}));
  } catch {
    scope.postMessage({type: "unloaded"});
  }
}

/** Takes a lock that ends with this worker and tells the page its name; where there are no locks, the pings must do. */
function holdLock(scope: Scope, name: string): void {
  if (!("locks" in navigator)) return scope.postMessage({type: "alive"});
  const lock = `${name}-${crypto.randomUUID()}`;
  const hold = (): Promise<never> => {
    scope.postMessage({type: "alive", lock});
    return new Promise(() => undefined);
  };
  // A browser that refuses locks (storage switched off) is one without.
  navigator.locks.request(lock, hold).catch(() => scope.postMessage({type: "alive"}));
}
