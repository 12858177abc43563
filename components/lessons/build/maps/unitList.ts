import {onColourChange} from "../../../draw/mapColours.js";
import type {ShownUnit, UnitChannels} from "../shownMaps.js";
import {hueLegend} from "./mapLegend.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {unitFigure, type UnitFigure} from "./unitFigure.js";

/** The residual units of a network, in order. */
export interface UnitList {
  readonly element: HTMLElement;
  /** Adds a unit, or shows the one of the same name again in its place. */
  add(unit: ShownUnit): void;
  /** All channels of a unit, as they were asked for. */
  receive(all: UnitChannels): void;
  /** All channels of a unit could not be sent, and why. */
  fail(unit: string, reason: string): void;
  clear(): void;
  stop(): void;
}

/**
 * A row for each unit: what came in, what it added, what left, and how large that was. `ask` wants all channels of a unit sent;
 * `control` gives what a unit's row holds besides, which stays when the unit is shown again.
 */
export function unitList(
  ask: (unit: string) => void,
  control: (unit: string) => HTMLElement | undefined = () => undefined
): UnitList {
  const element = document.createElement("div");
  element.className = "unit-list";
  const kind = labelledSelect("Small maps show", [
    ["mean", "the mean over channels"],
    ["strongest", "the strongest channel of f(x)"]
  ]);
  const head = document.createElement("div");
  head.className = "unit-list-head";
  const words = document.createElement("p");
  words.textContent = "One row a unit, each with a scale of its own: the same for its four maps.";
  head.hidden = true;
  head.append(kind.cell, hueLegend("signal", "x, sum, after ReLU"), hueLegend("added", "f(x), what is added"), words);
  const rows = document.createElement("div");
  element.append(head, rows);
  const figures = new Map<string, UnitFigure>();
  let greatest = 1;
  const strip = (figure: UnitFigure): void => figure.strip(kind.input.value === "mean" ? "mean" : "strongest");
  const redraw = (): void => figures.forEach(strip);
  kind.input.addEventListener("input", redraw);
  const stopColours = onColourChange(redraw);
  return {
    element,
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
      rows.append(rowOf(figure.element, control(unit.name)));
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

function rowOf(figure: HTMLElement, control: HTMLElement | undefined): HTMLElement {
  const row = document.createElement("div");
  row.className = "unit-row";
  row.append(figure);
  if (control) row.append(control);
  return row;
}
