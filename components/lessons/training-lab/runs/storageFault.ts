/** @file What can go wrong with the browser's storage, and the sentence for each. */
import {errorWords} from "../../../run/errorWords.js";
import * as say from "../../../words/en/lab/labRunsWords.js";

/** A fault of the storage; each has its sentence, and goes away by itself where it can. */
export type StorageFault = "refused" | "full" | "slow" | "blocked" | "outdated" | "failed" | "crowded" | "damaged";

/** The sentence for a fault; `reason` is the browser's own words, or for a damaged run the sentence itself. */
export function faultWords(fault: StorageFault, reason = ""): string {
  switch (fault) {
    case "refused":
      return say.thisBrowserDoesNotLet;
    case "full":
      return say.theBrowsersStorageIsFull;
    case "slow":
      return say.theBrowsersStorageDoesNot;
    case "blocked":
      return say.anotherTabHoldsAnOlder;
    case "outdated":
      return say.theStoredRunsBelongTo;
    case "failed":
      return say.theBrowsersStorageFailedWhat(reason);
    case "crowded":
      return say.thereIsNoRoomTo;
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
  return errors.length === 1 ? say.oneStoredRunCouldNot(first) : say.storedRunsCouldNotBe(errors.length, first);
}
