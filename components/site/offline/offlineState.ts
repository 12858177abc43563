import {bytes} from "../../draw/numbers.js";

/** How far the site is kept for use without a network; sizes in bytes. */
export type OfflineState =
  | {readonly kind: "offered"; readonly total: number | undefined}
  | {readonly kind: "loading"; readonly done: number; readonly total: number}
  | {readonly kind: "kept"; readonly total: number}
  | {readonly kind: "failed"}
  | {readonly kind: "refused"};

/** The state in words. */
export function offlineWords(state: OfflineState): string {
  switch (state.kind) {
    case "offered":
      return `Not kept for use without network${state.total === undefined ? "" : `: ${bytes(state.total)}`}`;
    case "loading":
      return `Getting ready for use without network: ${bytes(state.done)} of ${bytes(state.total)}`;
    case "kept":
      return `Available without network: ${bytes(state.total)}`;
    case "failed":
      return "Not all of the site could be kept for use without network; the next page tries again";
    case "refused":
      return "This browser keeps nothing for use without network";
  }
}
