import {append} from "../../draw/append.js";
import {percent} from "../../draw/numbers.js";
import type {Frame, Square} from "./frame.js";
import {mapTiles} from "./mapTiles.js";
import type {Group, PictureLayer} from "./pictureLayer.js";
import {rowKey, type PictureRow, type RowState} from "./pictureRow.js";
import * as say from "../../words/en/picture/pictureCutsWords.js";

/** How strongly the part of a network shows that a cut has not reached. */
const FADED = 0.34;
/** Length of the bar of an output that has moved by its own size; none is longer than the second. */
const BAR = {whole: 30, most: 36};
/** What the bars mean, upright in two lines: their height, and the room between two bars' middles that takes both under the upper one. */
const LINE = 12.5;
const ROOM = 38;

/** The station of the first cut; Infinity where none is cut. */
const firstCut = ({cuts}: RowState): number => Math.min(...(cuts ?? []));

/** Whether the damage has come to a station. */
const isReached = (state: RowState, i: number): boolean =>
  i >= firstCut(state) && (state.damage?.reached ?? 0) > i - firstCut(state);

/** Hatching, for flanks and bars: what is damaged has no colour of its own. */
function hatch(group: Group, id: string): void {
  const pattern = append(append(group, "defs"), "pattern", {
    id,
    width: 5,
    height: 5,
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)"
  });
  append(pattern, "rect", {class: "hatch-ground", width: 5, height: 5});
  append(pattern, "path", {class: "hatch-line", d: "M0,0v5"});
}

/** The signs of one damaged box: hatched flanks, a bar for how far its output has moved, and room for its number. */
function drawSigns(group: Group, {x, y, side, across, up}: Square, down: boolean, fill: string) {
  const root = append(group, "g", {class: "damage", "aria-hidden": "true"});
  append(root, "path", {class: "hatched", fill, d: `M${x},${y}l${across},${-up}h${side}l${-across},${up}z`});
  append(root, "path", {class: "hatched", fill, d: `M${x + side},${y}l${across},${-up}v${side}l${-across},${up}z`});
  append(root, "rect", {class: "damaged-face", x, y, width: side, height: side});
  const bar = append(root, "rect", {class: "hatched", fill, ...(down ? {height: 8} : {width: 10})});
  const number = append(root, "text", {class: "moved", "text-anchor": down ? "start" : "middle"});
  return {root, bar, number};
}

/** Shows the damage at one box; its signs are made when it is reached first. */
function markDamage(group: Group, frame: Frame, row: PictureRow, i: number, fill: string) {
  const square = frame.square(rowKey(row), i);
  const {x, y, side, across} = square;
  const {down} = frame.layout;
  let signs: ReturnType<typeof drawSigns> | undefined;
  return (state: RowState): void => {
    const moved = state.moved?.[i];
    const isHere = isReached(state, i);
    if (isHere) signs ??= drawSigns(group, square, down, fill);
    signs?.root.attr("visibility", isHere ? null : "hidden");
    if (moved === undefined || signs === undefined) return;
    const {bar, number} = signs;
    const length = Math.min(BAR.most, BAR.whole * moved);
    number.text(percent(moved).replace(" %", ""));
    if (down) {
      const from = x + side + across + 7;
      const middle = y + side / 2;
      bar
        .attr("x", from)
        .attr("y", middle - 4)
        .attr("width", length);
      number.attr("x", from + length + 5).attr("y", middle + 4);
    } else {
      bar
        .attr("x", x + side / 2 - 5)
        .attr("y", y + side + 8)
        .attr("height", length);
      number.attr("x", x + side / 2).attr("y", y + side + length + 21);
    }
  };
}

/** Says what the bars mean, at the first of them: left of it, upright over or under it. */
function barName(group: Group, frame: Frame, row: PictureRow) {
  const {down} = frame.layout;
  const root = append(group, "g", {class: "moved-unit", "aria-hidden": "true"});
  const lines = (down ? say.movedPercent : [say.movedPercent.join(" ")]).map((words) =>
    append(root, "text", {"text-anchor": down ? "start" : "end"}).text(words)
  );
  return (state: RowState): void => {
    const first = firstCut(state);
    const isSeen = Number.isFinite(first) && state.damage !== undefined;
    root.attr("visibility", isSeen ? null : "hidden");
    if (!isSeen) return;
    const {x, y, side, across} = frame.square(rowKey(row), first);
    const middle = y + side / 2;
    const next = frame.square(rowKey(row), first + 1);
    const isUnder = next.y + next.side / 2 - middle > ROOM;
    const top = isUnder ? middle + 16 : middle - 9 - LINE * (lines.length - 1);
    lines.forEach((line, i) => {
      if (down) line.attr("x", x + side + across + 7).attr("y", top + LINE * i);
      else line.attr("x", x - 6).attr("y", y + side + 21);
    });
  };
}

/** What a cut does to the boxes after it: maps before and after, hatched flanks, and how far each output has moved. */
export function damageLayer(): PictureLayer {
  const drawMap = mapTiles();
  return {
    under({context, frame, colours}, row, state) {
      const {damage} = state;
      if (damage === undefined) return;
      row.stations.forEach((_station, i) => {
        const square = frame.square(rowKey(row), i);
        const come = i < firstCut(state) ? 0 : Math.max(0, Math.min(1, damage.reached - (i - firstCut(state))));
        for (const [values, alpha] of [
          [damage.before[i], FADED * (1 - come)],
          [damage.after[i], come]
        ] as const) {
          if (values === undefined || alpha === 0) continue;
          context.globalAlpha = alpha;
          drawMap(context, values, square, colours.maps[row.network]);
        }
        context.globalAlpha = 1;
      });
    },
    draw(group, frame, row, {boxes, arcs, nodes}) {
      const id = `hatch-${rowKey(row)}`;
      hatch(group, id);
      // Under what other layers draw.
      const under = append(group, "g");
      const signs = row.stations.map((_station, i) => markDamage(under, frame, row, i, `url(#${id})`));
      const name = barName(group, frame, row);
      return (state) => {
        signs.forEach((show) => show(state));
        const first = firstCut(state);
        const isFaded = (i: number): boolean => state.damage !== undefined && i < first;
        for (const parts of [boxes, arcs, nodes])
          parts.forEach((part, i) => part?.classList.toggle("faded", isFaded(i)));
        name(state);
      };
    },
    words(state, station) {
      const moved = state.moved?.[station];
      return moved === undefined || !isReached(state, station) ? undefined : say.movedBy(percent(moved));
    }
  };
}
