import {ownTask} from "./ownTask.js";

/** Work that may rest between its parts: where it says `yield`, the page may come first. */
export type Parts<T> = Generator<undefined, T, undefined>;

/** Does all parts of some work now, without a rest. Throws what the work throws. */
export function atOnce<T>(parts: Parts<T>): T {
  for (;;) {
    const {done, value} = parts.next();
    if (done) return value;
  }
}

/**
 * Does the first part of some work now and each further one in a task of its own, so that the page is held no longer than by the
 * longest part; all further ones wait for `after`. Rejects with what the work throws.
 */
export async function inTasks<T>(parts: Parts<T>, after?: Promise<unknown>): Promise<T> {
  for (let isFirst = true; ; isFirst = false) {
    const {done, value} = parts.next();
    if (done) return value;
    if (isFirst) await after;
    await ownTask();
  }
}
