import type {Shape} from "../../network/network.js";

/** Pixels between two maps of the grid. */
const GAP = 1;

/** Channels of a map side by side: how many across, and the size of the whole in pixels. */
export interface MapGrid {
  readonly shape: Shape;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

/** A pixel of a map: the place of its channel in the grid, and where it lies in it. */
export interface MapPoint {
  readonly place: number;
  readonly row: number;
  readonly column: number;
}

/** Lays the channels of a map `[h, w, c]` out, nearly as high as wide unless `columns` tells. */
export function mapGrid(shape: Shape, columns = Math.ceil(Math.sqrt(shape[2]))): MapGrid {
  const [height, width, channels] = shape;
  const across = Math.max(1, Math.min(columns, channels));
  return {
    shape,
    columns: across,
    width: across * (width + GAP) - GAP,
    height: Math.ceil(channels / across) * (height + GAP) - GAP
  };
}

/** The top left corner of a map's pixel in the grid. */
export function cornerOf({shape: [height, width], columns}: MapGrid, {place, row, column}: MapPoint): [number, number] {
  return [(place % columns) * (width + GAP) + column, Math.floor(place / columns) * (height + GAP) + row];
}

/** The pixel at a place of the grid; a gap belongs to the pixel before it, and outside there is none. */
export function pointAt(
  {shape: [height, width, channels], columns}: MapGrid,
  x: number,
  y: number
): MapPoint | undefined {
  const [across, down] = [Math.floor(x / (width + GAP)), Math.floor(y / (height + GAP))];
  const place = down * columns + across;
  if (x < 0 || y < 0 || across >= columns || place >= channels) return undefined;
  return {
    place,
    row: Math.min(height - 1, Math.floor(y - down * (height + GAP))),
    column: Math.min(width - 1, Math.floor(x - across * (width + GAP)))
  };
}
