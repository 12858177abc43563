import {provenance} from "../draw/provenance.js";
import type {RunTableKind} from "../draw/runTable.js";
import type {RecordedRun} from "../run/recorded/recordedRun.js";
import {runFigure, type RunFigure} from "./run/runFigure.js";

/** A figure of a recorded run with its source and the link that runs it here; `slider` names what moves through its steps, `title` what there is to see. */
export function recordedFigure(
  recorded: RecordedRun,
  kind: RunTableKind,
  slider?: string,
  title?: string
): Pick<RunFigure, "element" | "stop"> {
  const figure = runFigure(kind, {from: "first", slider, title, provenance: provenance(recorded)});
  figure.draw({runs: recorded.networks, steps: recorded.config.steps, source: ""});
  return figure;
}
