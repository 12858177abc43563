import {bytes} from "../../draw/numbers.js";
import * as say from "../../words/en/siteOfflineWords.js";

/** How far the site is kept for use without a network; sizes in bytes. */
export type OfflineState =
  | {readonly kind: "offered"; readonly total: number | undefined}
  | {readonly kind: "waiting"}
  | {readonly kind: "loading"; readonly done: number; readonly total: number}
  | {readonly kind: "kept"; readonly total: number}
  | {readonly kind: "failed"}
  | {readonly kind: "refused"};

/** The state in words. */
export function offlineWords(state: OfflineState): string {
  switch (state.kind) {
    case "offered":
      return say.notKeptForUseWithout(state.total === undefined ? "" : `: ${bytes(state.total)}`);
    case "waiting":
      return say.waitsForTheTraining;
    case "loading":
      return say.gettingReadyForUseWithout(bytes(state.done), bytes(state.total));
    case "kept":
      return say.availableWithoutNetwork(bytes(state.total));
    case "failed":
      return say.notAllOfTheSite;
    case "refused":
      return say.thisBrowserKeepsNothingFor;
  }
}
