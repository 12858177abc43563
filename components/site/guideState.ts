import {keptChoice} from "./keptChoice.js";

/** The class of the place that the build makes for the path, below a page's main part. */
export const GUIDE_PLACE = "guide-place";

/** How far a reader is on the guided path. */
export interface GuideState {
  /** Whether the reader is on it now; one who has left may come back. */
  readonly active: boolean;
  /** The steps that are done, each checked or skipped, by their milestones. */
  readonly done: readonly string[];
}

const kept = keptChoice("shortcut-guide");

/** The state that the browser has kept, of these steps; whatever is not understood counts as a path not begun. */
export function readGuide(steps: readonly string[]): GuideState {
  try {
    const {active, done} = JSON.parse(kept.get() ?? "{}") as {active?: unknown; done?: unknown};
    return {active: active === true, done: Array.isArray(done) ? steps.filter((step) => done.includes(step)) : []};
  } catch {
    return {active: false, done: []};
  }
}

/** Keeps a state. */
export function writeGuide(state: GuideState): void {
  kept.set(JSON.stringify(state));
}

/** Place of the first step that is not done, or the number of steps when all are. */
export function nextStep({done}: GuideState, steps: readonly string[]): number {
  const next = steps.findIndex((step) => !done.includes(step));
  return next < 0 ? steps.length : next;
}
