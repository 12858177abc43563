import {select} from "d3";
import {append} from "../../draw/append.js";
import type {Frame} from "./frame.js";
import type {PictureLayer} from "./pictureLayer.js";
import type {PictureRow} from "./pictureRow.js";
import type {Station} from "./station.js";
import * as say from "../../words/en/picture/pictureCutsWords.js";

/** Whether a station can be taken out: a unit that hands on what it gets in the shape in which it gets it. */
export function canGo(stations: readonly Station[], station: number): boolean {
  const [here, before] = [stations[station], stations[station - 1]];
  return here !== undefined && before !== undefined && here.shape.every((size, i) => size === before.shape[i]);
}

/** Marks of a box that is out: a cross where a shortcut leads around it, else the wire dashed through. */
function mark(box: SVGGElement, frame: Frame, {network, stations}: PictureRow, i: number): void {
  const {x, y, side, across} = frame.square(network, i);
  const group = select<SVGGElement, undefined>(box);
  const [u, v] = [x + side / 2, y + side / 2];
  const arm = Math.min(8, side / 3.4);
  const through = frame.layout.down ? `M${u},${y}v${side}` : `M${x},${v}h${side + across}`;
  const cross = `M${u - arm},${v - arm}l${2 * arm},${2 * arm}m0,${-2 * arm}l${-2 * arm},${2 * arm}`;
  const around = stations[i]?.shortcut !== "none";
  append(group, "path", {class: around ? "cross" : "through", d: around ? cross : through});
}

/** Room around a box in which it can be clicked: up to the signs beside it. */
function reach(box: SVGGElement, {layout, square, at}: Frame, {network}: PictureRow, i: number): void {
  const {node = 0} = layout.places[i] ?? {};
  const before = layout.places[i - 1]?.node ?? layout.start;
  const {y, side} = square(network, i);
  const half = layout.unit / 2;
  const [left, top] = layout.down ? at(network, before + 3, -half - 4) : [before + 5, Math.min(y, y + side / 2 - half)];
  const [width, height] = layout.down ? [2 * half + 8, node - before - 6] : [node - before - 10, 2 * half];
  append(select<SVGGElement, undefined>(box), "rect", {class: "reach", x: left, y: top, width, height});
}

/**
 * Units taken out: each box becomes a toggle, by pointer, Enter and Space, but for those that change the shape and have to stay.
 * `onToggle` is told the station; which ones are out is the state's.
 */
export function removedLayer(onToggle: (station: number) => void): PictureLayer {
  return {
    draw(_group, frame, row, {boxes}) {
      const toggles = boxes.flatMap((box, station) => {
        if (!canGo(row.stations, station)) return [];
        box.setAttribute("role", "button");
        box.classList.add("toggle");
        reach(box, frame, row, station);
        mark(box, frame, row, station);
        box.addEventListener("click", () => onToggle(station));
        box.addEventListener("keydown", (event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          onToggle(station);
        });
        return [{box, station}];
      });
      return ({removed}) => {
        for (const {box, station} of toggles) {
          const out = String(removed?.has(station) ?? false);
          if (box.getAttribute("aria-pressed") === out) continue;
          box.setAttribute("aria-pressed", out);
          box.classList.toggle("removed", out === "true");
        }
      };
    },
    words({removed}, station, {stations}) {
      if (removed?.has(station)) return say.takenOut;
      return station > 0 && !canGo(stations, station) ? say.hasToStay : undefined;
    }
  };
}
