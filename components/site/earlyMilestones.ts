/** @file What a reader reaches before the guided path listens: its script comes once the page is loaded, the page can be used before. */
import {MILESTONE, reach, type Reached} from "../ui/milestone.js";

/** Tells that what listens for milestones has come; its detail is what to do with those that were noted. */
const LISTENS = "shortcut:listens";

type Noted = readonly Reached[];

/** Notes the page's milestones from now on, until {@link tellMilestones} has them told. */
export function noteMilestones(): void {
  const noted: Reached[] = [];
  const note = (event: Event): void => void noted.push((event as CustomEvent<Reached>).detail);
  document.addEventListener(MILESTONE, note);
  document.addEventListener(
    LISTENS,
    (event) => {
      document.removeEventListener(MILESTONE, note);
      (event as CustomEvent<(all: Noted) => void>).detail(noted);
    },
    {once: true}
  );
}

/** Has those that were noted told to what listens now, in their order. */
export function tellMilestones(): void {
  const detail = (all: Noted): void => {
    // At the root: what listens at a figure has heard them there.
    for (const {milestone, seen} of all) reach(document.documentElement, milestone, seen);
  };
  document.dispatchEvent(new CustomEvent(LISTENS, {detail}));
}
