import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import type {Parts} from "../../ui/late/parts.js";
import type {Frame} from "./frame.js";
import {arcHeight, LEAN} from "./networkLayout.js";
import type {Group, RowStructure} from "./pictureLayer.js";
import {rowKey, type PictureRow} from "./pictureRow.js";
import {drawArrow, drawBox, drawSum} from "./signs.js";
import * as say from "../../words/en/pictureNetworkWords.js";

type Point = readonly [number, number];

const line = ([x, y]: Point, [u, v]: Point): string => `M${x},${y}L${u},${v}`;

/** The wire from the image to a network's start. */
function fork(group: Group, {layout, image, at}: Frame, row: PictureRow): void {
  if (image.side === 0) return;
  const key = rowKey(row);
  const [x, y] = at(key, layout.start);
  const middle = image.x + image.side / 2;
  const bottom = image.y + image.side;
  const right = image.x + image.side;
  const centre = image.y + image.side / 2;
  const d = layout.down
    ? `M${middle},${bottom}C${middle},${bottom + 14} ${x},${y - 22} ${x},${y}`
    : `M${right},${centre}C${right + 18},${centre} ${x - 26},${y} ${x},${y}`;
  append(group, "path", {class: "wire", d});
}

/** The wire between the boxes only: what stands in a face is data. */
function wires(group: Group, {layout, at}: Frame, row: PictureRow): void {
  const key = rowKey(row);
  const {places, start, end, down} = layout;
  const begins = places.map(({from, thickness}) => from - (down ? LEAN.up * thickness : 0));
  const ends = places.map(({from, side, thickness}) => from + side + (down ? 0 : LEAN.across * thickness));
  const after = end + (down ? 8 : 4);
  const pieces = [start, ...ends].map((from, i) => line(at(key, from), at(key, begins[i] ?? after)));
  append(group, "path", {class: "wire", d: pieces.join("")});
  if (down) return;
  const [x, y] = at(key, after + 6);
  drawArrow(group, x, y);
}

/** A box for each station: top and right flank around a face that is left open for the map under it. */
function boxes(group: Group, frame: Frame, row: PictureRow): readonly SVGGElement[] {
  return row.stations.map((_station, i) => {
    const {x, y, side, across, up} = frame.square(rowKey(row), i);
    const box = append(group, "g", {class: "unit", role: "img"});
    drawBox(box, {x, y, width: side, height: side, across, up});
    append(box, "rect", {class: "hit", x, y: y - up, width: side + across, height: side + up});
    return box.node() as SVGGElement;
  });
}

/** The "+" of a unit; where there is nothing to add, a joint. */
function node(group: Group, [x, y]: Point, sums: boolean, arm: number): SVGElement | undefined {
  if (!sums) return append(group, "circle", {class: "joint", cx: x, cy: y, r: 2}).node() ?? undefined;
  return drawSum(group, x, y, arm).node() ?? undefined;
}

/** Shortcuts as arcs from "+" to "+", so that they read as one way beside the boxes. */
function shortcuts(group: Group, {layout, at}: Frame, row: PictureRow): Omit<RowStructure, "boxes"> {
  const key = rowKey(row);
  const {stations} = row;
  const {places, down, tight} = layout;
  const arm = down || tight ? 2.6 : 3;
  const arcs = stations.map(({shortcut}, i) => {
    const [here, before] = [places[i], places[i - 1]];
    if (shortcut === "none" || here === undefined || before === undefined) return undefined;
    const height = -arcHeight(here, down);
    const points = [at(key, before.node, height), at(key, here.node, height), at(key, here.node)] as const;
    const kind = shortcut === "projection" ? "projection" : "identity";
    const d = `M${at(key, before.node).join()}C${points.join(" ")}`;
    return append(group, "path", {class: `arc ${kind}`, d}).node() ?? undefined;
  });
  const nodes = stations.map((_station, i) => {
    const place = places[i];
    return place && node(group, at(key, place.node), arcs[i] !== undefined, arm);
  });
  return {arcs, nodes};
}

/** Draws a network's structure, its boxes first, and returns its parts. */
export function* structure(group: Group, frame: Frame, row: PictureRow): Parts<RowStructure> {
  fork(group, frame, row);
  wires(group, frame, row);
  const drawn = boxes(group, frame, row);
  yield;
  const ways = shortcuts(group, frame, row);
  const {down, unit} = frame.layout;
  const line = frame.lines.get(rowKey(row)) ?? 0;
  const bare = frame.image.side === 0;
  const below = row.network === "plain" && !bare;
  const name = append(group, "text", {class: "network-name"}).text(
    row.name ?? (row.network === "plain" ? say.plain : say.residual)
  );
  const {image} = frame;
  // A single network's wire begins at the image's height: there its name stands beside the image, or above it.
  const alone = frame.lines.size === 1 && !bare;
  if (down && alone) attributes(name, {x: image.x + image.side + 10, y: image.y + 28});
  else if (down) attributes(name, {x: line, y: bare ? 16 : image.y + 28, "text-anchor": "middle"});
  else if (alone) attributes(name, {x: 0, y: image.y - 10});
  else attributes(name, {x: 0, y: below ? line + unit / 2 + 4 : line - unit / 2 + 6});
  return {boxes: drawn, ...ways};
}

/** Names the stages once, between the rows, with the shape of what their units hand on. */
export function stageNames(group: Group, frame: Frame, {stations}: PictureRow): void {
  const {layout, width} = frame;
  const stages = [...new Set(stations.map(({stage}) => stage))];
  for (const stage of stages) {
    const members = layout.places.filter((_place, i) => stations[i]?.stage === stage);
    const [head, tail] = [members[0], members.at(-1)];
    const shape = stations.find((station) => station.stage === stage)?.shape ?? [];
    if (head === undefined || tail === undefined) continue;
    const [from, to] = [head.from, tail.from + tail.side];
    const name = stage === 0 ? say.stem : say.stageOf(stage);
    if (layout.down) {
      // Between two columns; beside one.
      const [alone] = frame.lines.size === 1 ? frame.lines.values() : [];
      const place =
        alone === undefined
          ? {x: width / 2, "text-anchor": "middle"}
          : {x: alone + layout.unit / 2 + 74, "text-anchor": "start"};
      const middle = (from + to) / 2;
      append(group, "text", {class: "stage-name", ...place, y: stage === 0 ? middle + 4 : middle}).text(name);
      if (stage > 0) append(group, "text", {class: "stage-shape", ...place, y: middle + 15}).text(shape.join("×"));
      continue;
    }
    const y = frame.stageLine;
    append(group, "path", {class: "bracket", d: `M${from},${y - 15}v3H${to}v-3`});
    const text = append(group, "text", {x: (from + to) / 2, y: y + 3, "text-anchor": "middle"});
    append(text, "tspan", {class: "stage-name"}).text(name);
    if (to - from > 92) append(text, "tspan", {class: "stage-shape", dx: 5}).text(shape.join("×"));
  }
}
