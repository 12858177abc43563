import {expect, it} from "vitest";
import {runToShow} from "../../../../components/lessons/training-lab/figures/runToShow.js";

type Runs = Parameters<typeof runToShow>[0];
const run = (number: number, hidden = false) => ({id: `run ${number}`, number, hidden});
/** Only what is asked of runs. */
const runsOf = (kept: readonly object[], current?: object, phase = "idle"): Runs =>
  ({keeper: {runs: kept}, current, state: {phase}}) as unknown as Runs;

it("shows the run that is asked for, else the one that trains, else the newest that is not hidden", () => {
  const kept = [run(1), run(3), run(2), run(4, true)];
  expect(runToShow(runsOf(kept), "run 4", true)?.number).toBe(4);
  expect(runToShow(runsOf(kept, kept[0], "running"), undefined, false)?.number).toBe(1);
  expect(runToShow(runsOf(kept), "run 9", false)?.number).toBe(3);
});

it("leaves a hidden run once it is over, and all of them for the recorded one", () => {
  const kept = [run(1), run(2, true)];
  expect(runToShow(runsOf(kept, kept[1], "running"), undefined, false)?.number).toBe(2);
  expect(runToShow(runsOf(kept, kept[1], "finished"), undefined, false)?.number).toBe(1);
  expect(runToShow(runsOf(kept), undefined, true)).toBeUndefined();
  expect(runToShow(runsOf([]), undefined, false)).toBeUndefined();
});
