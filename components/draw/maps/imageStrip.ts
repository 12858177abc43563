/** Pixels between two images of a strip. */
const GAP = 1;

/** RGBA pixels of images side by side, row by row. */
export interface StripPixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** Images `[size, size, channels]` of values −1 (black) to 1 (white) as one row of pixels; what lies beyond is cut off. */
export function stripPixels(images: readonly Float32Array[], size: number, channels: number): StripPixels {
  const width = images.length * (size + GAP) - GAP;
  const pixels = new Uint8ClampedArray(width * size * 4);
  images.forEach((image, place) => {
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        const at = (i * width + place * (size + GAP) + j) * 4;
        const from = (i * size + j) * channels;
        for (let c = 0; c < 3; c++) pixels[at + c] = ((image[from + Math.min(c, channels - 1)] ?? 0) + 1) * 127.5;
        pixels[at + 3] = 255;
      }
  });
  return {width, height: size, pixels};
}

export interface ImageStripOptions {
  /** What is shown, for those who do not see it. */
  readonly title: string;
  /** Side of one image on the page, in CSS pixels. */
  readonly side?: number;
}

/** A row of small images, enlarged without smoothing, so that each pixel that a network is given can be seen. */
export function imageStrip(
  images: readonly Float32Array[],
  size: number,
  channels: number,
  {title, side = 48}: ImageStripOptions
): HTMLCanvasElement {
  const {width, height, pixels} = stripPixels(images, size, channels);
  const canvas = document.createElement("canvas");
  canvas.className = "image-strip";
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${(side * width) / size}px`;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", title);
  canvas.getContext("2d")?.putImageData(new ImageData(pixels, width, height), 0, 0);
  return canvas;
}
