import {errorWords} from "../../run/errorWords.js";
import {readyWasm} from "../../worker/backend.js";
import {service} from "../../worker/service.js";
import type {ShortcutMessages} from "./shortcutClient.js";
import {shortcutRun} from "./worker/shortcutRun.js";

/** Answers with the shape of a unit's output, or with the words in which TensorFlow.js refuses to add: an answer, not a fault. */
export const shortcut = service<ShortcutMessages, () => Promise<void>>("shortcut", (prepare = readyWasm) => ({
  async run(setting) {
    await prepare();
    try {
      return {type: "added", shape: shortcutRun(setting)};
    } catch (error) {
      return {type: "refused", message: errorWords(error)};
    }
  }
}));
