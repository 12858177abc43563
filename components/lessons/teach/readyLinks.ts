import {READY_ASSIGNMENTS} from "../../run/assignments/readyAssignments.js";
import {button} from "../../ui/button.js";
import {copyText} from "../../ui/copyText.js";
import {element} from "../../ui/element.js";
import {assignmentLink} from "../../ui/embed/assignmentLink.js";
import * as say from "../../words/en/lessons/teachWords.js";

/** The ready-made assignments: each opens as a student sees it, and a button copies its link. */
export function readyLinks(): HTMLElement {
  const rows = READY_ASSIGNMENTS.map((ready) => {
    const href = assignmentLink(ready, location.href);
    const said = element("span", {className: "ready-said"});
    said.setAttribute("aria-live", "polite");
    const copy = button(
      say.copyTheLinkOf(ready.name),
      () => void copyText(href).then((words) => (said.textContent = words))
    );
    return element(
      "li",
      {},
      element("a", {href}, ready.name),
      element("span", {}, ready.task),
      element("span", {}, copy, " ", said)
    );
  });
  return element("ul", {className: "ready-links"}, ...rows);
}
