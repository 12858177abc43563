import {MAIN_MAPS, type RecordedUnit, type RecordedUnits} from "../../../run/recordedUnit.js";
import {reach} from "../../../ui/milestone.js";
import {plate} from "../../../ui/plate.js";
import {player} from "../../../ui/player.js";
import {unitProvenance} from "../unitProvenance.js";
import {arithmeticTable} from "./arithmeticTable.js";
import type {ChosenValue} from "./chosenValue.js";
import {productPane} from "./productPane.js";
import {stepWords} from "./stepWords.js";
import {unitControls, type UnitChoice} from "./unitControls.js";
import {unitDiagram, type UnitDiagram} from "./unitDiagram.js";

/** The residual unit with real maps, to be walked through. */
export interface UnitExplorer {
  readonly element: HTMLElement;
  stop(): void;
}

/** Milliseconds that the data takes from one map to the next. */
const PACE = 1000;
/** At first: a value that the inner ReLU clips, and from which f(x) takes something away. */
const FIRST: ChosenValue = {pixel: {row: 7, column: 12}, channel: 4};

/**
 * One real feature map on its way through a unit of the trained network: the reader picks unit, channel and output pixel, plays or
 * steps, and reads the arithmetic of that pixel on the edges.
 */
export function unitExplorer(recorded: RecordedUnits): UnitExplorer {
  const {units, image} = recorded;
  let choice: UnitChoice = {unit: units[0] as RecordedUnit, chosen: FIRST};
  let diagram: UnitDiagram | undefined;
  let multiplied: "conv1" | "conv2" | undefined;
  const controls = unitControls(units, choice, pick);
  const products = productPane();
  const time = player(
    {
      last: MAIN_MAPS.length - 1,
      show: move,
      words: (stop) => stepWords(choice.unit, MAIN_MAPS[stop] ?? "y", choice.chosen)
    },
    {pace: PACE, caption: true}
  );

  function move(at: number): void {
    diagram?.update(at);
    if (MAIN_MAPS[Math.floor(at + 1e-6)] === "sum") reach(view.element, "paths met");
    const name = at + 1e-6 >= MAIN_MAPS.indexOf("conv2") ? "conv2" : "conv1";
    if (name === multiplied) return;
    multiplied = name;
    products.show(choice.unit, name, choice.chosen);
  }
  function draw(width: number): Node {
    const hadFocus = diagram?.element.contains(document.activeElement) ?? false;
    const next = unitDiagram(choice.unit, {
      width,
      chosen: choice.chosen,
      position: time.position,
      onPixel: (pixel) => pick({...choice, chosen: {...choice.chosen, pixel}})
    });
    diagram = next;
    // The new picture is not in the page yet.
    if (hadFocus) queueMicrotask(() => next.element.querySelector<SVGElement>('[data-node="y"]')?.focus());
    return next.element;
  }
  function pick(next: UnitChoice): void {
    choice = next;
    controls.show(next);
    multiplied = undefined;
    view.redraw();
    time.move(time.position);
  }
  const view = plate({
    above: [controls.element, controls.problem, time.element],
    draw,
    below: [products.element],
    caption: `Test image ${image.index} shows a ${image.label}. Solid cells are positive, dots negative; a map's darkest shade is its own largest magnitude. Notice where the dots vanish: at the two ReLUs, of which none stands on the shortcut.`,
    provenance: unitProvenance(recorded),
    table: {name: "all the arithmetic of this value", make: () => arithmeticTable(choice.unit, choice.chosen)},
    narrowest: 272
  });
  view.element.classList.add("unit-explorer");
  return {
    element: view.element,
    stop() {
      view.stop();
      time.stop();
    }
  };
}
