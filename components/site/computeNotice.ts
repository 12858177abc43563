import {wasmLack} from "../run/wasmLack.js";
import {element} from "../ui/element.js";
import * as say from "../words/en/siteWords.js";

/** What a page says at once in a browser where no network runs: what works all the same. Undefined where they run. */
export function computeNotice(lack: string | undefined = wasmLack()): HTMLElement | undefined {
  if (lack === undefined) return undefined;
  const sentence = say.noNetworkRunsHereAll(lack);
  return element("p", {className: "notice compute-notice"}, sentence);
}
