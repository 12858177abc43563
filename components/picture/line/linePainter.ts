import type {OutputShape} from "../../network/outputShape.js";
import {ownTask} from "../../ui/late/ownTask.js";
import {colourRamp} from "../network/colourRamp.js";
import type {LandscapeOnce} from "./landscapeOnce.js";
import {pointOf, squareOf, type LineLayout} from "./lineLayout.js";
import type {LineStation} from "./lineStation.js";
import type {LineStop, Travelling} from "./lineJourney.js";
import {pictureTiles, type Tint} from "./pictureTiles.js";

/** Paints the picture into the faces of a large network, and its copies on their way. */
export interface LinePainter {
  /** Faces: what the picture has not reached is pale; `reached` is the number of stations that it has passed. */
  faces(context: CanvasRenderingContext2D, layout: LineLayout, stations: readonly LineStation[], reached: number): void;
  /** The copies of the picture, and the one on the card at a place of the page. */
  copies(context: CanvasRenderingContext2D, layout: LineLayout, stops: readonly LineStop[], at: Travelling): void;
  /** The picture as it is at a place, in a square with as many sheets behind as its channels allow. */
  copy(context: CanvasRenderingContext2D, centre: readonly [number, number], side: number, copy: PictureCopy): void;
  /** Makes what the faces of stations show, a face at a time: together they would hold the page. Ends early once it is over; never refused. */
  prepare(stations: readonly LineStation[], isOver: () => boolean): Promise<void>;
  /** The page has turned dark or light. */
  recolour(): void;
}

/** A picture of so many places and channels; the image itself is in its own colours. */
export interface PictureCopy {
  readonly shape: OutputShape;
  readonly isImage: boolean;
  readonly alpha?: number;
}

const PALE = 0.13;
/** A copy between two boxes is this much smaller than a face. */
const SMALL = 0.62;

interface Colours {
  readonly maps: Tint;
  readonly plate: string;
  readonly hue: string;
  readonly ink: string;
}

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A copy of the picture with the sheets behind it that stand for its channels. */
function paintCopy(
  context: CanvasRenderingContext2D,
  {
    centre: [x, y],
    side,
    shape,
    alpha = 1
  }: PictureCopy & {readonly centre: readonly [number, number]; readonly side: number},
  {plate, hue, ink}: Colours,
  tile: HTMLCanvasElement | undefined
): void {
  const channels = shape.at(-1) ?? 1;
  const sheets = channels <= 3 ? channels - 1 : Math.max(1, Math.round(Math.log2(channels)) - 3);
  const apart = Math.max(1.6, Math.min(2.6, side / 14));
  const [left, top] = [x - side / 2, y - side / 2];
  context.globalAlpha = alpha;
  Object.assign(context, {fillStyle: plate, strokeStyle: hue, lineWidth: 0.9, imageSmoothingEnabled: false});
  for (let k = sheets; k > 0; k--) {
    context.fillRect(left + k * apart, top - k * apart, side, side);
    context.strokeRect(left + k * apart, top - k * apart, side, side);
  }
  if (tile) context.drawImage(tile, left, top, side, side);
  Object.assign(context, {strokeStyle: ink, lineWidth: 1.4});
  context.strokeRect(left, top, side, side);
  context.globalAlpha = 1;
}

/** Makes a painter in the hue of networks with shortcuts or of plain ones. */
export function linePainter(hue: "residual" | "plain", isGrey: boolean, landscape: LandscapeOnce): LinePainter {
  const tiles = pictureTiles(landscape.now);
  let known: Colours | undefined;
  const colours = (): Colours =>
    (known ??= {
      maps: colourRamp(`--map-${hue}`),
      plate: colour("--plate"),
      hue: colour(`--${hue}`),
      ink: colour("--ink")
    });
  const tint = (isImage: boolean): Tint => (isImage ? (isGrey ? "grey" : "own") : colours().maps);
  const places = (shape: OutputShape): number => (shape.length === 3 ? shape[0] : 1);

  const copy: LinePainter["copy"] = (context, centre, side, one) =>
    paintCopy(context, {centre, side, ...one}, colours(), tiles(places(one.shape), tint(one.isImage)));
  return {
    copy,
    faces(context, layout, stations, reached) {
      context.imageSmoothingEnabled = false;
      stations.forEach((station, i) => {
        const place = layout.places[station.id];
        if (place === undefined || place.behind >= 0.5 || place.frame > 0 || station.kind === "cells") return;
        const {x, y, side} = squareOf(layout, place);
        context.globalAlpha = place.seen;
        context.fillStyle = colours().plate;
        context.fillRect(x, y, side, side);
        context.globalAlpha = place.seen * (i < reached ? 1 : PALE);
        const tile = tiles(places(station.shape), tint(station.kind === "image"));
        if (tile) context.drawImage(tile, x, y, side, side);
      });
      context.globalAlpha = 1;
    },
    copies(context, layout, stops, {stop, along, inside, changed, over, alpha}) {
      const here = stops[stop] as LineStop;
      const before = stops[Math.max(0, stop - 1)] as LineStop;
      const sideOf = (one: LineStop): number => layout.places[one.station.id]?.side ?? 0;
      const as = (one: LineStop, isNew: boolean): PictureCopy =>
        isNew || one.isSum
          ? {shape: one.station.shape, isImage: one.station.kind === "image", alpha}
          : {shape: one.station.input, isImage: stop === 1, alpha};
      if (over && here.beside) {
        const unit = {...here, station: here.beside, isSum: false};
        const side = Math.min(over.changed ? sideOf(here) : sideOf(before), 60) * 0.6;
        copy(context, pointOf(layout, over.along, over.across), Math.max(8, side), as(unit, over.changed));
      }
      const face = changed ? sideOf(here) : Math.min(sideOf(before), 1.3 * sideOf(here));
      if (here.station.kind === "cells" && changed) return;
      const side = Math.max(9, (here.isSum ? 0.5 * Math.min(face, 60) : face) * (SMALL + (1 - SMALL) * inside));
      copy(context, pointOf(layout, along), side, as(here, changed));
    },
    async prepare(stations, isOver) {
      await ownTask();
      if (isOver()) return;
      // What has changed is styled here, and not with a tile.
      colours();
      await ownTask();
      await landscape.inParts(isOver);
      const wanted = new Map(
        stations.map(({shape, kind}) => [`${places(shape)} ${kind === "image"}`, {shape, isImage: kind === "image"}])
      );
      for (const {shape, isImage} of wanted.values()) {
        await ownTask();
        if (isOver()) return;
        tiles(places(shape), tint(isImage));
      }
    },
    recolour: () => (known = undefined)
  };
}
