import {pointer, type Selection} from "d3";
import type {MapName, RecordedUnit} from "../../../run/recordedUnit.js";
import type {Pixel} from "./convolutionPixel.js";
import {chosenConvolution, type ChosenValue} from "./chosenValue.js";
import {append} from "../../../draw/append.js";

/** The convolution that reads a map through a 3×3 window. */
const WINDOWS: Readonly<Partial<Record<MapName, "conv1" | "conv2">>> = {x: "conv1", relu: "conv2"};

/** A map on which a pixel is marked; `side` is its width and height in CSS pixels. */
export interface MarkedMap {
  readonly unit: RecordedUnit;
  readonly name: MapName;
  readonly chosen: ChosenValue;
  readonly side: number;
}

/**
 * Marks the chosen pixel on a map, with the window that the next convolution looks through, and lets a pointer choose another.
 * The map lies around the group's origin.
 */
export function pixelMarks(
  group: Selection<SVGGElement, undefined, null, undefined>,
  {unit, name, chosen, side}: MarkedMap,
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
