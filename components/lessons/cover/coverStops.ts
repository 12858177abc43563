import * as say from "../../words/en/coverWords.js";

/** A moment of the recorded run that the text tells of. */
export interface CoverStop {
  readonly name: string;
  /** From 1. */
  readonly step: number;
  /** The station that is lit, from 0, the stem; −1 none. */
  readonly station: number;
}

/** The moments in the order of the text; each has a section of the page. */
export const COVER_STOPS: readonly CoverStop[] = [
  {name: say.sameStart, step: 1, station: -1},
  {name: say.onItsWay, step: 40, station: 3},
  {name: say.sentBack, step: 40, station: 0},
  {name: say.late, step: 120, station: -1}
];
