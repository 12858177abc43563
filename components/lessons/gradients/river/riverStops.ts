/** A step of the recorded run that the text tells of; `sends` shows the gradient on its way as well. */
export interface RiverStop {
  readonly name: string;
  readonly step: number;
  readonly sends: boolean;
}

/** The steps in the order of the text; each has a section of the page. `telling` is the one where the two stems differ most. */
export const riverStops = (telling: number, last: number): readonly RiverStop[] => [
  {name: "Too much", step: 1, sends: true},
  {name: "The turn", step: 6, sends: false},
  {name: "Too little", step: telling, sends: false},
  {name: "Two ways", step: telling, sends: true},
  {name: "At the end", step: last, sends: false}
];
