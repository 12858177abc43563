import type {Selection} from "d3";
import {append} from "../../draw/append.js";
import {fixed, measured} from "../../draw/numbers.js";
import type {Frame} from "../network/frame.js";
import type {Group} from "../network/pictureLayer.js";
import type {PictureRow, PictureState, RowState} from "../network/pictureRow.js";
import {riverFront} from "./riverPaths.js";
import * as say from "../../words/en/picture/pictureRiverWords.js";

/** A norm as it is written beside its river. */
export const normText = (norm: number): string => measured(norm, 2);

/** What gives an element its number, as `words` write it, and its class; it is written, and the page changed, only where they change. */
function changing(node: Selection<SVGTextElement, undefined, null, undefined>, words: (value: number) => string) {
  let shown: number | undefined;
  let className = node.attr("class");
  return (value: number | undefined, nextClass: string): void => {
    if (value !== shown) node.text(value === undefined ? "" : words(value));
    shown = value;
    if (nextClass !== className) node.attr("class", (className = nextClass));
  };
}

/** Boxes whose middles are less than so many CSS pixels apart have no room for their numbers in one line. */
const MEET = 40;

/** Writes each norm under its box, upright beside it; numbers that would meet stand in two lines. */
function norms(group: Group, {layout, lines, square, width}: Frame, {network}: PictureRow) {
  const {places, unit, down, tight} = layout;
  const line = lines.get(network) ?? 0;
  // Upright, the numbers of two columns face each other.
  const towards = line < width / 2 ? 1 : -1;
  const middle = (i: number): number => square(network, i).x + (places[i]?.side ?? 0) / 2;
  const meets = (i: number): boolean =>
    tight || [i - 1, i + 1].some((j) => places[j] !== undefined && Math.abs(middle(j) - middle(i)) < MEET);
  return places.map(({side}, i) => {
    const {x, y} = square(network, i);
    const under = line + unit / 2 + 19 + (i % 2 === 1 && meets(i) ? 13 : 0);
    return append(group, "text", {
      class: "norm",
      x: down ? line + towards * (unit / 2 + 9) : x + side / 2,
      y: down ? y + side / 2 + 4 : under,
      "text-anchor": down ? (towards > 0 ? "start" : "end") : "middle"
    });
  });
}

/** Writes at both ends of a row what reaches the stem and what the batch's loss was. */
function ends(group: Group, {layout, lines, width}: Frame, {network}: PictureRow) {
  const {down, tight, end} = layout;
  const line = lines.get(network) ?? 0;
  const text = (className: string, x: number, y: number, anchor: string) =>
    append(group, "text", {class: className, x, y, "text-anchor": anchor});
  const reaches = down ? text("arrives", line, 50, "middle") : text("arrives", 0, line + 13, "start");
  const lost = down ? text("lost", line, end + 36, "middle") : text("lost", width, line + 11, "end");
  if (down) text("river-word", line, 67, "middle").text(say.reachesTheStem);
  else {
    text("river-word", 0, line + 32, "start").text(tight ? say.reachesStem : say.reachesTheStem);
    text("river-word", width, line + 30, "end").text(tight ? say.batchLoss : say.lossOfThisBatch);
  }
  return {reaches, lost};
}

/** The numbers of a row's river; returns what brings them to a state. Ahead of a pulse they are faint. */
export function riverNumbers(group: Group, frame: Frame, row: PictureRow) {
  const root = append(group, "g", {class: "river-numbers", "aria-hidden": "true"});
  const texts = norms(root, frame, row).map((node) => changing(node, normText));
  const atEnds = ends(root, frame, row);
  const reaches = changing(atEnds.reaches, normText);
  const lost = changing(atEnds.lost, (value) => fixed(value, 2));
  const {places} = frame.layout;
  return ({gradients = [], loss}: RowState, {pulse}: PictureState): void => {
    const front = pulse === undefined ? -Infinity : riverFront(frame, pulse.share);
    texts.forEach((show, i) => show(gradients[i], (places[i]?.node ?? 0) >= front ? "norm" : "norm ahead"));
    const isAhead = pulse !== undefined && pulse.share < 1;
    reaches(gradients[0], isAhead ? "arrives ahead" : "arrives");
    lost(loss, "lost");
  };
}
