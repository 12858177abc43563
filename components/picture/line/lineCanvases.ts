import {element} from "../../ui/element.js";
import type {LandscapeOnce} from "./landscapeOnce.js";
import type {LineStop, Travelling} from "./lineJourney.js";
import type {LineLayout} from "./lineLayout.js";
import {linePainter} from "./linePainter.js";
import type {LineStation} from "./lineStation.js";

/** What stands on the canvases of a large network at one moment. */
export interface PaintedLine {
  readonly layout: LineLayout;
  readonly stations: readonly LineStation[];
  readonly stops: readonly LineStop[];
  /** Where the picture is on its way; undefined while it rests. */
  readonly at: Travelling | undefined;
  /** Middle of the square that the card leaves free. */
  readonly card: readonly [number, number] | undefined;
}

/** The canvas under a network's structure, of its faces; the one over it, of what travels; a small one for a player. */
export interface LineCanvases {
  readonly under: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
  readonly thumb: HTMLCanvasElement;
  /** CSS pixels. */
  size(width: number, height: number): void;
  paint(line: PaintedLine): void;
  /** Stations have come, gone or moved since the last painting. */
  moved(): void;
  /** Makes what the faces of stations show, in pieces, until it is over; never refused. */
  prepare(stations: readonly LineStation[], isOver: () => boolean): Promise<void>;
  /** The page has turned dark or light. */
  recolour(): void;
}

/** More than two device pixels for each CSS pixel cannot be told apart. */
const DENSITY = 2;
const THUMB = 44;
const ON_CARD = 30;

const density = (): number => Math.min(DENSITY, globalThis.devicePixelRatio || 1);

/** Sides of a canvas in CSS pixels; its context is cleared, and counts in them. */
function cleared(canvas: HTMLCanvasElement, scale: number): CanvasRenderingContext2D | null {
  const context = canvas.getContext("2d");
  context?.setTransform(scale, 0, 0, scale, 0, 0);
  context?.clearRect(0, 0, canvas.width, canvas.height);
  return context;
}

/** Makes the canvases of a network in its hue; the image of one channel is grey. */
export function lineCanvases(hue: "residual" | "plain", isGrey: boolean, landscape: LandscapeOnce): LineCanvases {
  const make = (className: string, side = 0): HTMLCanvasElement => {
    const canvas = element("canvas", {className, width: side, height: side});
    canvas.setAttribute("aria-hidden", "true");
    return canvas;
  };
  const [under, over, thumb] = [make("under"), make("over"), make("thumb", DENSITY * THUMB)];
  const painter = linePainter(hue, isGrey, landscape);
  // A canvas that is painted is copied whole into the browser's picture: neither is touched while it stays as it is.
  /** The stations that the picture has passed where faces are painted; undefined when they must be painted anew. */
  let painted: number | undefined;
  let isClear = true;
  const moved = (): void => void (painted = undefined);
  return {
    under,
    over,
    thumb,
    size(width, height) {
      moved();
      isClear = true;
      for (const canvas of [under, over]) {
        Object.assign(canvas, {width: Math.round(width * density()), height: Math.round(height * density())});
        Object.assign(canvas.style, {width: `${width}px`, height: `${height}px`});
      }
    },
    paint({layout, stations, stops, at, card}) {
      const last = at && stops[at.stop];
      const reached = at && last ? stations.indexOf(last.station) + (at.changed ? 1 : 0) : Infinity;
      if (painted !== reached) {
        const faces = cleared(under, density());
        if (faces) painter.faces(faces, layout, stations, reached);
        painted = reached;
      }
      const context = isClear && !last ? null : cleared(over, density());
      isClear = !last;
      const small = cleared(thumb, DENSITY);
      if (!small) return;
      if (!at || !last) {
        const image = stations[0];
        if (image)
          painter.copy(small, [THUMB / 2, THUMB / 2], THUMB - 8, {
            shape: [...image.shape.slice(0, 2), 1] as never,
            isImage: true
          });
        return;
      }
      if (!context) return;
      painter.copies(context, layout, stops, at);
      const isNew = at.changed || last.isSum;
      const copy = {
        shape: isNew ? last.station.shape : last.station.input,
        isImage: at.stop === 0 || (at.stop === 1 && !at.changed)
      };
      if (card) painter.copy(context, card, ON_CARD, copy);
      painter.copy(small, [THUMB / 2 - 6, THUMB / 2 + 6], THUMB - 16, copy);
    },
    prepare: (stations, isOver) => painter.prepare(stations, isOver).finally(moved),
    moved,
    recolour() {
      moved();
      painter.recolour();
    }
  };
}
