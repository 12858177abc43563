import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import type {Group} from "../network/pictureLayer.js";
import type {MapPlace} from "./unitWorld.js";

/** Some cells of a map: the framed pixel, or the window of a convolution. A window that hangs over the border is drawn as it is. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A map as a box of the picture: its face is one channel. Drawn in the world's lengths, once; what changes is set. */
export interface MapBox {
  readonly group: Group;
  /** `k`: how close the camera comes to rest; the flanks grow less than the face. */
  readonly place: (place: MapPlace, k: number) => void;
  readonly picture: (address: string) => void;
  /** Frames cells of a map of so many rows and columns; undefined frames nothing. */
  readonly frame: (cells: Cells | undefined, of: readonly [rows: number, columns: number]) => void;
  /** Marks a row of so many; undefined marks none. */
  readonly mark: (row: number | undefined, of: number) => void;
}

/** How far a box leans, in the world's lengths. */
const LEAN = {across: 4, up: 2.6};

/** Makes a box. */
export function mapBox(parent: Group, kind = ""): MapBox {
  const group = append(parent, "g", {class: `unit ${kind}`.trim()});
  const top = append(group, "path", {class: "flank top"});
  const right = append(group, "path", {class: "flank right"});
  append(group, "rect", {class: "ground", width: 1, height: 1});
  const image = append(group, "image", {preserveAspectRatio: "none"});
  const face = append(group, "rect", {class: "face"});
  const frames = [append(group, "rect", {class: "frame halo"}), append(group, "rect", {class: "frame"})];
  const marked = append(group, "rect", {class: "marked-row", display: "none"});
  const hit = append(group, "rect", {class: "hit"});
  const ground = group.select<SVGRectElement>(".ground");
  let size = 0;
  return {
    group,
    place({x, y, side}, k) {
      group.attr("transform", `translate(${x},${y - side / 2})`);
      size = side;
      const [across, up] = [LEAN.across / Math.sqrt(k), LEAN.up / Math.sqrt(k)];
      top.attr("d", `M0,0l${across},${-up}h${side}l${-across},${up}z`);
      right.attr("d", `M${side},0l${across},${-up}v${side}l${-across},${up}z`);
      for (const square of [ground, face]) attributes(square, {width: side, height: side});
      attributes(image, {width: side, height: side});
      attributes(hit, {y: -up, width: side + across, height: side + up});
    },
    picture: (address) => image.attr("href", address === "" ? null : address),
    mark(row, of) {
      marked.attr("display", row === undefined ? "none" : null);
      if (row === undefined) return;
      attributes(marked, {x: -1.5, y: (row * size) / of, width: size + 3, height: size / of});
    },
    frame(cells, [rows, columns]) {
      for (const frame of frames) {
        frame.attr("display", cells === undefined ? "none" : null);
        if (cells === undefined) continue;
        attributes(frame, {
          x: (cells.column * size) / columns,
          y: (cells.row * size) / rows,
          width: (cells.columns * size) / columns,
          height: (cells.rows * size) / rows
        });
      }
    }
  };
}
