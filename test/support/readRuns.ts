import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {RecordedLadder} from "../../components/lessons/degradation/recordedLadder.js";
import type {RecordedGrid} from "../../components/run/recorded/recordedGrid.js";
import type {RecordedStarts} from "../../components/run/probes/startProbe.js";
import {root} from "./root.js";

/** What the recorded files hold, by name. */
interface Recorded {
  readonly grid: RecordedGrid;
  readonly ladder: RecordedLadder;
  readonly "gradient-start": RecordedStarts;
  readonly "gradient-gains": RecordedStarts;
}

/** A recorded file of `data/runs` as a page gets it. */
export const readRuns = <N extends keyof Recorded>(name: N): Recorded[N] =>
  JSON.parse(readFileSync(join(root, `data/runs/${name}.json`), "utf8")) as Recorded[N];
