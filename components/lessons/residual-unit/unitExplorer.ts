import {productGrids} from "./productGrids.js";
import {unitDiagram, type UnitDiagram} from "./unitDiagram.js";
import {unitName} from "./unitName.js";
import {unitProvenance} from "./unitProvenance.js";
import {arithmeticTable} from "./arithmeticTable.js";
import {chosenConvolution, stepWords, type ChosenValue} from "./unitSteps.js";
import {MAIN_MAPS, type RecordedUnit, type RecordedUnits} from "../../run/recordedUnit.js";
import {labelled, labelledSelect} from "../../ui/labelled.js";
import {reach} from "../../ui/milestone.js";
import {onResize} from "../../ui/onResize.js";
import {player} from "../../ui/player.js";
import {sayInNotation} from "./sayInNotation.js";

/** The residual unit with real maps, to be walked through. */
export interface UnitExplorer {
  readonly element: HTMLElement;
  stop(): void;
}

/** Milliseconds that the data takes from one map to the next. */
const PACE = 1000;
/** At first: a value that the inner ReLU clips, and from which f(x) takes something away. */
const START: ChosenValue = {pixel: {row: 7, column: 12}, channel: 4};

function numberInput(text: string): ReturnType<typeof labelled<HTMLInputElement>> {
  const input = document.createElement("input");
  input.type = "number";
  input.min = "1";
  input.step = "1";
  return labelled(text, input);
}

/**
 * One real feature map on its way through a unit of the trained network: the reader picks unit, channel and output pixel, plays or
 * steps, and reads the arithmetic of that pixel on the edges.
 */
export function unitExplorer(recorded: RecordedUnits): UnitExplorer {
  const {units, image} = recorded;
  const element = document.createElement("figure");
  element.className = "unit-explorer";
  const which = labelledSelect(
    "Unit",
    units.map(({id, inputShape, shape, weights}) => [
      id,
      `${unitName(id)}: ${inputShape.join("×")} → ${shape.join("×")}, ${weights.projection ? "projection" : "identity"}`
    ])
  );
  const [channel, row, column] = [numberInput("Channel"), numberInput("Row"), numberInput("Column")];
  const controls = document.createElement("div");
  controls.className = "unit-controls";
  controls.append(which.cell, channel.cell, row.cell, column.cell);
  const plot = document.createElement("div");
  plot.className = "unit-plot";
  const words = document.createElement("p");
  words.className = "unit-words";
  words.setAttribute("aria-live", "polite");
  const products = document.createElement("div");
  const table = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "All the arithmetic of this value as a table";
  const caption = document.createElement("figcaption");
  caption.textContent = `Test image ${image.index} shows a ${image.label}. Solid cells are positive, dots negative; a map's darkest shade is its own largest magnitude. Notice where the dots vanish: at the two ReLUs, of which none stands on the shortcut.`;

  let unit = units[0] as RecordedUnit;
  let chosen = START;
  let open = 0;
  let diagram: UnitDiagram | undefined;
  let said = "";
  const journey = {
    last: MAIN_MAPS.length - 1,
    show,
    words: (stop: number) => stepWords(unit, MAIN_MAPS[stop] ?? "y", chosen)
  };
  const controlsOfTime = player(journey, {pace: PACE});

  function show(at: number): void {
    diagram?.update(at);
    const reached = Math.floor(at + 1e-6);
    const name = MAIN_MAPS[reached] ?? "y";
    const text = stepWords(unit, name, chosen);
    if (text === said) return;
    said = text;
    sayInNotation(words, text);
    if (name === "sum") reach(element, "paths met");
    showProducts(reached >= MAIN_MAPS.indexOf("conv2") ? "conv2" : "conv1");
  }
  function showProducts(name: "conv1" | "conv2"): void {
    const title = name === "conv1" ? "First convolution" : "Second convolution";
    const grids = productGrids(title, chosenConvolution(unit, name, chosen), open);
    grids.addEventListener("open", (event) => {
      open = (event as CustomEvent<number>).detail;
      showProducts(name);
      products.querySelectorAll<HTMLButtonElement>(".product-shares button")[open]?.focus();
    });
    products.replaceChildren(grids);
  }
  function draw(): void {
    const [rows, columns, channels] = unit.shape;
    for (const [{input}, most, value] of [
      [channel, channels, chosen.channel],
      [row, rows, chosen.pixel.row],
      [column, columns, chosen.pixel.column]
    ] as const) {
      input.max = String(most);
      input.value = String(value + 1);
    }
    const focused = plot.contains(document.activeElement);
    const width = Math.max(272, Math.min(plot.clientWidth || 960, 960));
    diagram = unitDiagram(unit, {width, chosen, onPixel: (pixel) => pick({...chosen, pixel})});
    plot.replaceChildren(diagram.element);
    if (focused) plot.querySelector<SVGGElement>('[data-node="y"]')?.focus();
    table.replaceChildren(summary, arithmeticTable(unit, chosen));
    said = "";
    controlsOfTime.move(controlsOfTime.position);
  }
  function pick(next: ChosenValue): void {
    chosen = next;
    draw();
  }
  which.input.addEventListener("input", () => {
    const before = unit.shape;
    unit = units.find(({id}) => id === which.input.value) ?? unit;
    open = 0;
    // The same place in the picture, on a map of another side.
    const scaled = (at: number, axis: 0 | 1): number => Math.floor((at * unit.shape[axis]) / before[axis]);
    const pixel = {row: scaled(chosen.pixel.row, 0), column: scaled(chosen.pixel.column, 1)};
    pick({channel: chosen.channel % unit.shape[2], pixel});
  });
  controls.addEventListener("input", ({target}) => {
    if (target === which.input || !(target instanceof HTMLInputElement)) return;
    const value = Number(target.value);
    target.setAttribute("aria-invalid", String(!target.checkValidity()));
    if (!target.checkValidity() || target.value === "") {
      words.textContent = `${target.getAttribute("aria-label") ?? ""} is ${target.value || "empty"}, but must be a whole number from 1 to ${target.max}; the picture stays.`;
      said = "";
      return;
    }
    target.removeAttribute("aria-invalid");
    if (target === channel.input) pick({...chosen, channel: value - 1});
    else pick({...chosen, pixel: {...chosen.pixel, [target === row.input ? "row" : "column"]: value - 1}});
    target.focus();
  });
  element.append(controls, controlsOfTime.element, words, plot, products, table, caption, unitProvenance(recorded));
  draw();
  const stopResize = onResize(plot, draw);
  return {
    element,
    stop() {
      stopResize();
      controlsOfTime.stop();
    }
  };
}
