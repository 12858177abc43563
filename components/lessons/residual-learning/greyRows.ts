import {stripPixels} from "../../draw/imageStrip.js";

/** One row of pictures: a square feature map `[side, side, channels]`, one picture a channel. */
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
  side: number,
  channels: number,
  {width = 320}: GreyRowsOptions = {}
): HTMLElement {
  const element = document.createElement("div");
  element.className = channels === 1 ? "grey-rows abreast" : "grey-rows";
  // All rows share one scale.
  const finite = rows.flatMap(({data}) => [...data].filter(Number.isFinite));
  const [least, greatest] = [Math.min(...finite), Math.max(...finite)];
  const scale = greatest > least ? 2 / (greatest - least) : 0;
  for (const {label, data} of rows) {
    const images = Array.from({length: channels}, (_, c) =>
      Float32Array.from({length: side * side}, (__, p) => ((data[p * channels + c] ?? NaN) - least) * scale - 1)
    );
    const {pixels, width: across, height: down} = stripPixels(images, side, 1);
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
  }
  return element;
}

function rangeText(data: GreyRow["data"]): string {
  const values = [...data];
  return `values ${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
}
