import {contours, geoPath, geoTransform, scaleLinear, type GeoPath, type Selection} from "d3";
import {append} from "../../draw/append.js";
import {namedSvg} from "../../draw/namedSvg.js";
import {measured, significant} from "../../draw/numbers.js";
import type {Parts} from "../../ui/late/parts.js";
import {GUESSING, LINES, lossInk, SHADING} from "./lossScale.js";
import {nearestKnown} from "./nearestKnown.js";
import type {LossPlane} from "./recordedSurface.js";
import {REACH} from "./surfaceGrid.js";
import * as say from "../../words/en/lessons/first/contourMapWords.js";
import {inRow} from "../../words/inRow.js";

export interface ContourMapOptions {
  /** What the map is called; the network unless told. */
  readonly name?: string;
  /** Whether lines carry their loss, and the axes their ends. */
  readonly labels?: boolean;
  /** CSS pixels; the map is square. */
  readonly width?: number;
}

/** Room around a map with labels, and around one without, in CSS pixels. */
const ROOM = {labelled: {left: 26, bottom: 22, top: 4, right: 4}, bare: {left: 1, bottom: 1, top: 1, right: 1}};
/** A map from this width on carries the losses of its lines, and larger marks. */
const ROOMY = 220;
/** Ink, 0–1, beyond which a line lies on what is nearer to the ink than to the paper. */
const DEEP = 0.5;
/** Points along each direction from which on lines are drawn; between fewer they would be invented. */
const FINE = 11;

type Svg = Selection<SVGSVGElement, undefined, null, undefined>;
type Group = Selection<SVGGElement, undefined, null, undefined>;

/** Where the lowest point of a plane lies, and its loss; where several are lowest, the first. */
function lowest({loss, points}: LossPlane): {readonly x: number; readonly y: number; readonly loss: number} {
  let at = 0;
  loss.forEach((value, i) => {
    if (value < (loss[at] ?? NaN)) at = i;
  });
  return {x: at % points, y: Math.floor(at / points), loss: loss[at] ?? NaN};
}

/** What the map shows, in words. */
function mapWords(plane: LossPlane, name: string): string {
  const {loss, points, seed} = plane;
  const known = loss.filter((value) => !Number.isNaN(value));
  if (known.length < loss.length) return say.pointsKnown(name, seed, known.length, loss.length);
  const corners = [0, points - 1, points * (points - 1), points ** 2 - 1].map((at) => loss[at] ?? NaN);
  const centre = loss[(points ** 2 - 1) / 2] ?? NaN;
  return say.lossAround(
    name,
    seed,
    measured(centre, 2),
    inRow(corners.map((value) => measured(value, 2))),
    measured(Math.max(...loss), 2)
  );
}

/** The plane as squares, each in the ink of its loss, those that are not known yet as the nearest that is. */
function drawCells(
  group: Group,
  {loss, points}: LossPlane,
  x: (place: number) => number,
  y: (place: number) => number
) {
  const size = Math.abs(x(1) - x(0));
  nearestKnown(loss, points).forEach((value, at) => {
    if (Number.isNaN(value)) return;
    append(group, "rect", {
      x: x((at % points) - 0.5),
      y: y(Math.floor(at / points) + 0.5),
      width: size,
      height: size,
      "fill-opacity": lossInk(value),
      class: Number.isNaN(loss[at]) ? "guessed" : null
    });
  });
}

/** Shades that are drawn without a rest. */
const AT_ONCE = 6;

/** The plane in shades, with a line wherever the loss has doubled, and a dotted one where it is that of guessing. */
function* drawContours(group: Group, {loss, points}: LossPlane, path: GeoPath): Parts<void> {
  // By the logarithm: a line lies between two points where the loss grows by a factor.
  const logs = Array.from(loss, Math.log2);
  const at = contours().size([points, points]);
  const shape = (level: number): string => path(at.contour(logs, Math.log2(level))) ?? "";
  for (const [i, from] of SHADING.from.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield;
    const d = shape(from);
    if (d !== "") append(group, "path", {d, "fill-opacity": SHADING.opacity});
  }
  yield;
  const least = Math.min(...loss);
  for (const level of [...LINES, GUESSING].filter((height) => height > least)) {
    const d = shape(level);
    if (d === "") continue;
    const line = append(group, "path", {d, class: level === GUESSING ? "line guessing" : "line"});
    line.classed("deep", lossInk(level) > DEEP);
  }
}

