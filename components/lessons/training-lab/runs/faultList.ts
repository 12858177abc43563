import {faultWords, type StorageFault} from "./storageFault.js";

/** What is wrong with the storage now. */
export interface FaultList {
  /** A sentence each. */
  readonly words: readonly string[];
  has(fault: StorageFault): boolean;
  /** Notes a fault; `reason` is the browser's own words, or for a damaged run the sentence. */
  add(fault: StorageFault, reason?: string): void;
  remove(fault: StorageFault): void;
}

/** A list without faults; `onChange` hears of every change of its sentences. */
export function faultList(onChange: () => void): FaultList {
  const faults = new Map<StorageFault, string>();
  return {
    get words() {
      return [...faults.values()];
    },
    has: (fault) => faults.has(fault),
    add(fault, reason) {
      const words = faultWords(fault, reason);
      if (faults.get(fault) === words) return;
      faults.set(fault, words);
      onChange();
    },
    remove(fault) {
      if (faults.delete(fault)) onChange();
    }
  };
}
