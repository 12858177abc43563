import type {Shape} from "../model/types.js";
import {featurePixels} from "./featurePixels.js";

/** One row of pictures: a feature map `[h, w, c]`, one picture a channel. */
export interface GreyRow {
  readonly label: string;
  readonly data: readonly number[] | Float32Array;
}

export interface GreyRowsOptions {
  /** Width of the pictures of a row in CSS pixels. */
  readonly width?: number;
}

/** Feature maps below one another in one scale of greys, black the least and white the greatest value of all, with each row's name. */
export function greyRows(
  rows: readonly GreyRow[],
  [height, wide, channels]: Shape,
  {width = 320}: GreyRowsOptions = {}
): HTMLElement {
  const element = document.createElement("div");
  element.className = channels === 1 ? "grey-rows abreast" : "grey-rows";
  const size = height * wide;
  // All rows as channels of one map, so that they share one scale.
  const all = new Float32Array(rows.length * channels * size);
  const total = rows.length * channels;
  rows.forEach(({data}, row) => {
    for (let p = 0; p < size; p++)
      for (let c = 0; c < channels; c++) all[p * total + row * channels + c] = data[p * channels + c] ?? NaN;
  });
  rows.forEach(({label, data}, row) => {
    const shown = Array.from({length: channels}, (_, c) => row * channels + c);
    const {pixels, width: across, height: down} = featurePixels(all, [height, wide, total], shown, channels);
    const canvas = document.createElement("canvas");
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = `${width}px`;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", `${label}: ${rangeText(data)}`);
    canvas.getContext("2d")?.putImageData(new ImageData(pixels, across, down), 0, 0);
    const name = document.createElement("p");
    name.textContent = label;
    const cell = document.createElement("div");
    cell.append(name, canvas);
    element.append(cell);
  });
  return element;
}

function rangeText(data: GreyRow["data"]): string {
  const values = [...data];
  return `values ${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
}
