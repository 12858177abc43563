import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {fixed} from "../../../draw/numbers.js";
import type {MapName} from "../../../run/recorded/recordedUnit.js";
import type {View} from "../../camera/view.js";
import type {Group} from "../../network/pictureLayer.js";
import {chosenConvolution} from "./chosenValue.js";
import type {ConvolutionPixel, ConvolutionTerm} from "./convolutionPixel.js";
import {shapeOf} from "../openedUnit.js";
import {operationOf} from "../operation.js";
import {ownScale} from "../mapScale.js";
import type {Panel, PanelState} from "./panel.js";
import {strongestTerm} from "./strongestTerm.js";
import {termList, type ListEnds} from "./termList.js";
import {SIDE} from "../unitWorld.js";
import * as say from "../../../words/en/picture/pictureUnitWords.js";

/** Sizes of the panel: side of a cell, room between two squares, left edge, where the squares begin. CSS pixels. */
interface Sizes {
  readonly cell: number;
  readonly gap: number;
  readonly x: number;
  readonly y: number;
}

const WIDE = 742;

function sizesOf({extent: {width, height}, rest, narrow}: PanelState): Sizes {
  const under = rest.y + (SIDE / 2) * rest.k;
  if (narrow) {
    const cell = Math.min(31, Math.floor((width - 34) / 9));
    const gap = Math.max(12, Math.min(24, (width - 9 * cell - 8) / 2));
    return {cell, gap, x: Math.max(0, (width - 9 * cell - 2 * gap) / 2), y: under + 44};
  }
  const [cell, gap] = width < 790 ? [34, 20] : [42, 28];
  return {cell, gap, x: Math.max(4, (width - WIDE) / 2), y: Math.max(under + 84, Math.min(under + 145, height - 216))};
}

/** A square of nine numbers: the window, the weights, or their products. */
function square(parent: Group) {
  const group = append(parent, "g");
  const title = append(group, "text", {class: "caption", "text-anchor": "middle"});
  const cells = append(group, "g");
  return (
    {pictures, narrow}: PanelState,
    values: readonly number[],
    top: number,
    {cell, y}: Sizes,
    x: number,
    said: string
  ): void => {
    const across = Math.sqrt(values.length);
    attributes(title, {x: x + (across * cell) / 2, y: y - 9}).text(said);
    cells
      .selectAll<SVGGElement, number>("g")
      .data(values)
      .join((enter) => {
        const made = enter.append("g");
        made.append("rect");
        made.append("text").attr("text-anchor", "middle");
        return made;
      })
      .attr("transform", (_value, i) => `translate(${x + (i % across) * cell},${y + Math.floor(i / across) * cell})`)
      .each(function (value) {
        const {fill, strong} = pictures.colour(value / top);
        const [rect, text] = this.children;
        rect?.setAttribute("width", String(cell - 1));
        rect?.setAttribute("height", String(cell - 1));
        (rect as SVGElement | undefined)?.style.setProperty("fill", fill);
        text?.setAttribute("class", strong ? "cell strong" : "cell");
        text?.setAttribute("x", String(cell / 2));
        text?.setAttribute("y", String(cell / 2 + 4));
        if (text) text.textContent = fixed(value, narrow ? 1 : 2);
      });
  };
}

/** The three squares of the channel that counts most, with their signs. */
function products(parent: Group) {
  const squares = [square(parent), square(parent), square(parent)] as const;
  const signs = ["×", "="].map((sign) => append(parent, "text", {class: "sign", "text-anchor": "middle"}).text(sign));
  return (state: PanelState, map: MapName, {patch, weights, channel}: ConvolutionTerm, sizes: Sizes): void => {
    const {cell, gap, x, y} = sizes;
    const step = 3 * cell + gap;
    const top = ownScale(state.unit, map, channel);
    const heaviest = Math.max(...weights.map(Math.abs)) || 1;
    const both = patch.map((value, i) => value * (weights[i] ?? 0));
    const names = state.narrow
      ? [say.windowShort, say.weightsShort, say.productsShort]
      : [say.theWindow, say.theWeights, say.nineProducts];
    const all = [patch, weights, both] as const;
    const tops = [top, heaviest, Math.max(...both.map(Math.abs)) || 1] as const;
    squares.forEach((draw, i) => draw(state, all[i] ?? [], tops[i] ?? 1, sizes, x + i * step, names[i] ?? ""));
    signs.forEach((sign, i) => attributes(sign, {x: x + (i + 1) * step - gap / 2, y: y + 1.5 * cell + 6}));
  };
}

