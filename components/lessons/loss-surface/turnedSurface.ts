import type {Selection} from "d3";
import {append} from "../../draw/append.js";
import {namedSvg} from "../../draw/namedSvg.js";
import {atOnce, type Parts} from "../../ui/late/parts.js";
import {lossInk} from "./lossScale.js";
import type {LossPlane} from "./recordedSurface.js";
import {thinned} from "./surfaceGrid.js";
import * as say from "../../words/en/lessons/lossSurfaceWords.js";

/** From where a surface is looked at, in degrees: around it, and above its plane. */
export interface View {
  readonly around: number;
  readonly above: number;
}

export interface TurnedSurfaceOptions extends View {
  /** The loss at the top of the scale, in nats: the same for surfaces that are compared. */
  readonly top: number;
  /** CSS pixels. */
  readonly width?: number;
  /** Draws the surface's faces, part by part; at once unless told. */
  readonly onFaces?: (faces: Parts<void>) => void;
}

/** A surface that is drawn again from elsewhere. */
export interface TurnedSurface {
  readonly element: SVGSVGElement;
  readonly look: (view: View) => void;
}

/** Points along each direction; more would not be seen at this size. */
const DRAWN = 21;
/** Faces that are drawn and laid out without a rest. */
const AT_ONCE = 134;
/** Height of the scale against the plane's side, and the loss between two of its ticks. */
const TALL = 0.7;
const TICK = 2;
/** The height of the scale that stands in the middle of the picture. */
const LOW = 0.4;

type Point = readonly [x: number, y: number];
/** A place of the grid and a height (0–1 of the scale) to CSS pixels, and how near it is. */
type Project = (column: number, row: number, height: number) => {readonly point: Point; readonly near: number};

function projection({around, above}: View, width: number, height: number): Project {
  const [turn, tilt] = [(around * Math.PI) / 180, (above * Math.PI) / 180];
  const side = 0.6 * width;
  const middle = (DRAWN - 1) / 2;
  return (column, row, up) => {
    const [a, b] = [(column - middle) / (2 * middle), (row - middle) / (2 * middle)];
    const across = a * Math.cos(turn) - b * Math.sin(turn);
    const near = -(a * Math.sin(turn) + b * Math.cos(turn));
    return {
      point: [
        width / 2 + side * across,
        height / 2 + side * (near * Math.sin(tilt) - TALL * (up - LOW) * Math.cos(tilt))
      ],
      near
    };
  };
}

const points = (list: readonly Point[]): string => list.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

/** The square below the surface, and the scale of the loss at its leftmost corner. */
function drawScale(scale: Selection<SVGGElement, undefined, null, undefined>, project: Project, top: number): void {
  const last = DRAWN - 1;
  const corners = [
    [0, 0],
    [last, 0],
    [last, last],
    [0, last]
  ] as const;
  const leftOf = ([column, row]: readonly [number, number]): number => project(column, row, 0).point[0];
  const base = corners.map(([column, row]) => project(column, row, 0).point);
  const [column, row] = corners.reduce((a, b) => (leftOf(b) < leftOf(a) ? b : a));
  scale.selectAll("*").remove();
  append(scale, "polygon", {class: "base", points: points(base)});
  append(scale, "polyline", {
    class: "base",
    points: points([project(column, row, 0).point, project(column, row, 1).point])
  });
  const [bottom, up] = [project(column, row, 0).point[1], project(column, row, 1).point[1]];
  // Seen from above the scale has no length to be read on.
  if (bottom - up < 40) return;
  for (let loss = 0; loss <= top; loss += TICK) {
    const [x, y] = project(column, row, loss / top).point;
    append(scale, "text", {x: x - 6, y, dy: "0.34em", "text-anchor": "end"}).text(String(loss));
  }
}

/** The loss of a network over a plane as a surface: the more ink, the higher. It is hollow where the loss is low, and all its edges are drawn. */
export function turnedSurface(
  plane: LossPlane,
  {around, above, top, width = 300, onFaces = atOnce}: TurnedSurfaceOptions
): TurnedSurface {
  const height = Math.round(width * 0.92);
  const loss = thinned(plane.loss, DRAWN);
  const svg = namedSvg({
    width,
    height,
    title: say.lossAsASurface(plane.network, plane.seed)
  }).attr("class", `loss-relief ${plane.network}`);
  const scale = append(svg, "g", {"aria-hidden": "true", class: "scale"});
  const faces = append(svg, "g", {"aria-hidden": "true"});
  const squares = Array.from({length: (DRAWN - 1) ** 2}, (_, i) => {
    const at = Math.floor(i / (DRAWN - 1)) * DRAWN + (i % (DRAWN - 1));
    return [at, at + 1, at + DRAWN + 1, at + DRAWN];
  });
  const inks = squares.map((corners) => lossInk(corners.reduce((sum, at) => sum + (loss[at] ?? 0), 0) / 4));
  const polygons: Selection<SVGPolygonElement, undefined, null, undefined>[] = [];
  /** What each face looks like now, the far ones first. */
  let seenFaces: readonly {readonly points: string; readonly fill: string}[] = [];
  function paint(slot: number): void {
    const {points: at, fill} = seenFaces[slot] ?? {};
    polygons[slot]?.attr("points", at ?? null).attr("fill", fill ?? null);
  }
  function* drawing(): Parts<void> {
    while (polygons.length < squares.length) {
      if (polygons.length > 0) yield;
      for (let i = 0; i < AT_ONCE && polygons.length < squares.length; i++) {
        polygons.push(append(faces, "polygon"));
        paint(polygons.length - 1);
      }
      // To ask for a place is to have it laid out: else one frame would lay out all.
      faces.node()?.getBoundingClientRect();
    }
  }
  function look(view: View): void {
    const project = projection(view, width, height);
    const seen = Array.from(loss, (value, at) => project(at % DRAWN, Math.floor(at / DRAWN), value / top));
    const near = squares.map((corners) => corners.reduce((sum, at) => sum + (seen[at]?.near ?? 0), 0));
    const order = [...squares.keys()].sort((a, b) => (near[a] ?? 0) - (near[b] ?? 0));
    seenFaces = order.map((square) => ({
      points: points((squares[square] ?? []).map((at) => seen[at]?.point ?? [0, 0])),
      fill: `color-mix(in srgb, currentColor ${Math.round(100 * (inks[square] ?? 0))}%, var(--plate))`
    }));
    for (const slot of polygons.keys()) paint(slot);
    drawScale(scale, project, top);
  }
  look({around, above});
  onFaces(drawing());
  return {element: svg.node() as SVGSVGElement, look};
}
