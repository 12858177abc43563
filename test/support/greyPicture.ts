import type {Pixels} from "../../components/ui/image/pictureGeometry.js";

/** A picture whose grey is a function of its place. */
export function greyPicture(width: number, height: number, value: (x: number, y: number) => number): Pixels {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rgba.fill(value(x, y), 4 * (y * width + x), 4 * (y * width + x) + 3);
  return {width, height, rgba};
}
/** The red of each pixel, row by row. */
export const reds = ({rgba}: Pixels): number[] => [...rgba].filter((_, i) => i % 4 === 0);
