/** @file What the site's service worker and its pages tell each other while the site's files come. */
import type {OfflineState} from "./offlineState.js";

/** A page asks how far it is: one that opens meanwhile, or that had not yet listened. */
export const HOW_FAR = "how far";

/** How far it is: so many bytes of all, or that the files wait for a network that trains. */
export type WorkerNews =
  | {readonly type: "kept"; readonly done: number; readonly total: number}
  | {readonly type: "waits"};

/** A message of the worker's as the state that it tells of; undefined for any other message. */
export function stateOfNews(message: unknown): Extract<OfflineState, {kind: "loading" | "waiting"}> | undefined {
  const {type, done, total} = (message ?? {}) as {type?: unknown; done?: unknown; total?: unknown};
  if (type === "waits") return {kind: "waiting"};
  return type === "kept" && typeof done === "number" && typeof total === "number"
    ? {kind: "loading", done, total}
    : undefined;
}
