import {canGo} from "../../../picture/network/removedLayer.js";
import {element} from "../../../ui/element.js";
import type {CutTwins} from "./cutTwins.js";
import {shortName} from "./shortName.js";

/** The line under the picture: how it is used, or what is known of the box that the reader points at. */
export interface CutKey {
  readonly element: HTMLElement;
  /** −1 for no station. */
  readonly tell: (station: number) => void;
  /** Names the unit that the picture rings, or none. */
  readonly ask: (unit: string | undefined) => void;
}

const REST =
  "Click units, or press Enter on one, to take them out of both networks. The three that change the shape have to stay.";

/** Makes the line; counts are told once they may be seen. */
export function cutKey({rows, counts, unitAt, stationsOf}: CutTwins, total: number, isOpen: () => boolean): CutKey {
  const root = element("p", {className: "picture-key"}, REST);
  let rest = REST;
  const namesAt = (station: number): string =>
    [...new Set(rows.flatMap(({stations}) => stations[station]?.name ?? []))].join(", ");
  return {
    element: root,
    ask(unit) {
      const [station = -1] = unit === undefined ? [] : stationsOf([unit]);
      rest = unit === undefined ? REST : `Ringed: unit ${shortName(unit)}, in Keras ${namesAt(station)}. ${REST}`;
      root.textContent = rest;
    },
    tell(station) {
      const [first] = rows;
      const here = first?.stations[station];
      if (first === undefined || here === undefined) {
        root.textContent = rest;
        return;
      }
      const unit = unitAt(station);
      const known = rows.flatMap(({network}) => {
        const count = counts[network].without[station];
        return count === undefined ? [] : [`${network} ${count}`];
      });
      const parts = [
        unit === undefined ? "" : `unit ${shortName(unit)}`,
        here.shape.join("×"),
        unit === undefined || canGo(first.stations, station) ? "" : "changes the shape and has to stay",
        isOpen() && known.length > 0 ? `right of ${total} without it alone: ${known.join(", ")}` : ""
      ];
      root.replaceChildren(element("b", {}, namesAt(station)), ` ${parts.filter((part) => part !== "").join(" · ")}`);
    }
  };
}
