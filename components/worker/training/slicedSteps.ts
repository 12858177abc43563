import type {TakenStep} from "../../run/probes/takenStep.js";

/** A run's steps, each taken in slices between which messages are read. */
export interface SlicedSteps {
  /** Takes a step; undefined where there is none left. */
  take(): Promise<TakenStep | undefined>;
  /** The step that was taken has been told: what waited for its end is done. */
  rest(): void;
  /** Does something at once or, while a step is under way, after it. */
  between(task: () => void): void;
}

/**
 * Goes through the slices of a run.
 * @param sliced undefined stands between two slices of one step
 * @param turn lets waiting messages be read
 */
export function slicedSteps(
  sliced: Iterator<TakenStep | undefined, void, void>,
  turn: () => Promise<void>
): SlicedSteps {
  let isWithin = false;
  const waiting: (() => void)[] = [];
  return {
    async take() {
      isWithin = true;
      for (;;) {
        const {value, done} = sliced.next();
        if (done === true || value !== undefined) return value ?? undefined;
        await turn();
      }
    },
    rest() {
      isWithin = false;
      for (const task of waiting.splice(0)) task();
    },
    between(task) {
      if (isWithin) waiting.push(task);
      else task();
    }
  };
}
