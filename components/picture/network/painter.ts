import type {TwinName} from "../../run/networkRun.js";
import {colourRamp, paintMap, type Ramp} from "./colourRamp.js";
import {BAR, type Frame, type Square} from "./frame.js";
import {measureShare} from "./measureShare.js";
import type {PictureImage, PictureRow, PictureState, RowState} from "./pictureRow.js";
import {measureAt, pulsePlace} from "./pulsePlace.js";

/** Paints what changes at every moment (maps, norms, pulses) on the one canvas under the structure. */
export interface Painter {
  paint(state: PictureState): void;
  /** The page has turned dark or light: colours are read anew. */
  recolour(): void;
}

interface Colours {
  readonly maps: Readonly<Record<TwinName, Ramp>>;
  readonly image: Ramp;
  readonly gradient: string;
  readonly ink: string;
  readonly paper: string;
  /** A blurred square of the gradient's colour: a glow is this, cut in nine; nothing is blurred while it plays. */
  readonly glow: HTMLCanvasElement;
}

/** Sides of the blurred square, its blurred margin and its even core, in pixels. */
const GLOW = {side: 96, margin: 42, core: 12};
/** Copies of a pulse that follow it, and how far apart they are, as a share of the way. */
const TRAIL = {count: 9, apart: 0.006};

const property = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function readColours(): Colours {
  const gradient = property("--gradient");
  const glow = document.createElement("canvas");
  glow.width = glow.height = GLOW.side;
  const context = glow.getContext("2d");
  if (context) {
    // The shadow of a square that stands outside: not every browser has filters on a canvas.
    const outside = 1000;
    Object.assign(context, {shadowColor: gradient, shadowBlur: 22, shadowOffsetX: outside, fillStyle: gradient});
    context.fillRect(22 - outside, 22, 52, 52);
  }
  return {
    maps: {residual: colourRamp("--map-residual"), plain: colourRamp("--map-plain")},
    image: colourRamp("--map-ink"),
    gradient,
    ink: property("--ink"),
    paper: property("--plate"),
    glow
  };
}

/** A soft frame of a width around a box. */
function aura(context: CanvasRenderingContext2D, glow: HTMLCanvasElement, box: Square, width: number): void {
  const {margin, core} = GLOW;
  const [x, y, wide, high] = [box.x, box.y - box.up, box.side + box.across, box.side + box.up];
  // The glow reaches a little under the box.
  const under = Math.min(10, box.side / 3);
  const thirds = (from: number, length: number) =>
    [
      [0, margin, from - width, width + under],
      [margin, core, from + under, length - 2 * under],
      [margin + core, margin, from + length - under, width + under]
    ] as const;
  thirds(x, wide).forEach(([sx, sw, dx, dw], i) =>
    thirds(y, high).forEach(([sy, sh, dy, dh], j) => {
      if (i !== 1 || j !== 1) context.drawImage(glow, sx, sy, sw, sh, dx, dy, dw, dh);
    })
  );
}

