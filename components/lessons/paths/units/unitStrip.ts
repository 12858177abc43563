import {layerId} from "../../../network/layerId.js";
import {unitPlace} from "../../../network/unitPlace.js";
import type {TwinName} from "../../../run/networkRun.js";
import {element} from "../../../ui/element.js";

/** A network as a row of units that can be taken out and put back; emits one bubbling `input` for each change. */
export interface UnitStrip {
  readonly element: HTMLElement;
  /** Ids of the units that are out, in order of depth. */
  get value(): readonly string[];
  set value(units: readonly string[]);
}

/** `stage3.unit4` as `3.4`. */
export function shortName(unit: string): string {
  const place = unitPlace(unit);
  return place === undefined ? unit : `${place.stage}.${place.unit}`;
}

/** Every unit of the stages that have these units; the ones that halve the map stay in. */
function withFixed(units: readonly string[]): readonly string[] {
  const stages = [...new Set(units.flatMap((unit) => unitPlace(unit)?.stage ?? []))];
  return stages.flatMap((stage) => {
    const own = units.filter((unit) => unitPlace(unit)?.stage === stage);
    const first = layerId({part: "stage", stage, unit: 1});
    return own.includes(first) ? own : [first, ...own];
  });
}

/** Arrow keys go from one box to the next, around the ends. */
function roveByArrows(row: HTMLElement, boxes: readonly HTMLButtonElement[]): void {
  row.addEventListener("keydown", (event) => {
    const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    const at = boxes.findIndex((box) => box === event.target);
    if (by === undefined || at < 0) return;
    event.preventDefault();
    const next = boxes[(at + by + boxes.length) % boxes.length];
    for (const box of boxes) box.tabIndex = box === next ? 0 : -1;
    next?.focus();
  });
}

/** Draws the row; arrow keys go from unit to unit, space takes one out. */
export function unitStrip(network: TwinName, units: readonly string[]): UnitStrip {
  const row = element("div", {className: `lesion-units ${network}`});
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", `Units of the ${network} network`);
  const out = new Set<string>();
  const boxes = new Map<string, HTMLButtonElement>();
  const show = (): void => {
    for (const [unit, box] of boxes) box.setAttribute("aria-pressed", String(out.has(unit)));
  };
  const end = (name: string): HTMLElement => element("span", {className: "unit-end"}, name);
  const fixed = (unit: string): HTMLElement =>
    element("span", {className: "unit-box fixed", title: `${unit} halves the map and stays in`}, shortName(unit));
  function removable(unit: string): HTMLButtonElement {
    const box = element("button", {type: "button", className: "unit-box"}, shortName(unit));
    box.setAttribute("aria-label", `Take ${unit} out of the ${network} network`);
    box.tabIndex = boxes.size === 0 ? 0 : -1;
    box.addEventListener("click", () => {
      if (!out.delete(unit)) out.add(unit);
      show();
      row.dispatchEvent(new Event("input", {bubbles: true}));
    });
    boxes.set(unit, box);
    return box;
  }
  row.append(
    end("x"),
    ...withFixed(units).map((unit) => (units.includes(unit) ? removable(unit) : fixed(unit))),
    end("y")
  );
  roveByArrows(row, [...boxes.values()]);
  show();
  return {
    element: row,
    get value() {
      return units.filter((unit) => out.has(unit));
    },
    set value(next) {
      out.clear();
      for (const unit of next) out.add(unit);
      show();
    }
  };
}
