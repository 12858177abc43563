import {onColourChange} from "../../../draw/mapColours.js";
import type {ShownUnit, UnitChannels} from "../shownMaps.js";
import {signLegend} from "./mapLegend.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {unitFigure, type UnitFigure} from "./unitFigure.js";
import * as say from "../../../words/en/lessons/buildMapsWords.js";

/** The residual units of a network, in order. */
export interface UnitList {
  readonly element: HTMLElement;
  /** Whether no unit has been added yet. */
  readonly isEmpty: boolean;
  /** Adds a unit, or shows the one of the same name again in its place. */
  add(unit: ShownUnit): void;
  /** All channels of a unit, as they were asked for. */
  receive(all: UnitChannels): void;
  /** All channels of a unit could not be sent, and why. */
  fail(unit: string, reason: string): void;
  clear(): void;
  stop(): void;
}

/** A row for each unit: what came in, what it added, what left, and how large that was. `ask` wants all channels of a unit sent. */
export function unitList(ask: (unit: string) => void): UnitList {
  const kind = labelledSelect(say.smallMapsShow, [
    ["mean", say.theMean],
    ["strongest", say.theStrongest]
  ]);
  const head = element(
    "div",
    {className: "unit-list-head", hidden: true},
    kind.cell,
    signLegend(say.allMaps),
    element("p", {}, say.oneRowAUnit)
  );
  const rows = element("div");
  const figures = new Map<string, UnitFigure>();
  let greatest = 1;
  const strip = (figure: UnitFigure): void => figure.strip(kind.input.value === "mean" ? "mean" : "strongest");
  const redraw = (): void => figures.forEach(strip);
  kind.input.addEventListener("input", redraw);
  const stopColours = onColourChange(redraw);
  return {
    element: element("div", {className: "unit-list"}, head, rows),
    get isEmpty() {
      return figures.size === 0;
    },
    add(unit) {
      // All bars have the scale of the longest.
      if (Number.isFinite(unit.ratio)) greatest = Math.max(greatest, unit.ratio);
      rows.style.setProperty("--greatest", String(greatest));
      const former = figures.get(unit.name);
      if (former) {
        former.show(unit);
        return;
      }
      const figure = unitFigure(unit, ask);
      figures.set(unit.name, figure);
      if (kind.input.value !== "mean") strip(figure);
      rows.append(figure.element);
      head.hidden = false;
    },
    receive: (all) => figures.get(all.name)?.receive(all),
    fail: (unit, reason) => figures.get(unit)?.fail(reason),
    clear() {
      figures.clear();
      greatest = 1;
      rows.replaceChildren();
      head.hidden = true;
    },
    stop: stopColours
  };
}
