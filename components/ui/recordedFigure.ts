import {provenance} from "../draw/provenance.js";
import type {RunTableKind} from "../draw/runTable.js";
import type {RecordedRun} from "../run/recordedRun.js";
import {onResize} from "./onResize.js";
import {runFigure} from "./runFigure.js";

/** A figure of a recorded run with its source and the link that runs it here. It follows the page's width. */
export function recordedFigure(recorded: RecordedRun, kind: RunTableKind): HTMLElement {
  const figure = runFigure(kind, "first");
  const shown = {runs: recorded.networks, steps: recorded.config.steps, source: ""};
  figure.draw(shown, true);
  figure.element.append(provenance(recorded));
  // The observer goes with the element: nothing else holds it.
  onResize(figure.element, () => figure.draw(shown, false));
  return figure.element;
}
