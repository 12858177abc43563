/** @file Messages between a page and the worker that tries out shortcuts. Pure types. */
import type {ShortcutSetting} from "./shortcutFit.js";

/** Page → worker: run a unit with this shortcut on zeros. `run` names the request. */
export interface ShortcutRequest {
  readonly service: "shortcut";
  readonly run: number;
  readonly setting: ShortcutSetting;
}

/** Worker → page. Each request ends with exactly one of these. */
export type ShortcutReport = {readonly run: number} & (
  | {readonly type: "added"; readonly shape: readonly number[]}
  /** TensorFlow.js refuses: an answer, not a fault. */
  | {readonly type: "refused"; readonly message: string}
  /** TensorFlow.js could not be started. */
  | {readonly type: "failed"; readonly message: string}
);
