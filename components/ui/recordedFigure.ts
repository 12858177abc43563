import {provenance} from "../draw/provenance.js";
import type {RunTableKind} from "../draw/runTable.js";
import type {RecordedRun} from "../run/recorded/recordedRun.js";
import {runFigure, type RunFigure} from "./run/runFigure.js";
import * as say from "../words/en/ui/uiRunWords.js";

/** What there is to see in each. */
const TITLES: Readonly<Record<RunTableKind, string>> = {
  loss: say.lossByStep,
  accuracy: say.accuracyByStep,
  gradient: say.gradientFromUnitToUnit
};

/** A figure of a recorded run with its source and the link that runs it here; `slider` names what moves through its steps. */
export function recordedFigure(
  recorded: RecordedRun,
  kind: RunTableKind,
  slider?: string
): Pick<RunFigure, "element" | "stop"> {
  const figure = runFigure(kind, {from: "first", slider, title: TITLES[kind], provenance: provenance(recorded)});
  figure.draw({runs: recorded.networks, steps: recorded.config.steps, source: ""});
  return figure;
}
