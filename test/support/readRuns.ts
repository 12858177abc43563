import {readFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "./root.js";

/** A recorded file of `data/runs` as a page gets it. */
export const readRuns = <T>(name: string): T =>
  JSON.parse(readFileSync(join(root, `data/runs/${name}.json`), "utf8")) as T;
