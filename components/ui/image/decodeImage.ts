import {resizedSize, type Pixels} from "./pictureGeometry.js";
import {pictureHeader, type PictureHeader} from "../../run/data/pictureHeader.js";
import {shortName} from "../../run/foreignWords.js";
import {startResampling} from "./resample.js";
import {pictureOf, type Picture} from "./picture.js";
import * as say from "../../words/en/ui/uiImageWords.js";

/** What a file may be. */
export const ACCEPTED_IMAGES = ["image/jpeg", "image/png", "image/webp"] as const;
const FORMATS = ["JPEG", "PNG", "WebP"];

/** Most pixels of a picture: a browser holds four bytes of each while it decodes. */
const MOST_PIXELS = 50e6;
/** Pixels of a picture whose reading takes longer than a blink. */
const LARGE = 8e6;
/** How many times as long as wide a picture may be: the square cut from it would show next to nothing of it. */
const MOST_STRETCHED = 20;
/** Pixels that are read at a time, so that a large picture never lies on the page's side as a whole. */
const STRIP = 2 ** 20;
/** Bytes that the header of a picture is looked for in: a camera's preview may stand before it. */
const HEADER = 2 ** 18;
/** A picture with a shorter side above this is kept as smaller copies only, one for each network. */
const KEPT = 512;
/** The shorter sides that the networks want (`inputTarget.ts`). */
const WANTED = [256, 16] as const;

const isAccepted = (type: string): boolean => (ACCEPTED_IMAGES as readonly string[]).includes(type);

/**
 * Why a picture can't be taken, in a sentence that names the file; undefined where nothing speaks against it.
 * `type` is what the browser believes the file to be, `bytes` its size.
 */
export function refusal(given: string, said: string, bytes: number, header: PictureHeader): string | undefined {
  const [name, type] = [shortName(given, 60), shortName(said)];
  if (bytes === 0) return say.isEmpty(name);
  if (type !== "" && !isAccepted(type)) return say.isAJpegPngOr(name, type);
  const {format, width = 1, height = 1, animated} = header;
  const known = FORMATS.includes(format);
  if (!known && format !== "unknown") return say.isAJpegPngOr(name, format);
  if (!known && type === "") return say.isOfAnUnknownType(name);
  if (!known) return say.saysItIsButIts(name, type);
  if (animated) return say.isAnimatedAStillPicture(name);
  if (width === 0 || height === 0) return say.isPixelsAPictureWith(name, width, height);
  if (width * height > MOST_PIXELS)
    return say.hasMillionPixelsAtMost(name, Math.round((width * height) / 1e6), MOST_PIXELS / 1e6);
  if (Math.max(width, height) > MOST_STRETCHED * Math.min(width, height))
    return say.isPixelsAtMostTimes(name, width, height, MOST_STRETCHED);
  return undefined;
}

/**
 * Reads a picture file, upright as its camera says (EXIF).
 * `onLarge` is told in a sentence, before the reading, of a picture that takes long.
 * @throws Error with a sentence for the reader that names the file
 */
export async function decodeImage(file: File, onLarge: (sentence: string) => void = () => undefined): Promise<Picture> {
  const name = shortName(file.name, 60) || say.thePastedPicture;
  // A file that calls itself something else needn't be read.
  const isForeign = file.type !== "" && !isAccepted(file.type);
  const beginning = isForeign ? new ArrayBuffer() : await file.slice(0, HEADER).arrayBuffer();
  const header = pictureHeader(new Uint8Array(beginning));
  const reason = refusal(name, file.type, file.size, header);
  if (reason !== undefined) throw new Error(reason);
  const {width = 0, height = 0} = header;
  if (width * height > LARGE)
    onLarge(say.readingAreMillionPixelsWhich(name, width, height, Math.round((width * height) / 1e6)));
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, {imageOrientation: "from-image"});
  } catch {
    throw new Error(say.contentCouldNotBeRead(name, header.format));
  }
  try {
    return await pictureFrom(name, bitmap);
  } finally {
    bitmap.close();
  }
}

/** Reads the pixels of anything that can be drawn, row by row from the top, and lets the page breathe in between. */
async function pictureFrom(name: string, bitmap: ImageBitmap): Promise<Picture> {
  const {width, height} = bitmap;
  const rows = Math.max(1, Math.min(height, Math.floor(STRIP / width)));
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = rows;
  const context = canvas.getContext("2d", {willReadFrequently: true});
  if (context === null) throw new Error(say.couldNotBeDrawn(name));
  const small = Math.min(width, height) <= KEPT;
  const copies = small ? [] : WANTED.map((shortest) => startResampling(bitmap, resizedSize(bitmap, shortest)));
  const whole = small ? new Uint8ClampedArray(width * height * 4) : undefined;
  for (let top = 0; top < height; top += rows) {
    context.clearRect(0, 0, width, rows);
    context.drawImage(bitmap, 0, -top);
    const {data} = context.getImageData(0, 0, width, Math.min(rows, height - top));
    whole?.set(data, top * width * 4);
    for (const copy of copies) copy.feed(data);
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (whole) return pictureOf(name, {width, height, rgba: whole});
  const made = new Map<number, Pixels>(copies.map((copy, i) => [WANTED[i] ?? 0, copy.finish()]));
  const [preview] = [...made.values()];
  if (preview === undefined) throw new Error(say.couldNotBeResized(name));
  const fallback = pictureOf(name, preview);
  return {...fallback, width, height, resized: (shortest) => made.get(shortest) ?? fallback.resized(shortest)};
}

/** Takes a still of a film that is playing. */
export async function stillOf(video: HTMLVideoElement, name: string): Promise<Picture> {
  const bitmap = await createImageBitmap(video);
  try {
    return await pictureFrom(name, bitmap);
  } finally {
    bitmap.close();
  }
}
