import {create} from "d3";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import type {Frame} from "../network/frame.js";
import {rowKey, type PictureRow, type RowState} from "../network/pictureRow.js";
import {measureText} from "../network/shownMeasure.js";
import {unitStretch, type NetworkPlace} from "./networkPlaces.js";
import type {View} from "./view.js";
import * as say from "../../words/en/pictureCameraWords.js";

/** What is written beside a unit that the camera is at, over a veil on its neighbours. */
export interface UnitNotes {
  readonly svg: SVGSVGElement;
  /** Writes what is known of the place; nothing but at a unit. */
  readonly tell: (frame: Frame, rows: readonly PictureRow[], place: NetworkPlace, state: RowState) => void;
  /** The camera has moved. */
  readonly look: (view: View) => void;
}

/** Room before the map that comes in and after the "+", up to the veil, in the world's lengths. */
const MARGIN = {before: 3, after: 7};
/** From the veil's edge to the words. CSS pixels. */
const INDENT = 28;
const LINE = 19;

/** What is known of a station's output: its shape, what is shown of it, and the value that was measured. */
function linesOf({stations}: PictureRow, station: number, state: RowState): readonly string[] {
  const shape = stations[station]?.shape ?? [];
  const told = measureText(state, station);
  return [
    shape.join("×"),
    state.maps?.[station] === undefined ? say.noMapMeasured : say.shownMeanOfMaps(shape[2] ?? ""),
    ...(told === undefined ? [] : [told])
  ];
}

/** Makes the notes, empty. */
export function unitNotes(): UnitNotes {
  const svg = attributes(create("svg"), {class: "unit-notes", "aria-hidden": "true"});
  const sides = (["in", "out"] as const).map((side) => {
    const group = append(svg, "g", {class: side});
    const veil = append(group, "rect", {class: "veil"});
    const title = append(group, "text", {class: "title"}).text(side === "in" ? say.comesIn : say.goesOut);
    const lines = [0, 1, 2].map(() => append(group, "text"));
    return {group, veil, title, lines};
  });
  let at: {readonly frame: Frame; readonly key: string; readonly station: number} | undefined;
  let seen: View = {k: 1, x: 0, y: 0};

  function look({k, x, y}: View): void {
    seen = {k, x, y};
    svg.attr("display", at === undefined ? "none" : null);
    if (at === undefined) return;
    const {frame, key, station} = at;
    const {down} = frame.layout;
    const {along} = unitStretch(frame, station);
    const [width, height] = [frame.width, frame.height];
    const [line] = [frame.at(key, along[0])[down ? 0 : 1]];
    const wire = down ? line * k + x : line * k + y;
    const edge = (value: number): number => Math.max(0, value * k + (down ? y : x));
    const [from, to] = [edge(along[0] - MARGIN.before), edge(along[1] + MARGIN.after)];
    sides.forEach(({veil, title, lines}, s) => {
      const isIn = s === 0;
      if (down) {
        attributes(veil, {x: 0, y: isIn ? 0 : to, width, height: Math.max(0, isIn ? from : height - to)});
        const top = isIn ? from - 3 * LINE - 12 : to + 26;
        [title, ...lines].forEach((text, i) => attributes(text, {x: wire, y: top + i * LINE, "text-anchor": "middle"}));
        return;
      }
      attributes(veil, {x: isIn ? 0 : to, y: 0, width: Math.max(0, isIn ? from : width - to), height});
      const anchor = isIn ? "end" : "start";
      [title, ...lines].forEach((text, i) =>
        attributes(text, {x: isIn ? from - INDENT : to + INDENT, y: wire + (i - 1.2) * LINE, "text-anchor": anchor})
      );
    });
  }
  return {
    svg: svg.node() as SVGSVGElement,
    tell(frame, rows, {level, row, station}, state) {
      const shown = rows[row];
      at = level === "unit" && shown ? {frame, key: rowKey(shown), station} : undefined;
      attributes(svg, {width: frame.width, height: frame.height});
      if (at && shown)
        sides.forEach(({lines}, s) => {
          const words = linesOf(shown, station - 1 + s, state);
          lines.forEach((text, i) => text.text(words[i] ?? ""));
        });
      look(seen);
    },
    look
  };
}
