import {imageStrip} from "../../draw/maps/imageStrip.js";
import {element} from "../../ui/element.js";
import type {DrawnSamples} from "./samplesClient.js";
import * as say from "../../words/en/lessons/methodWords.js";

export interface ImageRowsOptions {
  /** Side of an image in pixels. */
  readonly size: number;
  /** The class that is shown; all of them if undefined. */
  readonly label: number | undefined;
  readonly perRow: number;
  /** Rows of one class. */
  readonly rows: number;
}

/** Drawn images as rows with their titles: one row for each class, or the numbered images of one class. */
export function imageRows(
  {images, labels, indices, channels, classes}: DrawnSamples,
  {size, label, perRow, rows}: ImageRowsOptions
): readonly HTMLElement[] {
  const pixels = size ** 2 * channels;
  const row = (title: string, places: readonly number[]): HTMLElement => {
    const shown = places.map((place) => images.subarray(place * pixels, (place + 1) * pixels));
    return element("div", {}, title, imageStrip(shown, size, channels, {title: say.imagesOf(places.length, title)}));
  };
  if (label === undefined)
    return classes.map((name, i) => {
      const places = labels.flatMap((found, place) => (found === i ? [place] : []));
      return row(name, places.slice(0, perRow));
    });
  return Array.from({length: rows}, (_, i) => {
    const numbers = indices.slice(i * perRow, (i + 1) * perRow);
    return row(
      say.numbersOf(numbers.join(", ")),
      numbers.map((_, place) => i * perRow + place)
    );
  });
}
