/** @file Sizes and boxes of pictures, as torchvision resizes and crops them. */

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in pixels, from the top left corner. */
export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** The size with the shorter side of `shortest` pixels and the same shape; the longer side is rounded down, as in torchvision's `Resize`. */
export function resizedSize({width, height}: Size, shortest: number): Size {
  const longest = Math.floor((shortest * Math.max(width, height)) / Math.min(width, height));
  return width < height ? {width: shortest, height: longest} : {width: longest, height: shortest};
}

/** Half to even, as Python rounds. */
function roundHalfEven(value: number): number {
  const rounded = Math.round(value);
  return value % 1 === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded;
}

/** The middle square of a picture, as torchvision's `CenterCrop` places it. */
export function centreCrop({width, height}: Size, side: number): Box {
  return {left: roundHalfEven((width - side) / 2), top: roundHalfEven((height - side) / 2), width: side, height: side};
}

/** A box of a resized picture as the part of the original that it shows. */
export function boxInOriginal(box: Box, resized: Size, original: Size): Box {
  const [x, y] = [original.width / resized.width, original.height / resized.height];
  return {left: box.left * x, top: box.top * y, width: box.width * x, height: box.height * y};
}

/** Opaque or transparent pixels: RGBA row by row, 0–255. */
export interface Pixels extends Size {
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** Cuts a box out of a picture. */
export function cropPixels({width, rgba}: Pixels, box: Box): Pixels {
  const cut = new Uint8ClampedArray(box.width * box.height * 4);
  for (let row = 0; row < box.height; row++) {
    const from = ((box.top + row) * width + box.left) * 4;
    cut.set(rgba.subarray(from, from + box.width * 4), row * box.width * 4);
  }
  return {width: box.width, height: box.height, rgba: cut};
}
