import type {FigureFile} from "./figureFile.js";
import * as say from "../../words/en/ui/uiSaveWords.js";

/** Pixels of the saved picture for each CSS pixel. */
export const DENSITY = 2;

/** Draws a file of SVG text on a canvas, at {@link DENSITY}; rejects with a sentence where the browser cannot. */
export async function pngOf({text, width, height}: FigureFile): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], {type: "image/svg+xml"}));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(DENSITY * width);
    canvas.height = Math.round(DENSITY * height);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error(say.theBrowserMadeNoPicture));
      })
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
