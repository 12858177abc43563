/**
 * @file What a laboratory tells the page when its reader has done what it is for: an event that bubbles up from it, on which the
 * guided path goes on. A new milestone is one line in {@link Milestone} and one call of {@link reach}.
 */

/** The event's name; its detail is a {@link Reached}. */
export const MILESTONE = "shortcut:milestone";

/** What a reader can have reached. */
export type Milestone =
  /** A step of the twins was looked at where the residual network's loss is half the plain one's, or less. */
  | "losses parted"
  /** It was guessed which chain of blocks comes closer to a curve, and both were shown. */
  | "chains compared"
  /** The twins have trained to their last step. */
  | "twins trained"
  /** In the picture of a unit the two paths have met in the sum. */
  | "paths met"
  /** A unit was chosen whose shortcut is a projection. */
  | "projection chosen"
  /** A step was seen at which more reaches the plain network's stem, and one at which less does. */
  | "gradients crossed"
  /** A unit was taken out of both trained networks, and all digits have answered. */
  | "units taken out"
  /** Each exercise at the end of a page was answered right. */
  | `practice of ${string}`;

/** What the event's detail tells. */
export interface Reached {
  readonly milestone: Milestone;
  /** What was seen, in sentences made from the numbers that are shown; `{f}` in the reader's notation. */
  readonly seen: string;
}

/** Tells that a milestone was reached in an element, and what was seen there: the element must stand in the page to be heard. */
export function reach(place: Element, milestone: Milestone, seen: string): void {
  place.dispatchEvent(new CustomEvent<Reached>(MILESTONE, {bubbles: true, detail: {milestone, seen}}));
}

/** Calls back at each milestone that is reached below `root`, until the signal ends it. */
export function onMilestone(
  root: EventTarget,
  callback: (milestone: Milestone, seen: string) => void,
  signal: AbortSignal
): void {
  root.addEventListener(
    MILESTONE,
    (event) => {
      const {milestone, seen} = (event as CustomEvent<Reached>).detail;
      callback(milestone, seen);
    },
    {signal}
  );
}
