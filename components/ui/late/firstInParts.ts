import type {LateWork} from "./lateWork.js";
import {atOnce, type Parts} from "./parts.js";

/**
 * Gives what draws something: the first time part by part, as late work, from then on at once. What is to be drawn while the first
 * parts are under way comes after them, the newest alone. A first time that throws is none: what is drawn next is the first.
 * @param isWhole whether the first time is to be at once too
 */
export function firstInParts(late: LateWork, drawing: () => Parts<void>, isWhole: boolean): () => void {
  let next: Parts<void> | undefined;
  let isComing = false;
  function* coming(): Parts<void> {
    try {
      while (next) {
        const now = next;
        next = undefined;
        yield* now;
      }
      isWhole = true;
    } finally {
      isComing = false;
      if (next) begin();
    }
  }
  function begin(): void {
    isComing = true;
    late.begin(coming());
  }
  return () => {
    next = drawing();
    if (isWhole) atOnce(next);
    else if (!isComing) begin();
  };
}