/**
 * One value of a 3×3 convolution: for the channel that counts most its window, the weights and the nine products; what each channel
 * adds; their sum, which is the framed pixel.
 */
export function convolutionPanel(parent: Group): Panel {
  const group = append(parent, "g", {class: "convolution"});
  const leaders = append(group, "path", {class: "leader"});
  const squares = products(group);
  const list = termList(group);
  let drawn:
    | {readonly state: PanelState; readonly pixel: ConvolutionPixel; readonly sizes: Sizes; readonly ends: ListEnds}
    | undefined;

  function look(view: View): void {
    if (drawn === undefined) return;
    const {state, pixel, sizes, ends} = drawn;
    const {reads, makes} = operationOf(state.operation);
    const [map = "x"] = reads;
    const [input, output] = [state.world.places.get(map), state.world.places.get(makes)];
    if (input === undefined || output === undefined) return;
    const [rows, columns] = shapeOf(state.unit, map);
    const screen = (x: number, y: number): readonly [number, number] => [x * view.k + view.x, y * view.k + view.y];
    const edge = (column: number): readonly [number, number] =>
      screen(
        input.x + (column * input.side) / columns,
        input.y - input.side / 2 + ((pixel.top + pixel.kernel) * input.side) / rows
      );
    const {cell, gap, x, y} = sizes;
    const lines = [
      `M${edge(pixel.left).join()}L${x},${y}`,
      `M${edge(pixel.left + pixel.kernel).join()}L${x + 3 * cell - 1},${y}`
    ];
    if (!state.narrow) {
      const one = output.side / state.unit.shape[1];
      const {row, column} = state.chosen.pixel;
      const [px, py] = screen(output.x + (column + 1) * one, output.y - output.side / 2 + (row + 0.5) * one);
      const [right] = screen(output.x + output.side, 0);
      const from = x + 9 * cell + 2 * gap;
      const [[sx, sy], [tx, ty]] = [ends.strongest, ends.total];
      lines.push(`M${from + 2},${y + 1.5 * cell}H${from + 16}V${sy}H${sx}`);
      lines.push(`M${tx},${ty}H${Math.max(right + 20, tx + 12)}V${py}H${px + 3}`);
    }
    leaders.attr("d", lines.join(""));
  }
  return {
    look,
    show(state) {
      const name = state.operation === "conv2" ? "conv2" : "conv1";
      const [map = "x"] = operationOf(name).reads;
      const pixel = chosenConvolution(state.unit, name, state.chosen);
      const strongest = strongestTerm(pixel);
      const sizes = sizesOf(state);
      const {cell, gap, x, y} = sizes;
      if (strongest) squares(state, map, strongest, sizes);
      const place = state.narrow
        ? {
            axis: state.extent.width / 2,
            y: y + 3 * cell + 12,
            row: 12.4,
            half: 66,
            thumbnails: false,
            title: "",
            total: say.pixel
          }
        : {
            axis: x + 9 * cell + 2 * gap + 158,
            y: y - 36,
            row: 21,
            half: 62,
            thumbnails: true,
            title: say.nineProductsEach,
            total: say.thePixel
          };
      drawn = {state, pixel, sizes, ends: list.show(state, map, pixel, place)};
      look(state.rest);
    }
  };
}
