/** @file What a reader reaches before the guided path listens: its script comes once the page is loaded, the page can be used before. */
import {onMilestone, reach, type Reached} from "../ui/milestone.js";

/** Tells that what listens for milestones has come. */
const LISTENS = "shortcut:listens";

/** Notes the page's milestones from now on, until {@link tellMilestones} has them told. */
export function noteMilestones(): void {
  const noted: Reached[] = [];
  const over = new AbortController();
  onMilestone(document, (milestone, seen) => noted.push({milestone, seen}), over.signal);
  document.addEventListener(
    LISTENS,
    () => {
      over.abort();
      // At the root: what listens at a figure has heard them there.
      for (const {milestone, seen} of noted) reach(document.documentElement, milestone, seen);
    },
    {once: true}
  );
}

/** Has those that were noted told to what listens now, in their order. */
export function tellMilestones(): void {
  document.dispatchEvent(new Event(LISTENS));
}
