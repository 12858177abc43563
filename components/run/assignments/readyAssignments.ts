import {DEFAULT_CONFIG, type RunConfig} from "../runConfig.js";
import {ALL_KEYS, type Assignment} from "./assignment.js";
import * as say from "../../words/en/runAssignmentsWords.js";

/** An assignment to begin with, and the name of its button. */
export interface ReadyAssignment extends Assignment {
  readonly name: string;
}

/** Everything but what the task is about. */
const allBut = (...shown: readonly (keyof RunConfig)[]): readonly (keyof RunConfig)[] =>
  ALL_KEYS.filter((key) => !shown.includes(key));

/** Assignments that have been thought out; each fills the form, and may be changed there. */
export const READY_ASSIGNMENTS: readonly ReadyAssignment[] = [
  {
    name: say.depthName,
    config: {...DEFAULT_CONFIG, depth: 10},
    task: say.depthTask,
    hide: allBut("depth"),
    numbers: true,
    ask: [say.fromWhichDepth, say.isItOverfitting, say.whatNext]
  },
  {
    name: say.conditionsName,
    config: DEFAULT_CONFIG,
    task: say.conditionsTask,
    hide: allBut("bn", "lr"),
    numbers: true,
    ask: [say.whichOrder, say.whatBatchNormDoes, say.whatDiffersInTheGradients]
  },
  {
    name: say.shortcutName,
    config: DEFAULT_CONFIG,
    task: say.shortcutTask,
    hide: allBut("skip"),
    numbers: true,
    ask: [say.howFarApart, say.whatAUnitComputes, say.whichConclusions]
  },
  {
    name: say.apartName,
    config: DEFAULT_CONFIG,
    task: say.apartTask,
    hide: allBut("bn", "shortcut", "silent", "zero", "opt"),
    numbers: true,
    ask: [say.whichChangeHurts, say.whyOneChange, say.whichCannotReach]
  }
];
