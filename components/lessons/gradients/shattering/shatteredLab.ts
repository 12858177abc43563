import {dataTable} from "../../../draw/dataTable.js";
import {fixed} from "../../../draw/numbers.js";
import {element} from "../../../ui/element.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {correlationCurves} from "./correlationCurves.js";
import {gradientTraces} from "./gradientTraces.js";
import {measureShattering, type Shattering} from "./measureShattering.js";

const DEPTHS = [1, 2, 3, 5, 7, 10, 14, 20, 30, 40];
const CAPTION =
  "Computed here, at the start: networks 48 numbers wide, 128 inputs on a circle, 2.8° from one to the next. Above: the slope of the output as the input goes round, scaled to its own size. Below: the mean cosine between the gradients of neighbours. Statistics of batch norm held fixed.";

/** What the reader is told of one depth, by its place among the depths. */
function wordsOf(measured: readonly Shattering[], place: number, seed: number): string {
  const layers = DEPTHS[place] ?? 1;
  const each = measured.map(({network, points}) => `${network} ${fixed(points[place]?.correlation ?? NaN, 2)}`);
  return `${layers} ${layers === 1 ? "layer" : "layers"}, seed ${seed}: correlation of neighbours' gradients: ${each.join(", ")}.`;
}

function tableOf(measured: readonly Shattering[]): HTMLElement {
  const columns = ["Layers", ...measured.map(({network}) => network)].map((label) => ({label, number: true}));
  const rows = DEPTHS.map((depth, d) => [depth, ...measured.map(({points}) => points[d]?.correlation)]);
  return dataTable("Correlation of neighbours' gradients", columns, rows);
}

/**
 * How alike the gradients of neighbouring inputs are, by depth, in random networks with batch norm, computed here once the figure
 * stands in the page.
 * @param measure takes about half a second
 */
export function shatteredLab(measure = measureShattering): Plate {
  const depth = rangeControl("Number of layers", {
    min: 0,
    max: DEPTHS.length - 1,
    step: 1,
    value: DEPTHS.indexOf(20),
    text: (index) => String(DEPTHS[index] ?? "")
  });
  const seed = rangeControl("Seed of the networks", {min: 1, max: 20, step: 1, value: 1});
  const status = statusLine();
  let measured: {readonly seed: number; readonly networks: readonly Shattering[]} | undefined;

  function draw(width: number): readonly Node[] {
    // Nothing is computed before the reader comes near.
    if (!status.isConnected) return [];
    measured ??= {seed: seed.value, networks: measure({seed: seed.value, depths: DEPTHS})};
    const {networks} = measured;
    const layers = DEPTHS[depth.value] ?? 1;
    const traces = networks.map(({network, points}) => ({network, values: points[depth.value]?.slopes ?? []}));
    status.textContent = wordsOf(networks, depth.value, measured.seed);
    return [gradientTraces(traces, {depth: layers, width}), correlationCurves(networks, {depth: layers, width})];
  }
  const lab = plate({
    controls: [element("div", {className: "run-controls"}, depth.cell, seed.cell)],
    above: [status],
    draw,
    caption: CAPTION,
    table: {name: "correlation by depth", make: () => tableOf(measured?.networks ?? [])}
  });
  // A seed costs a moment of computing, so it is measured once the slider is let go.
  seed.input.addEventListener("change", () => {
    measured = undefined;
    lab.redraw();
  });
  return lab;
}
