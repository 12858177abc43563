import {shortcutRun} from "./worker/shortcutRun.js";
import type {ServiceRequest} from "../../worker/serviceRequest.js";
import type {ShortcutReport, ShortcutRequest} from "./shortcutProtocol.js";

/** The end of a channel that the worker speaks on. */
export interface ShortcutPort {
  postMessage(message: ShortcutReport): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

const text = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Answers with the shape of a unit's output, or with the words in which TensorFlow.js refuses to add. */
export function serveShortcuts(port: ShortcutPort, prepare: () => Promise<unknown>): void {
  async function answer({run, setting}: ShortcutRequest): Promise<ShortcutReport> {
    try {
      await prepare();
    } catch (error) {
      return {type: "failed", run, message: text(error)};
    }
    try {
      return {type: "added", run, shape: shortcutRun(setting)};
    } catch (error) {
      return {type: "refused", run, message: text(error)};
    }
  }
  port.addEventListener("message", ({data}) => {
    if (data.service === "shortcut") void answer(data).then((report) => port.postMessage(report));
  });
}