/** The loss beside each line, where it crosses the way from the weights to the upper right corner; lines too near are left out. */
function drawLosses(svg: Svg, {loss, points}: LossPlane, x: (place: number) => number, y: (place: number) => number) {
  const middle = (points - 1) / 2;
  const along = Array.from({length: middle + 1}, (_, i) => Math.log2(loss[(middle + i) * points + middle + i] ?? NaN));
  let last = x(middle) + 8;
  for (const level of LINES) {
    const i = along.findIndex(
      (value, k) => k > 0 && value >= Math.log2(level) && (along[k - 1] ?? 0) < Math.log2(level)
    );
    if (i < 1) continue;
    const [before = 0, after = 0] = [along[i - 1], along[i]];
    const place = middle + i - 1 + (Math.log2(level) - before) / (after - before);
    if (x(place) - last < 16 || x(place) > x(points - 1) - 10) continue;
    last = x(place);
    append(svg, "text", {class: "loss-label", x: x(place), y: y(place), dy: "0.35em"}).text(significant(level, 2));
  }
}

/** Ends and middle of both directions. */
function drawEnds(svg: Svg, points: number, x: (place: number) => number, y: (place: number) => number): void {
  const ends = append(svg, "g", {"aria-hidden": "true", class: "ends"});
  for (const [place, words] of [
    [0, `−${REACH}`],
    [(points - 1) / 2, "0"],
    [points - 1, String(REACH)]
  ] as const) {
    append(ends, "text", {x: x(place), y: y(0) + 16, "text-anchor": "middle"}).text(words);
    append(ends, "text", {x: x(0) - 6, y: y(place), dy: "0.34em", "text-anchor": "end"}).text(words);
  }
}

/** A map whose shades and lines are still to be drawn. */
export interface MapInParts {
  readonly svg: SVGSVGElement;
  readonly lines: Parts<void>;
}

/** Shades and lines of no map. */
function* nothing(): Parts<void> {
  yield* [];
}

/**
 * The loss of a network over a plane, seen from above: the more ink, the higher; a cross at the trained weights, a ring at the lowest
 * point where that is another. A plane that is not known whole, or at few points only, is shown as squares. Shades and lines are left
 * to whoever asks, to be drawn part by part.
 */
export function contourMap(
  plane: LossPlane,
  {name = say.theNetwork(plane.network), labels = true, width = 300}: ContourMapOptions = {}
): MapInParts {
  const {points, loss} = plane;
  const {left, right, top, bottom} = labels ? ROOM.labelled : ROOM.bare;
  const height = width - left - right + top + bottom;
  const [x, y] = [
    scaleLinear([0, points - 1], [left, width - right]),
    scaleLinear([0, points - 1], [height - bottom, top])
  ];
  const svg = namedSvg({width, height, title: mapWords(plane, name)}).attr("class", "loss-map");
  const group = append(svg, "g", {"aria-hidden": "true"});
  const clip = `plane-${plane.network}-${plane.seed}-${points}-${width}`;
  append(append(append(svg, "defs"), "clipPath", {id: clip}), "rect", {
    x: x(0),
    y: y(points - 1),
    width: x(points - 1) - x(0),
    height: y(0) - y(points - 1)
  });
  group.attr("clip-path", `url(#${clip})`);
  // d3 puts the value of a point into the middle of its square, half a step on.
  const path = geoPath(
    geoTransform({
      point(px, py) {
        this.stream.point(x(px - 0.5), y(py - 0.5));
      }
    })
  );
  const isWhole = !loss.some(Number.isNaN);
  const isFine = isWhole && points >= FINE;
  if (!isFine) drawCells(group, plane, x, y);
  append(svg, "rect", {
    class: "edge",
    x: x(0),
    y: y(points - 1),
    width: x(points - 1) - x(0),
    height: y(0) - y(points - 1)
  });
  const middle = (points - 1) / 2;
  if (labels) drawEnds(svg, points, x, y);
  if (labels && isFine && width >= ROOMY) drawLosses(svg, plane, x, y);
  const mark = width < ROOMY ? 3 : 5;
  append(svg, "path", {
    class: "trained",
    d: `M${-mark},${-mark}L${mark},${mark}M${-mark},${mark}L${mark},${-mark}`,
    transform: `translate(${x(middle)},${y(middle)})`
  });
  const low = lowest(plane);
  if (isWhole && (low.x !== middle || low.y !== middle))
    append(svg, "circle", {class: "lowest", cx: x(low.x), cy: y(low.y), r: mark});
  return {svg: svg.node() as SVGSVGElement, lines: isFine ? drawContours(group, plane, path) : nothing()};
}
