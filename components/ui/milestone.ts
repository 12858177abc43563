/**
 * @file What a laboratory tells the page when its reader has done what it is for: an event that bubbles up from it, on which the
 * guided path goes on. A new milestone is one line in {@link Milestone} and one call of {@link reach}.
 */

/** The event's name; its detail is the {@link Milestone}. */
export const MILESTONE = "shortcut:milestone";

/** What a reader can have reached, as the event's detail names it. */
export type Milestone =
  /** The measured losses were shown beside the guess. */
  | "guess compared"
  /** The twins have trained to their last step. */
  | "twins trained"
  /** In the picture of a unit the two paths have met in the sum. */
  | "paths met"
  /** The gradients were seen at another step of the training. */
  | "gradients moved"
  /** A unit was taken out of both trained networks, and all digits have answered. */
  | "units taken out"
  /** Each exercise at the end of a page was answered right. */
  | `practice of ${string}`;

/** Tells that a milestone was reached in an element: it must stand in the page to be heard. */
export function reach(place: Element, milestone: Milestone): void {
  place.dispatchEvent(new CustomEvent(MILESTONE, {bubbles: true, detail: milestone}));
}

/** Calls back at each milestone that is reached below `root`, until the signal ends it. */
export function onMilestone(root: EventTarget, callback: (milestone: Milestone) => void, signal: AbortSignal): void {
  root.addEventListener(MILESTONE, (event) => callback((event as CustomEvent<Milestone>).detail), {signal});
}
