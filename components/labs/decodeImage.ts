/** What a file may be. */
export const ACCEPTED_IMAGES = ["image/jpeg", "image/png", "image/webp"] as const;

/** Side of the square that ResNet-34 is shown, in pixels, and that of the resized picture it is cut from. */
export const SIDE = 224;
const SHORTEST = 256;

/** A canvas of the network's input size. */
export function inputCanvas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  return canvas;
}

/**
 * Draws a picture file on a canvas of `SIDE` pixels: upright as its camera says, shortest side 256, the middle 224 × 224 of it.
 * @throws Error with a sentence for the reader that names the file
 */
export async function decodeImage(file: File, canvas: HTMLCanvasElement): Promise<void> {
  if (!(ACCEPTED_IMAGES as readonly string[]).includes(file.type))
    throw new Error(`${file.name} is ${file.type || "of an unknown type"}; a JPEG, PNG or WebP picture is needed.`);
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, {imageOrientation: "from-image"});
  } catch {
    throw new Error(`${file.name} says it is ${file.type}, but its content could not be read as a picture.`);
  }
  const scale = SHORTEST / Math.min(picture.width, picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const context = canvas.getContext("2d");
  if (context) {
    context.imageSmoothingQuality = "high";
    context.clearRect(0, 0, SIDE, SIDE);
    context.drawImage(picture, (SIDE - width) / 2, (SIDE - height) / 2, width, height);
  }
  picture.close();
}

/** Pixels of a canvas as the network's input, `[224, 224, 3]`: 0–255 becomes −1 to 1, transparency becomes white. */
export function networkInput(rgba: Uint8ClampedArray): Float32Array<ArrayBuffer> {
  const values = new Float32Array((rgba.length / 4) * 3);
  for (let i = 0; i < rgba.length / 4; i++) {
    const opacity = (rgba[4 * i + 3] ?? 255) / 255;
    for (let c = 0; c < 3; c++) {
      const value = (rgba[4 * i + c] ?? 0) * opacity + 255 * (1 - opacity);
      values[3 * i + c] = value / 127.5 - 1;
    }
  }
  return values;
}
