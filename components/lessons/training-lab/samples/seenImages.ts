/** @file The images of a run as its networks see them, in 8 bits: pure data. */

/** Images of one split, in its order. */
export interface SeenSplit {
  /** `[n, size, size, channels]`, 0 (−1) to 255 (1); what lies beyond is cut off. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  /** The class that each image shows, `[n]`. */
  readonly labels: Uint8Array<ArrayBuffer>;
}

/** Images that a run trains on, some of each class, and all those that it is validated on. */
export interface SeenImages {
  /** Height and width in pixels. */
  readonly size: number;
  readonly channels: number;
  readonly classes: readonly string[];
  readonly train: SeenSplit;
  readonly validation: SeenSplit;
}

/** Images of each class that a sheet of training images holds. */
export const SHEET_OF_CLASS = 4;

/** Places of the first images of each class, by class. */
export function firstOfClasses(labels: ArrayLike<number>, classes: number, most = SHEET_OF_CLASS): readonly number[] {
  const places = Array.from({length: classes}, (): number[] => []);
  for (let place = 0; place < labels.length; place++) {
    const own = places[labels[place] ?? -1];
    if (own && own.length < most) own.push(place);
  }
  return places.flat();
}

/** One image as values from −1 to 1, `[size, size, channels]`. */
export function seenImage(
  {size, channels}: Pick<SeenImages, "size" | "channels">,
  {pixels}: SeenSplit,
  place: number
): Float32Array {
  const each = size * size * channels;
  return Float32Array.from(pixels.subarray(place * each, (place + 1) * each), (value) => value / 127.5 - 1);
}
