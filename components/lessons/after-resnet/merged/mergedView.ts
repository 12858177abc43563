import type {Selection} from "d3";
import {append} from "../../../draw/append.js";
import {namedSvg} from "../../../draw/namedSvg.js";
import {fixed, significant} from "../../../draw/numbers.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {mergedKernel, PASSING, type Grid, type MergedKernel} from "./mergedKernel.js";
import * as say from "../../../words/en/lessons/afterResnetWords.js";

/** Room over the kernels for their names and between them for a sign, in CSS pixels; the widest cell. */
const ROOM = {top: 24, between: 26, near: 16, edge: 2, cell: 46} as const;
/** Below this width the kernels stand nearer, so that their numbers have room. */
const PHONE = 400;

function drawKernel(
  svg: Selection<SVGSVGElement, undefined, null, undefined>,
  kernel: Grid,
  {name, x, cell}: {readonly name: string; readonly x: number; readonly cell: number}
): void {
  append(svg, "text", {x: x + 1.5 * cell, y: 14, "text-anchor": "middle", fill: "var(--ink)"}).text(name);
  kernel.forEach((row, i) =>
    row.forEach((value, j) => {
      const middle = i === 1 && j === 1;
      append(svg, "rect", {
        x: x + j * cell,
        y: ROOM.top + i * cell,
        width: cell,
        height: cell,
        fill: middle ? "color-mix(in srgb, var(--residual) 16%, var(--plate))" : "none",
        stroke: "var(--line)"
      });
      append(svg, "text", {
        x: x + (j + 0.5) * cell,
        y: ROOM.top + (i + 0.5) * cell,
        dy: "0.35em",
        "text-anchor": "middle",
        "font-size": Math.max(11, Math.min(12, 0.34 * cell)),
        fill: "var(--ink)"
      }).text(Number.isInteger(value) ? String(value) : fixed(value, 2));
    })
  );
}

/** A kernel, the one that passes its input on, and their sum. */
export function mergedPicture({kernel, merged}: MergedKernel, width = 640): SVGSVGElement {
  const between = width < PHONE ? ROOM.near : ROOM.between;
  const cell = Math.min(ROOM.cell, Math.floor((width - 2 * between - 2 * ROOM.edge) / 9));
  const step = 3 * cell + between;
  const [before, after] = [kernel[1]?.[1] ?? NaN, merged[1]?.[1] ?? NaN];
  const svg = namedSvg({
    width: 3 * step - between + 2 * ROOM.edge,
    height: ROOM.top + 3 * cell + 2,
    title: say.twoKernelsAreOne(fixed(before, 2), fixed(after, 2))
  });
  const kernels: readonly (readonly [string, Grid])[] = [
    [say.convolution, kernel],
    [say.shortcut, PASSING],
    [say.oneKernel, merged]
  ];
  kernels.forEach(([name, grid], i) => {
    drawKernel(svg, grid, {name, x: ROOM.edge + i * step, cell});
    if (i > 0)
      append(svg, "text", {
        x: ROOM.edge + i * step - between / 2,
        y: ROOM.top + 1.5 * cell,
        dy: "0.35em",
        "text-anchor": "middle",
        "font-size": 18,
        fill: "var(--ink)"
      }).text(i === 1 ? "+" : "=");
  });
  return svg.node() as SVGSVGElement;
}

/** A shortcut around one convolution, folded into its kernel, and both tried on a random map. */
export function mergedView(): Plate {
  const seed = rangeControl(say.kernel, {min: 1, max: 20, step: 1, value: 1});
  const status = statusLine();
  return plate({
    title: say.theArcInTheKernel,
    controls: [seed.cell],
    above: [status],
    draw(width) {
      const made = mergedKernel(seed.value);
      status.textContent = say.bothWaysDifferBy(significant(made.difference, 1));
      return mergedPicture(made, width);
    },
    caption: say.computedHere
  });
}
