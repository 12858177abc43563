import {readFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "./root.js";

/** A recording as it is shipped: `recordedData("curve") as RecordedCurve`. */
export function recordedData(name: string): unknown {
  return JSON.parse(readFileSync(join(root, `data/runs/${name}.json`), "utf8"));
}
