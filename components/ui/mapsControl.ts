import type {MapChoice} from "../run/mapChoice.js";
import {element} from "./element.js";
import {labelled, labelledSelect} from "./labelled.js";
import * as say from "../words/en/ui/uiWords.js";

/** Chooses which of each unit's maps a picture shows: the mean, the strongest, or one by its number, counted from 0. */
export interface MapsControl {
  readonly element: HTMLElement;
  /** What is chosen; the reader's change comes as one bubbling `input`. */
  value: MapChoice;
  /** How many channels every unit has at least: one of them can be chosen. */
  setChannels(fewest: number): void;
}

const CHOICES = [
  ["mean", say.meanOfAll],
  ["strongest", say.theStrongest],
  ["one", say.oneChannel]
] as const;

/** Makes the control at the mean. */
export function mapsControl(): MapsControl {
  const kind = labelledSelect(say.maps, CHOICES);
  const number = labelled(say.mapNumber, element("input", {type: "number", min: "0", step: "1", value: "0"}));
  const root = element("div", {className: "maps-control"}, kind.cell, number.cell);
  const follow = (): void => {
    number.cell.hidden = kind.input.value !== "one";
  };
  /** A number that is none of the channels goes to the nearest one. */
  function channel(): number {
    const [wanted, most] = [Math.round(Number(number.input.value)), Number(number.input.max)];
    return Math.max(0, Math.min(most, Number.isFinite(wanted) ? wanted : 0));
  }
  number.input.addEventListener("change", () => (number.input.value = String(channel())));
  kind.input.addEventListener("input", follow);
  follow();
  return {
    element: root,
    get value() {
      const {value} = kind.input;
      return value === "one" ? channel() : value === "strongest" ? value : "mean";
    },
    set value(next) {
      kind.input.value = typeof next === "number" ? "one" : next;
      if (typeof next === "number") number.input.value = String(next);
      follow();
    },
    setChannels(fewest) {
      number.input.max = String(fewest - 1);
      number.input.title = say.zeroTo(fewest - 1);
      number.input.value = String(channel());
    }
  };
}
