import * as say from "../../../words/en/lessons/gradients/gradientsRiverWords.js";
/** A step of the recorded run that the text tells of; `sends` shows the gradient on its way as well. */
export interface RiverStop {
  readonly name: string;
  readonly step: number;
  readonly sends: boolean;
}

/** The steps in the order of the text; each has a section of the page. `telling` is the one where the two stems differ most. */
export const riverStops = (telling: number, last: number): readonly RiverStop[] => [
  {name: say.tooMuch, step: 1, sends: true},
  {name: say.theTurn, step: 6, sends: false},
  {name: say.tooLittle, step: telling, sends: false},
  {name: say.twoWays, step: telling, sends: true},
  {name: say.atTheEnd, step: last, sends: false}
];
