import {provenance} from "../draw/provenance.js";
import type {RunTableKind} from "../draw/runTable.js";
import type {RecordedRun} from "../run/recordedRun.js";
import {runFigure} from "./run/runFigure.js";

/** A figure of a recorded run with its source and the link that runs it here. It ends by itself when it leaves the page. */
export function recordedFigure(recorded: RecordedRun, kind: RunTableKind): HTMLElement {
  const figure = runFigure(kind, {from: "first", provenance: provenance(recorded)});
  figure.draw({runs: recorded.networks, steps: recorded.config.steps, source: ""});
  return figure.element;
}
