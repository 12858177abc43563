/** @file The browser's storage in Node, with its faults. */
import * as fake from "fake-indexeddb";
import {vi} from "vitest";

/** A fresh, empty IndexedDB; what another tab would see too. */
export function fakeStorage(): IDBFactory {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith("IDB")) vi.stubGlobal(name, value);
  const factory = new fake.IDBFactory();
  vi.stubGlobal("indexedDB", factory);
  return factory;
}

/** An error of the browser, by its name. */
export const browserError = (name: string): DOMException => new DOMException(`it is ${name}`, name);

/** Opening the storage fails with this error. */
export function refuseStorage(name: string): void {
  vi.stubGlobal("indexedDB", {
    open() {
      throw browserError(name);
    }
  });
}

/** The storage is silent until it is told to answer; what it has then is fresh and empty. */
export function silentStorage(): {answer(): void} {
  const factory = fakeStorage();
  const asked: (() => void)[] = [];
  function open(name: string, version: number): IDBOpenDBRequest {
    const listeners: (readonly [type: string, listener: (event: Event) => void])[] = [];
    let real: IDBOpenDBRequest | undefined;
    asked.push(() => {
      real = factory.open(name, version);
      for (const [type, listener] of listeners) real.addEventListener(type, listener);
    });
    // It must be an IDBRequest to be known for one, and give what the real one gives.
    return Object.create(fake.IDBOpenDBRequest.prototype, {
      addEventListener: {
        value: (type: string, listener: (event: Event) => void) =>
          real ? real.addEventListener(type, listener) : listeners.push([type, listener])
      },
      removeEventListener: {
        value: (type: string, listener: (event: Event) => void) => real?.removeEventListener(type, listener)
      },
      result: {get: () => real?.result},
      error: {get: () => real?.error},
      transaction: {get: () => real?.transaction}
    }) as IDBOpenDBRequest;
  }
  vi.stubGlobal("indexedDB", {open});
  return {answer: () => asked.splice(0).forEach((answer) => answer())};
}

/** Every write is refused for want of room, until it is told that there is some. */
export function fullStorage(): {makeRoom(): void} {
  const spy = vi.spyOn(fake.IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw browserError("QuotaExceededError");
  });
  return {makeRoom: () => spy.mockRestore()};
}
