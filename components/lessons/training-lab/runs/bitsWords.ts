import type {KeptRun} from "../../../run/kept/keptRun.js";
import * as say from "../../../words/en/lab/labRunsWords.js";

/** What to know of a run whose numbers are not the same on every processor; empty where they are. */
export function bitsWords({backend}: Pick<KeptRun, "backend">): string {
  return backend?.startsWith("wasm, relaxed") === true ? say.equalBitsOnlyOnThis : "";
}
