import type {ShortcutSetting} from "./shortcutFit.js";
import {requestClient, type WorkerOptions} from "../../worker/requestClient.js";
import type {ShortcutReport, ShortcutRequest} from "./shortcutProtocol.js";

/** TensorFlow.js' answer to a shortcut: the output's shape, or the words in which it refuses. */
export type ShortcutAnswer = Exclude<ShortcutReport, {type: "failed"}>;

/** A worker that tries out shortcuts. */
export interface ShortcutHandle {
  /** Refused with a sentence when the worker fails. */
  run(setting: ShortcutSetting): Promise<ShortcutAnswer>;
  stop(): void;
}

/** Starts the worker. */
export function startShortcuts(options: WorkerOptions = {}): ShortcutHandle {
  const name = "the worker that tries out shortcuts";
  const {askAny, stop} = requestClient<ShortcutRequest, ShortcutReport>("shortcut", name, options);
  return {run: (setting) => askAny({setting}), stop};
}
