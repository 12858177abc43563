import {resizedSize, type Pixels, type Size} from "./pictureGeometry.js";
import {resample} from "./resample.js";

/** A picture that the reader chose, ready for any network. */
export interface Picture extends Size {
  readonly name: string;
  /** The digit that it shows, where that is known. */
  readonly digit?: number;
  /** The picture itself or, of a large one, a smaller copy to look at. */
  readonly preview: Pixels;
  /** The picture with a shorter side of `shortest` pixels. */
  resized(shortest: number): Pixels;
}

/** A picture whose pixels are at hand. */
export function pictureOf(name: string, pixels: Pixels): Picture {
  const made = new Map<number, Pixels>();
  return {
    name,
    width: pixels.width,
    height: pixels.height,
    preview: pixels,
    resized(shortest) {
      const size = resizedSize(pixels, shortest);
      if (size.width === pixels.width && size.height === pixels.height) return pixels;
      const known = made.get(shortest) ?? resample(pixels, size);
      made.set(shortest, known);
      return known;
    }
  };
}
