import {stripPixels} from "../../draw/maps/imageStrip.js";
import {fixed} from "../../draw/numbers.js";
import {element} from "../../ui/element.js";
import * as say from "../../words/en/lessons/residualLearningFiguresWords.js";

/** One row of pictures: a square feature map `[side, side, channels]`, one picture a channel. */
export interface GreyRow {
  readonly label: string;
  readonly data: readonly number[] | Float32Array;
}

export interface GreyRowsOptions {
  /** Width of the pictures of a row in CSS pixels. */
  readonly width?: number;
}

/** Least and greatest of the values that are numbers. */
function extent(values: readonly number[]): readonly [least: number, greatest: number] {
  const finite = values.filter(Number.isFinite);
  return [Math.min(...finite), Math.max(...finite)];
}

/** A row as one canvas, its values told in words. */
function drawRow({label, data}: GreyRow, side: number, images: readonly Float32Array[], width: number): HTMLElement {
  const {pixels, width: across, height: down} = stripPixels(images, side, 1);
  const canvas = element("canvas", {width: across, height: down});
  canvas.style.width = `${width}px`;
  canvas.setAttribute("role", "img");
  const [least, greatest] = extent([...data]);
  const values = least <= greatest ? say.valuesTo(fixed(least, 2), fixed(greatest, 2)) : say.notNumbers;
  canvas.setAttribute("aria-label", `${label}: ${values}`);
  canvas.getContext("2d")?.putImageData(new ImageData(pixels, across, down), 0, 0);
  return element("div", {}, element("p", {}, label), canvas);
}

/** Feature maps below one another in one scale of greys, black the least and white the greatest value of all, with each row's name. */
export function greyRows(
  rows: readonly GreyRow[],
  side: number,
  channels: number,
  {width = 320}: GreyRowsOptions = {}
): HTMLElement {
  // All rows share one scale.
  const [least, greatest] = extent(rows.flatMap(({data}) => [...data]));
  const scale = greatest > least ? 2 / (greatest - least) : 0;
  const cells = rows.map((row) => {
    const images = Array.from({length: channels}, (_, c) =>
      Float32Array.from({length: side * side}, (__, p) => ((row.data[p * channels + c] ?? NaN) - least) * scale - 1)
    );
    return drawRow(row, side, images, width);
  });
  return element("div", {className: channels === 1 ? "grey-rows abreast" : "grey-rows"}, ...cells);
}
