import {wasmLack} from "../run/wasmLack.js";
import {element} from "../ui/element.js";

/** What a page says at once in a browser where no network runs: what works all the same. Undefined where they run. */
export function computeNotice(lack: string | undefined = wasmLack()): HTMLElement | undefined {
  if (lack === undefined) return undefined;
  const sentence = `No network runs here: ${lack}. All that was recorded is here: texts, figures, and the recorded runs. Buttons that train, run or measure will say the same.`;
  return element("p", {className: "notice compute-notice"}, sentence);
}
