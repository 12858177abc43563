import {paintMap, type Ramp} from "./colourRamp.js";

/** Paints a map into a square of a canvas, a pixel a rectangle, through a small canvas for each side that is used again. */
export type DrawMap = (
  target: CanvasRenderingContext2D,
  values: ArrayLike<number>,
  square: {readonly x: number; readonly y: number; readonly side: number},
  ramp: Ramp,
  top?: number,
  below?: Ramp
) => void;

/** The largest value of a map, 0 where none is positive. */
function largest(values: ArrayLike<number>): number {
  let top = 0;
  for (let i = 0; i < values.length; i++) top = Math.max(top, values[i] ?? 0);
  return top;
}

/** Makes a function that draws square maps, row by row `[h · w]`; `top` is the value at the ramp's end, else the map's largest; `below` colours what is negative. */
export function mapTiles(): DrawMap {
  const made = new Map<
    number,
    {canvas: HTMLCanvasElement; context: CanvasRenderingContext2D; data: ImageData} | null
  >();
  const tileOf = (side: number) => {
    let tile = made.get(side);
    if (tile === undefined) {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = side;
      const context = canvas.getContext("2d");
      tile = context && {canvas, context, data: context.createImageData(side, side)};
      made.set(side, tile);
    }
    return tile;
  };
  return (target, values, {x, y, side}, ramp, top = largest(values), below) => {
    const tile = tileOf(Math.round(Math.sqrt(values.length)));
    if (!tile) return;
    paintMap(tile.data.data, values, top, ramp, below);
    tile.context.putImageData(tile.data, 0, 0);
    target.imageSmoothingEnabled = false;
    target.drawImage(tile.canvas, x, y, side, side);
  };
}
