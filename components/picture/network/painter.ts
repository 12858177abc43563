import type {View} from "../camera/view.js";
import type {Frame} from "./frame.js";
import {mapTiles} from "./mapTiles.js";
import {pictureColours, type PictureColours} from "./pictureColours.js";
import type {Brush, PictureLayer} from "./pictureLayer.js";
import {rowKey, type PictureImage, type PictureRow, type PictureState} from "./pictureRow.js";

const WHOLE_PICTURE: View = {k: 1, x: 0, y: 0};

/** Paints what changes at every moment on the one canvas under the structure. */
export interface Painter {
  /** `view`: through which camera; the whole picture when absent. */
  paint(state: PictureState, view?: View): void;
  /** Reads the colours, so that painting need not. */
  ready(): void;
  /** The page has turned dark or light: colours are read anew. */
  recolour(): void;
}

/** Makes a painter of layers on a canvas whose context is scaled to CSS pixels by `density`. */
export function painter(
  canvas: HTMLCanvasElement,
  frame: Frame,
  rows: readonly PictureRow[],
  layers: readonly PictureLayer[],
  density: number
): Painter {
  const context = canvas.getContext("2d");
  const drawMap = mapTiles();
  let colours: PictureColours | undefined;
  const image = ({values}: PictureImage, {context: target, colours: {image: ramp}}: Brush): void =>
    drawMap(
      target,
      Array.from(values, (value) => (value + 1) / 2),
      frame.image,
      ramp,
      1
    );
  return {
    ready: () => void (colours ??= pictureColours()),
    recolour: () => (colours = undefined),
    paint(state, {k, x, y} = WHOLE_PICTURE) {
      if (!context) return;
      const brush: Brush = {context, frame, rows, state, colours: (colours ??= pictureColours())};
      context.setTransform(density, 0, 0, density, 0, 0);
      context.clearRect(0, 0, frame.width, frame.height);
      context.setTransform(density * k, 0, 0, density * k, density * x, density * y);
      for (const row of rows) for (const layer of layers) layer.under?.(brush, row, state.rows[rowKey(row)] ?? {});
      for (const row of rows) for (const layer of layers) layer.over?.(brush, row, state.rows[rowKey(row)] ?? {});
      if (state.image) image(state.image, brush);
    }
  };
}
