/** @file What can go wrong with the browser's storage, and the sentence for each. */
import {errorWords} from "../../../run/errorWords.js";

/** A fault of the storage; each has its sentence, and goes away by itself where it can. */
export type StorageFault = "refused" | "full" | "slow" | "blocked" | "outdated" | "failed" | "crowded" | "damaged";

/** The sentence for a fault; `reason` is the browser's own words, or for a damaged run the sentence itself. */
export function faultWords(fault: StorageFault, reason = ""): string {
  switch (fault) {
    case "refused":
      return "This browser does not let the page store anything: runs are kept only until this tab is closed.";
    case "full":
      return "The browser’s storage is full: what is new is kept only until this tab is closed. Deleting runs makes room.";
    case "slow":
      return "The browser’s storage does not answer: what is new is kept only in this tab until it does.";
    case "blocked":
      return "Another tab holds an older version of the stored runs; close it. Until then runs are kept only in this tab.";
    case "outdated":
      return "The stored runs belong to a newer version of this page; reload it. Until then runs are kept only in this tab.";
    case "failed":
      return `The browser’s storage failed (${reason}): what is new is kept only until this tab is closed.`;
    case "crowded":
      return "There is no room to store the networks themselves: once the page is closed this run cannot go on. Its numbers are kept.";
    case "damaged":
      return reason;
    default:
      return fault satisfies never;
  }
}

const BY_NAME: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: "full",
  VersionError: "outdated",
  SecurityError: "refused",
  NotAllowedError: "refused",
  // Firefox, where the reader's settings forbid storage.
  InvalidStateError: "refused",
  ReferenceError: "refused",
  TypeError: "refused"
};

/** Which fault an error of opening the storage is. */
export function openingFault(error: unknown): StorageFault {
  return BY_NAME[nameOf(error)] ?? "failed";
}

/** Which fault an error of writing to open storage is: what refuses a write has not forbidden all. */
export function writingFault(error: unknown): StorageFault {
  return nameOf(error) === "QuotaExceededError" ? "full" : "failed";
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : "");

/** A stored run that could not be read, as a sentence. */
export function damagedWords(errors: readonly unknown[]): string {
  const first = errorWords(errors[0]);
  return errors.length === 1
    ? `One stored run could not be read and is left out: ${first}.`
    : `${errors.length} stored runs could not be read and are left out; the first: ${first}.`;
}
