import {MEASURES} from "../../run/measure.js";
import {BAR, type Frame, type Square} from "./frame.js";
import {measureShare} from "./measureShare.js";
import type {PictureLayer} from "./pictureLayer.js";
import {rowKey} from "./pictureRow.js";
import {measureText, shownMeasure} from "./shownMeasure.js";

/** Sides of the blurred square, its blurred margin and its even core, in pixels. */
const GLOW = {side: 96, margin: 42, core: 12};

/** Upright: longest and shortest room for a bar, and half of what the names between two columns take. CSS pixels. */
const UPRIGHT = {most: 27, least: 8, names: 24};

/** Length of the longest bar: upright, two columns leave room for the names between them. */
function longest({layout, width}: Frame, line: number, alone: boolean): number {
  if (!layout.down) return BAR;
  const room = Math.abs(width / 2 - line) - layout.unit / 2 - 9 - UPRIGHT.names;
  return alone ? UPRIGHT.most : Math.max(UPRIGHT.least, Math.min(UPRIGHT.most, room));
}

/** A blurred square of a colour: every glow is made of this; nothing is blurred while it plays. */
function blurredSquare(colour: string): HTMLCanvasElement {
  const glow = document.createElement("canvas");
  glow.width = glow.height = GLOW.side;
  const context = glow.getContext("2d");
  if (context) {
    // The shadow of a square that stands outside: not every browser has filters on a canvas.
    const outside = 1000;
    Object.assign(context, {shadowColor: colour, shadowBlur: 22, shadowOffsetX: outside, fillStyle: colour});
    context.fillRect(22 - outside, 22, 52, 52);
  }
  return glow;
}

/** Sides of a box with its flanks, in CSS pixels. */
interface GlowingBox {
  readonly wide: number;
  readonly high: number;
  /** How far its glow reaches under it. */
  readonly under: number;
}

/** A glow cut in nine around a box of a canvas of its own, which is used again: a moving picture draws one image a glow. */
function framed(glow: HTMLCanvasElement, {wide, high, under}: GlowingBox, width: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(wide + 2 * width);
  canvas.height = Math.ceil(high + 2 * width);
  const context = canvas.getContext("2d");
  const {margin, core} = GLOW;
  const thirds = (length: number) =>
    [
      [0, margin, 0, width + under],
      [margin, core, width + under, length - 2 * under],
      [margin + core, margin, width + length - under, width + under]
    ] as const;
  thirds(wide).forEach(([sx, sw, dx, dw], i) =>
    thirds(high).forEach(([sy, sh, dy, dh], j) => {
      if (i !== 1 || j !== 1) context?.drawImage(glow, sx, sy, sw, sh, dx, dy, dw, dh);
    })
  );
  return canvas;
}

/** Widths of the frames that are kept lie so far apart, in CSS pixels; between them they are stretched. */
const APART = 3;
/** Most frames that are kept: more boxes than one picture has in all its widths. */
const KEPT = 160;

/** Draws glows of one colour around boxes. */
function glows(colour: string) {
  const square = blurredSquare(colour);
  const frames = new Map<string, HTMLCanvasElement>();
  return (context: CanvasRenderingContext2D, box: Square, width: number): void => {
    const [wide, high] = [box.side + box.across, box.side + box.up];
    const near = APART * Math.max(1, Math.round(width / APART));
    const key = [Math.round(2 * wide), Math.round(2 * high), near].join();
    let frame = frames.get(key);
    if (frame === undefined) {
      if (frames.size >= KEPT) frames.clear();
      frame = framed(square, {wide, high, under: Math.min(10, box.side / 3)}, near);
      frames.set(key, frame);
    }
    context.drawImage(frame, box.x - width, box.y - box.up - width, wide + 2 * width, high + 2 * width);
  };
}

/** What is measured of each station, as a glow around its box and a bar beside it, both on the measure's log scale. */
export function measureLayer(): PictureLayer {
  const byColour = new Map<string, ReturnType<typeof glows>>();
  return {
    under({context, frame, rows, colours: {gradient}}, row, state) {
      const shown = shownMeasure(state);
      if (shown === undefined) return;
      const {ends} = MEASURES[shown.measure];
      const shares = shown.values.map((value) => (value === undefined ? undefined : measureShare(value, ends)));
      const {layout, lines} = frame;
      const glow = byColour.get(gradient) ?? glows(gradient);
      byColour.set(gradient, glow);
      context.imageSmoothingEnabled = true;
      shares.forEach((share, i) => {
        if (share === undefined) return;
        const box = frame.square(rowKey(row), i);
        context.globalAlpha = Math.min(1, 0.12 + 1.05 * share);
        const width = (4 + 30 * share) * (0.45 + (0.55 * box.side) / layout.unit) * (layout.down ? 0.8 : 1);
        glow(context, box, width);
      });
      context.globalAlpha = 1;
      context.fillStyle = gradient;
      const line = lines.get(rowKey(row)) ?? 0;
      // Upright, the bars of two columns face each other.
      const towards = line < frame.width / 2 || rows.length === 1 ? 1 : -1;
      const most = longest(frame, line, rows.length === 1);
      shares.forEach((share, i) => {
        if (share === undefined) return;
        const {x, y, side} = frame.square(rowKey(row), i);
        const length = 1.5 + (most - 1.5) * share;
        context.beginPath();
        if (layout.down) {
          const from = line + towards * (layout.unit / 2 + 9);
          context.roundRect(Math.min(from, from + towards * length), y + side / 2 - 2.5, length, 5, 1.5);
        } else
          context.roundRect(x + side / 2 - 3.5, line + layout.unit / 2 + 9, layout.tight ? 5 : 7, length, [0, 0, 2, 2]);
        context.fill();
      });
    },
    words: measureText
  };
}
