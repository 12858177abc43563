import {client, type WorkerOptions} from "../../worker/client.js";
import type {Exchange} from "../../worker/messages.js";
import type {ShortcutSetting} from "./shortcutFit.js";
import * as say from "../../words/en/lessons/residualUnitFiguresWords.js";

/** TensorFlow.js' answer to a shortcut: the output's shape, or the words in which it refuses to add. */
export type ShortcutAnswer =
  | {readonly type: "added"; readonly shape: readonly number[]}
  | {readonly type: "refused"; readonly message: string};

/** What the service is asked that tries out shortcuts. */
export interface ShortcutMessages {
  /** Runs a unit with this shortcut on zeros. */
  readonly run: Exchange<ShortcutSetting, ShortcutAnswer>;
}

/** A worker that tries out shortcuts. */
export interface ShortcutClient {
  /** Refused with a sentence when the worker fails. */
  readonly run: (setting: ShortcutSetting) => Promise<ShortcutAnswer>;
  readonly stop: () => void;
}

/** Starts a worker that tries out shortcuts. */
export function shortcutClient(options: WorkerOptions = {}): ShortcutClient {
  const blame = say.theWorkerThatTriesShortcuts;
  const {ask, stop} = client<ShortcutMessages>({worker: "shortcut", blame, ...options});
  return {run: (setting) => ask("run", setting).answer, stop};
}
