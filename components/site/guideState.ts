import {keptChoice} from "./keptChoice.js";

/** How far a reader is on the guided path. */
export interface GuideState {
  /** Whether the reader is on it now; one who has left may come back. */
  readonly active: boolean;
  /** Places of the steps that are done, each checked or skipped. */
  readonly done: readonly number[];
}

const kept = keptChoice("shortcut-guide");

/** The state that the browser has kept; whatever is not understood counts as a path not begun. */
export function readGuide(steps: number): GuideState {
  try {
    const {active, done} = JSON.parse(kept.get() ?? "{}") as {active?: unknown; done?: unknown};
    const places = Array.isArray(done) ? (done as unknown[]) : [];
    return {
      active: active === true,
      done: places.filter(
        (place): place is number => Number.isInteger(place) && Number(place) >= 0 && Number(place) < steps
      )
    };
  } catch {
    return {active: false, done: []};
  }
}

/** Keeps a state. */
export function writeGuide(state: GuideState): void {
  kept.set(JSON.stringify(state));
}

/** Place of the first step that is not done, or `steps` when all are. */
export function nextStep({done}: GuideState, steps: number): number {
  for (let i = 0; i < steps; i++) if (!done.includes(i)) return i;
  return steps;
}
