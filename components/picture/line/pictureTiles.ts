import type {Ramp} from "../network/colourRamp.js";
import {coarser, LANDSCAPE} from "./landscape.js";

/** In what colours the picture is shown: its own, grey, or those of a network's maps. */
export type Tint = "own" | "grey" | Ramp;

/** Gives the picture in so many places a side, as a canvas of as many pixels; undefined where there is no canvas to draw on, or no room. */
export type PictureTiles = (side: number, tint: Tint) => HTMLCanvasElement | undefined;

const lightness = (values: ArrayLike<number>, at: number): number =>
  (0.3 * (values[at] ?? 0) + 0.59 * (values[at + 1] ?? 0) + 0.11 * (values[at + 2] ?? 0)) / 255;

/** Colours pixels, red, green and blue of each, into opaque ones: in a network's ramp what is light stays light, in the dark too. */
function colour(target: Uint8ClampedArray, values: Uint8ClampedArray, tint: Tint): void {
  const isRamp = typeof tint !== "string";
  const rising = isRamp && lightness(tint, 4 * 255) > lightness(tint, 0);
  for (let from = 0, to = 0; from < values.length; from += 3, to += 4) {
    const light = tint === "own" ? 0 : lightness(values, from);
    // The middle of the ramp is the network's hue; a face is neither empty nor black.
    const index = 4 * Math.round(255 * (0.06 + 0.86 * (rising ? light : 1 - light)));
    for (let part = 0; part < 3; part++)
      target[to + part] = isRamp
        ? (tint[index + part] ?? 0)
        : tint === "own"
          ? (values[from + part] ?? 0)
          : 255 * light;
    target[to + 3] = 255;
  }
}

/** Pixels of a square with so many places a side; a browser that is out of memory refuses them. */
function roomFor(context: CanvasRenderingContext2D, places: number): ImageData | undefined {
  try {
    return context.createImageData(places, places);
  } catch {
    return undefined;
  }
}

/** Makes each tile of the picture once for each ramp; `picture` is asked for the whole when the first tile is made, and makes it once. */
export function pictureTiles(picture: () => Uint8ClampedArray): PictureTiles {
  const tiles = new Map<Tint, Map<number, HTMLCanvasElement>>();
  return (side, tint) => {
    const places = Math.max(1, Math.min(LANDSCAPE, side));
    const known = tiles.get(tint) ?? new Map<number, HTMLCanvasElement>();
    tiles.set(tint, known);
    const made = known.get(places);
    if (made) return made;
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = places;
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    const data = roomFor(context, places);
    if (!data) return undefined;
    colour(data.data, coarser(picture(), places), tint);
    context.putImageData(data, 0, 0);
    known.set(places, canvas);
    return canvas;
  };
}
