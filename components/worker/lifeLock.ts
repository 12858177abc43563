/** Takes a lock (Web Locks) that ends with this worker, and gives its name; undefined where there are no locks. */
export async function lifeLock(purpose: string): Promise<string | undefined> {
  if (typeof navigator === "undefined" || !("locks" in navigator)) return undefined;
  const name = `${purpose}-${crypto.randomUUID()}`;
  return new Promise((resolve) => {
    navigator.locks
      .request(name, () => {
        resolve(name);
        return new Promise(() => undefined);
      })
      .catch(() => resolve(undefined));
  });
}