/** Small canvases that maps are written to before they are enlarged, one for each side. */
function tiles() {
  const made = new Map<
    number,
    {canvas: HTMLCanvasElement; context: CanvasRenderingContext2D; data: ImageData} | null
  >();
  return (side: number) => {
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
}

/** Makes a painter of rows on a canvas whose context is scaled to CSS pixels by `density`. */
export function painter(
  canvas: HTMLCanvasElement,
  frame: Frame,
  rows: readonly PictureRow[],
  density: number
): Painter {
  const context = canvas.getContext("2d");
  const tileOf = tiles();
  let colours: Colours | undefined;

  function map(target: CanvasRenderingContext2D, values: ArrayLike<number>, {x, y, side}: Square, ramp: Ramp): void {
    const tile = tileOf(Math.round(Math.sqrt(values.length)));
    if (!tile) return;
    let top = 0;
    for (let i = 0; i < values.length; i++) top = Math.max(top, values[i] ?? 0);
    paintMap(tile.data.data, values, top, ramp);
    tile.context.putImageData(tile.data, 0, 0);
    target.drawImage(tile.canvas, x, y, side, side);
  }
  function image(target: CanvasRenderingContext2D, {values, size}: PictureImage, ramp: Ramp): void {
    const tile = tileOf(size);
    if (!tile) return;
    paintMap(
      tile.data.data,
      Array.from(values, (value) => (value + 1) / 2),
      1,
      ramp
    );
    tile.context.putImageData(tile.data, 0, 0);
    const {x, y, side} = frame.image;
    target.drawImage(tile.canvas, x, y, side, side);
  }
  function glows(target: CanvasRenderingContext2D, row: PictureRow, norms: readonly number[], of: Colours): void {
    const {layout, lines} = frame;
    norms.forEach((norm, i) => {
      const share = measureShare(norm);
      const box = frame.square(row.network, i);
      target.globalAlpha = Math.min(1, 0.12 + 1.05 * share);
      const width = (4 + 30 * share) * (0.45 + (0.55 * box.side) / layout.unit) * (layout.down ? 0.8 : 1);
      aura(target, of.glow, box, width);
    });
    target.globalAlpha = 1;
    target.fillStyle = of.gradient;
    const line = lines.get(row.network) ?? 0;
    // Upright, the bars of two columns face each other.
    const towards = line < frame.width / 2 || rows.length === 1 ? 1 : -1;
    norms.forEach((norm, i) => {
      const {x, y, side} = frame.square(row.network, i);
      const length = 1.5 + ((layout.down ? 27 : BAR) - 1.5) * measureShare(norm);
      target.beginPath();
      if (layout.down) {
        const from = line + towards * (layout.unit / 2 + 9);
        target.roundRect(Math.min(from, from + towards * length), y + side / 2 - 2.5, length, 5, 1.5);
      } else
        target.roundRect(x + side / 2 - 3.5, line + layout.unit / 2 + 9, layout.tight ? 5 : 7, length, [0, 0, 2, 2]);
      target.fill();
    });
  }
  function pulse(
    target: CanvasRenderingContext2D,
    {network, stations}: PictureRow,
    {gradients = []}: RowState,
    {share, back}: NonNullable<PictureState["pulse"]>,
    of: Colours
  ): void {
    const shares = gradients.map((norm) => measureShare(norm));
    const ways = stations.some(({shortcut}) => shortcut !== "none") ? [true, false] : [false];
    target.fillStyle = back ? of.gradient : of.ink;
    for (const over of ways)
      for (let copy = TRAIL.count; copy >= 0; copy--) {
        const gone = share - copy * TRAIL.apart;
        const place = back ? 1 - gone : gone;
        if (place < 0 || place > 1) continue;
        const {along, across} = pulsePlace(frame.layout, stations, place, over);
        const [x, y] = frame.at(network, along, across);
        const size = back ? 2 + 11 * measureAt(frame.layout, shares, along) : 5;
        target.globalAlpha = copy === 0 ? 1 : 0.34 * (1 - copy / TRAIL.count);
        target.beginPath();
        target.arc(x, y, size * (frame.layout.down ? 0.75 : 1) * (1 - 0.07 * copy), 0, 2 * Math.PI);
        target.fill();
      }
    target.globalAlpha = 1;
  }
  return {
    recolour: () => (colours = undefined),
    paint({image: picture, rows: states, pulse: moving, uncovered = 1}) {
      if (!context) return;
      const of = (colours ??= readColours());
      context.setTransform(density, 0, 0, density, 0, 0);
      context.clearRect(0, 0, frame.width, frame.height);
      for (const row of rows) {
        const state = states[row.network] ?? {};
        context.imageSmoothingEnabled = true;
        if (state.gradients) glows(context, row, state.gradients, of);
        context.imageSmoothingEnabled = false;
        row.stations.forEach((_station, i) => {
          const square = frame.square(row.network, i);
          context.fillStyle = of.paper;
          context.fillRect(square.x, square.y, square.side, square.side);
          const values = state.maps?.[i];
          const shown = Math.max(0, Math.min(1, uncovered * (row.stations.length + 3) - i));
          if (values === undefined || shown === 0) return;
          context.globalAlpha = shown;
          map(context, values, square, of.maps[row.network]);
          context.globalAlpha = 1;
        });
        if (moving) pulse(context, row, state, moving, of);
      }
      if (picture) image(context, picture, of.image);
    }
  };
}
