import {canGo} from "../../../picture/network/removedLayer.js";
import {element} from "../../../ui/element.js";
import type {CutTwins} from "./cutTwins.js";
import {shortName} from "./shortName.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsWords.js";

/** The line under the picture: how it is used, or what is known of the box that the reader points at. */
export interface CutKey {
  readonly element: HTMLElement;
  /** −1 for no station. */
  readonly tell: (station: number) => void;
  /** Names the unit that the picture rings, or none. */
  readonly ask: (unit: string | undefined) => void;
}

/** Makes the line; counts are told once they may be seen. */
export function cutKey({rows, counts, unitAt, stationsOf}: CutTwins, total: number, isOpen: () => boolean): CutKey {
  const root = element("p", {className: "picture-key"}, say.clickUnits);
  let rest: string = say.clickUnits;
  const namesAt = (station: number): string =>
    [...new Set(rows.flatMap(({stations}) => stations[station]?.name ?? []))].join(", ");
  return {
    element: root,
    ask(unit) {
      const [station = -1] = unit === undefined ? [] : stationsOf([unit]);
      rest = unit === undefined ? say.clickUnits : say.ringedUnit(shortName(unit), namesAt(station), say.clickUnits);
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
        return count === undefined ? [] : [`${networkName(network)} ${count}`];
      });
      const parts = [
        unit === undefined ? "" : say.unitOf(shortName(unit)),
        here.shape.join("×"),
        unit === undefined || canGo(first.stations, station) ? "" : say.hasToStay,
        isOpen() && known.length > 0 ? say.rightWithoutIt(total, known.join(", ")) : ""
      ];
      root.replaceChildren(element("b", {}, namesAt(station)), ` ${parts.filter((part) => part !== "").join(" · ")}`);
    }
  };
}
