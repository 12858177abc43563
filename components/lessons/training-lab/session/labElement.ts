import {element} from "../../../ui/element.js";
import type {LabParts} from "./labParts.js";
import * as say from "../../../words/en/lab/labWords.js";

/** Puts the parts of the laboratory in their places on the page. */
export function labElement(parts: LabParts): HTMLElement {
  const {view, buttons, longer, table, reports, own} = parts;
  longer.hidden = true;
  buttons.keep.append(...reports.buttons);
  buttons.keep.prepend(longer);
  const section = element(
    "section",
    {className: "training-lab", ariaLabel: say.trainingLaboratory},
    view.status,
    parts.task.element,
    reports.paper.element,
    reports.seat.element,
    parts.experiment.element,
    parts.interrupted.element,
    parts.notice.element,
    parts.settings.element,
    own.panel,
    view.element,
    reports.questions
  );
  view.charts.after(buttons.keep, reports.element, table);
  reports.takeDrops(section);
  return section;
}
