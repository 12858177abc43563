import {provenance} from "../figures/provenance.js";
import type {RunTableKind} from "../figures/runTable.js";
import type {RecordedRun} from "../model/recordedRun.js";
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
