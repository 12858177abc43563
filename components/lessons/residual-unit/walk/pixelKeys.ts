import type {Selection} from "d3";
import {attributes} from "../../../draw/attributes.js";
import type {RecordedUnit} from "../../../run/recordedUnit.js";
import type {ChosenValue} from "./chosenValue.js";
import type {Pixel} from "./convolutionPixel.js";

const KEYS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1]
};

/** Makes a map a control: it can be reached by Tab, and arrow keys move the chosen output pixel. */
export function pixelKeys(
  group: Selection<SVGGElement, undefined, null, undefined>,
  unit: RecordedUnit,
  {pixel: {row, column}}: ChosenValue,
  onPixel: (pixel: Pixel) => void
): void {
  const [rows, columns] = unit.shape;
  attributes(group, {
    tabindex: 0,
    role: "button",
    "aria-label": `Output pixel: row ${row + 1} of ${rows}, column ${column + 1} of ${columns}. Arrow keys move it.`
  }).on("keydown", (event: KeyboardEvent) => {
    const move = KEYS[event.key];
    if (move === undefined) return;
    event.preventDefault();
    onPixel({row: (row + move[0] + rows) % rows, column: (column + move[1] + columns) % columns});
  });
}
