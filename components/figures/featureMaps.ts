import type {Shape} from "../model/types.js";
import {featurePixels} from "./featurePixels.js";

export interface FeatureMapsOptions {
  /** Which channels are drawn; all of them unless told. */
  readonly channels?: readonly number[];
  readonly columns?: number;
  /** What is shown: the picture's name. */
  readonly title: string;
  /** Width of the grid in CSS pixels. */
  readonly width?: number;
}

/** Channels of a feature map `[h, w, c]` as a grid of grey pictures, with the range of values below. */
export function featureMaps(
  data: Float32Array,
  shape: Shape,
  {channels = Array.from({length: shape[2]}, (_, i) => i), columns = 8, title, width = 320}: FeatureMapsOptions
): HTMLElement {
  const {pixels, minimum, maximum, ...grid} = featurePixels(data, shape, channels, columns);
  const figure = document.createElement("figure");
  figure.className = "feature-maps";
  const canvas = document.createElement("canvas");
  canvas.width = grid.width;
  canvas.height = grid.height;
  canvas.style.width = `${width}px`;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `${title}: ${channels.length} channels of ${shape[0]}×${shape[1]}`);
  canvas.getContext("2d")?.putImageData(new ImageData(pixels, grid.width, grid.height), 0, 0);
  const caption = document.createElement("figcaption");
  caption.textContent = `${title}, ${minimum.toPrecision(2)} (black) to ${maximum.toPrecision(2)} (white)`;
  figure.append(canvas, caption);
  return figure;
}
