import {pointer, type Selection} from "d3-selection";
import type {MapName, RecordedUnit} from "../../run/recordedUnit.js";
import type {Pixel} from "./unitArithmetic.js";
import {chosenConvolution, type ChosenValue} from "./unitSteps.js";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";

/** The convolution that reads a map through a 3×3 window. */
const WINDOWS: Readonly<Partial<Record<MapName, "conv1" | "conv2">>> = {x: "conv1", relu: "conv2"};

/**
 * Marks the chosen pixel on a map, with the window that the next convolution looks through, and lets a pointer choose another.
 * The map lies around the group's origin, `side` CSS pixels wide and high.
 */
export function pixelMarks(
  group: Selection<SVGGElement, undefined, null, undefined>,
  unit: RecordedUnit,
  name: MapName,
  chosen: ChosenValue,
  side: number,
  onPixel?: (pixel: Pixel) => void
): void {
  const [rows, columns] = name === "x" ? unit.inputShape : unit.shape;
  const by = name === "x" ? unit.stride : 1;
  const [high, wide] = [side / rows, side / columns];
  const frame = (top: number, left: number, cells: number, stroke: string): void => {
    // A window that hangs over the border is drawn as it is: the overhang is padding.
    append(group, "rect", {
      class: "mark",
      x: left * wide - side / 2,
      y: top * high - side / 2,
      width: cells * wide,
      height: cells * high,
      fill: "none",
      stroke,
      "stroke-width": 1.5
    });
  };
  const window = WINDOWS[name];
  if (window !== undefined) {
    const {top, left, kernel} = chosenConvolution(unit, window, chosen);
    frame(top, left, kernel, "var(--focus)");
  }
  if (name !== "relu")
    frame(by * chosen.pixel.row, by * chosen.pixel.column, 1, name === "x" ? "var(--residual)" : "var(--focus)");
  if (!onPixel) return;
  const target = append(group, "rect", {
    class: "target",
    x: -side / 2,
    y: -side / 2,
    width: side,
    height: side,
    fill: "transparent"
  });
  target.on("pointerdown", (event: PointerEvent) => {
    const [x, y] = pointer(event, group.node());
    const within = (at: number, count: number): number => Math.min(count - 1, Math.max(0, Math.floor(at)));
    onPixel({
      row: within(Math.floor((y + side / 2) / high / by), unit.shape[0]),
      column: within(Math.floor((x + side / 2) / wide / by), unit.shape[1])
    });
  });
}

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
