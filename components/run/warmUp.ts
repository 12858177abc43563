/** @file How the learning rate rises to its value in the first steps of a run. */

/** Steps over which the learning rate rises linearly to its value. */
export const WARM_UP_STEPS = 5;

/** The share of the learning rate that a step applies, counted from 1. */
export function warmUpShare(step: number): number {
  return Math.min(1, step / WARM_UP_STEPS);
}
