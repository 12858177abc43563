import {mapColours} from "../mapColours.js";
import type {Shape} from "../../network/network.js";
import {mapGrid} from "./mapGrid.js";
import {mapPixels} from "./mapPixels.js";

export interface FeatureMapsOptions {
  /** The picture's name. */
  readonly title: string;
  /** Magnitude at the end of the scale. */
  readonly limit: number;
  readonly columns?: number;
  /** Width of the grid in CSS pixels. */
  readonly width?: number;
}

/** Channels of a feature map `[h, w, c]` as a grid of small pictures on one canvas. */
export function featureMaps(
  data: Float32Array,
  shape: Shape,
  {title, limit, columns, width = 208}: FeatureMapsOptions
): HTMLCanvasElement {
  const grid = mapGrid(shape, columns);
  const canvas = document.createElement("canvas");
  canvas.className = "map-canvas";
  canvas.width = grid.width;
  canvas.height = grid.height;
  canvas.style.width = `${width}px`;
  canvas.classList.toggle("coarse", grid.width < width);
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", title);
  const pixels = mapPixels(data, grid, limit, mapColours());
  canvas.getContext("2d")?.putImageData(new ImageData(pixels, grid.width, grid.height), 0, 0);
  return canvas;
}
