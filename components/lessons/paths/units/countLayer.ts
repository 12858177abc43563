import {append} from "../../../draw/append.js";
import type {Frame} from "../../../picture/network/frame.js";
import type {Group, PictureLayer} from "../../../picture/network/pictureLayer.js";
import type {PictureRow} from "../../../picture/network/pictureRow.js";
import type {TwinName} from "../../../run/networkRun.js";
import * as say from "../../../words/en/lessons/paths/pathsWords.js";

/** Test digits that one network reads: whole, and without each station alone; undefined for those that have to stay. */
export interface LesionCounts {
  readonly whole: number;
  readonly without: readonly (number | undefined)[];
}

export interface CountLayerOptions {
  readonly counts: Readonly<Record<TwinName, LesionCounts>>;
  /** Test digits in all, and classes among which a guess is made. */
  readonly total: number;
  readonly classes?: number;
  /** Whether the reader may see them yet. */
  readonly isOpen: () => boolean;
}

/** Length of the longest bar, and its distance from the largest box; CSS pixels. */
const ACROSS = {longest: 78, apart: 16};
const DOWN = {longest: 30, apart: 8};

/** Bars that stand under a lying row. */
function standing(
  group: Group,
  {layout, lines}: Frame,
  {network}: PictureRow,
  {counts, total, classes = 10}: CountLayerOptions
) {
  const {whole, without} = counts[network];
  const base = (lines.get(network) ?? 0) + layout.unit / 2 + ACROSS.apart + ACROSS.longest;
  const [first, last] = [layout.places[0], layout.places.at(-1)];
  const [x1, x2] = [first?.from ?? 0, (last?.from ?? 0) + (last?.side ?? 0) + 6];
  for (const [name, level, word] of [
    ["floor", 0, ""],
    ["whole-line", whole / total, say.wholeLevel(whole)],
    ["guess-line", 1 / classes, say.guessing]
  ] as const) {
    const y = base - ACROSS.longest * level;
    append(group, "line", {class: name, x1, x2, y1: y, y2: y});
    if (word !== "") append(group, "text", {class: "level", x: x1, y: y - 4}).text(word);
  }
  return without.map((count, i) => {
    const place = layout.places[i];
    if (count === undefined || place === undefined) return undefined;
    const width = Math.max(6, Math.min(18, place.side - 4));
    const middle = place.from + place.side / 2;
    const height = Math.max(1, (ACROSS.longest * count) / total);
    const bar = append(group, "g", {class: "count"});
    append(bar, "rect", {x: middle - width / 2, y: base - height, width, height});
    return {node: bar, word: append(bar, "text", {x: middle, y: base + 14, "text-anchor": "middle"}), count};
  });
}

/** Bars that lie beside a standing column, towards the other one. */
function lying(group: Group, {layout, lines, width}: Frame, {network}: PictureRow, {counts, total}: CountLayerOptions) {
  const line = lines.get(network) ?? 0;
  const towards = line < width / 2 ? 1 : -1;
  const from = line + towards * (layout.unit / 2 + DOWN.apart);
  return counts[network].without.map((count, i) => {
    const place = layout.places[i];
    if (count === undefined || place === undefined) return undefined;
    const y = place.from + place.side / 2;
    const long = Math.max(1, (DOWN.longest * count) / total);
    const bar = append(group, "g", {class: "count"});
    append(bar, "line", {class: "floor", x1: from, x2: from + towards * DOWN.longest, y1: y + 7, y2: y + 7});
    append(bar, "rect", {x: towards > 0 ? from : from - long, y: y + 1, width: long, height: 6});
    const word = append(bar, "text", {x: from, y: y - 1, "text-anchor": towards > 0 ? "start" : "end"});
    return {node: bar, word, count};
  });
}

/** How many test digits a network still reads without each unit alone, as a bar at the unit with its count. */
export function countLayer(options: CountLayerOptions): PictureLayer {
  const {counts, total, isOpen} = options;
  return {
    draw(group, frame, row) {
      const root = append(group, "g", {class: "counts", "aria-hidden": "true"}).classed("closed", !isOpen());
      const bars = (frame.layout.down ? lying : standing)(root, frame, row, options);
      return ({removed}) => {
        const open = isOpen();
        root.classed("closed", !open);
        const some = (removed?.size ?? 0) > 0;
        bars.forEach((bar, i) => {
          const out = removed?.has(i) ?? false;
          if (bar === undefined) return;
          bar.node.classed("on", out).classed("off", some && !out);
          bar.word.text(open ? bar.count : "?");
        });
      };
    },
    words(_state, station, {network}) {
      const count = counts[network].without[station];
      return count === undefined || !isOpen() ? undefined : say.digitsRightWithoutIt(count, total);
    }
  };
}
