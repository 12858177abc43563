import {featureMaps} from "../../../draw/maps/featureMaps.js";
import {significant} from "../../../draw/numbers.js";
import {mapLimit} from "../../../draw/maps/mapPixels.js";
import {mapLabel} from "./mapLabel.js";
import type {ShownUnit, UnitChannels} from "../shownMaps.js";
import {unitMapsView, type UnitMapsView} from "./unitMapsView.js";
import {ADDED_NAME, panelTitle, unitPanels, type ChannelChoice, type UnitPanel} from "./unitPanels.js";
import * as say from "../../../words/en/lessons/buildMapsWords.js";

/** One residual unit: a strip of small maps with what f(x) amounts to, and all of it when opened. */
export interface UnitFigure {
  readonly element: HTMLElement;
  /** Shows the mean over channels, or the strongest channel of f(x), in the strip. */
  strip(kind: "mean" | "strongest"): void;
  receive(all: UnitChannels): void;
  /** All channels could not be sent, and why. */
  fail(reason: string): void;
  /** Shows the same unit for another run, as far open as it is. */
  show(unit: ShownUnit): void;
}

/** Width of a small map in CSS pixels. */
const SMALL = 72;

/** A unit's figure. `ask` wants all channels of a unit sent. Only one figure of a page is open at a time. */
export function unitFigure(first: ShownUnit, ask: (unit: string) => void): UnitFigure {
  let unit = first;
  let kind: "mean" | "strongest" = "mean";
  const {name} = first;
  const section = document.createElement("section");
  section.className = "unit-figure";
  const title = document.createElement("h3");
  title.textContent = name;
  const words = document.createElement("p");
  words.className = "unit-shape";
  const head = document.createElement("div");
  head.append(title, words);
  const small = document.createElement("div");
  small.className = "unit-strip";
  const share = document.createElement("div");
  share.className = "unit-ratio";
  const bar = document.createElement("span");
  bar.className = "bar";
  const value = document.createElement("span");
  share.append(value, bar);

  const whole = document.createElement("details");
  whole.setAttribute("name", "unit-maps");
  const summary = document.createElement("summary");
  summary.textContent = say.allMapsOf(name);
  whole.append(summary);
  let view: UnitMapsView | undefined;
  whole.addEventListener("toggle", () => {
    view?.element.remove();
    // Canvases of a closed figure would only take memory.
    view = whole.open ? unitMapsView(unit, () => ask(name)) : undefined;
    if (view) whole.append(view.element);
  });
  section.append(head, small, share, whole);

  function draw(): void {
    const choice: ChannelChoice = kind === "mean" ? {kind} : {kind: "one", channel: unit.residual.channels[0] ?? 0};
    const panels = (unitPanels(unit, choice) ?? []).filter(({part}) => part !== "skip");
    const limit = mapLimit(panels.map(({data}) => data));
    small.replaceChildren(...panels.map((panel) => smallMap(name, panel, limit)));
  }
  function show(next: ShownUnit): void {
    unit = next;
    const {inputShape, shape, shortcut, ratio} = unit;
    const changes = inputShape.some((side, i) => side !== shape[i]);
    const size = changes ? `${inputShape.join("×")} → ${shape.join("×")}` : shape.join("×");
    words.textContent = `${size}, ${say.shortcuts[shortcut]}`;
    const measured = `‖f(x)‖ / ‖${ADDED_NAME[shortcut]}‖ = ${significant(ratio)}`;
    mapLabel(value, shortcut === "none" ? say.nothingToCompare : measured);
    bar.style.setProperty("--ratio", String(Number.isFinite(ratio) ? ratio : 0));
    draw();
    view?.show(unit);
  }
  show(first);
  return {
    element: section,
    strip(next) {
      kind = next;
      draw();
      view?.redraw();
    },
    receive: (all) => view?.receive(all),
    fail: (reason) => view?.fail(reason),
    show
  };
}

function smallMap(unit: string, panel: UnitPanel, limit: number): HTMLElement {
  const holder = document.createElement("div");
  holder.dataset.part = panel.part;
  const label = document.createElement("span");
  mapLabel(label, panel.part === "sum" ? say.sum : panel.label);
  holder.append(featureMaps(panel.data, panel.shape, {title: panelTitle(unit, panel), limit, width: SMALL}), label);
  return holder;
}
