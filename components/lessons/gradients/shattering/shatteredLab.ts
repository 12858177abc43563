import {dataTable} from "../../../draw/dataTable.js";
import {fixed} from "../../../draw/numbers.js";
import {element} from "../../../ui/element.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {correlationCurves} from "./correlationCurves.js";
import {gradientTraces} from "./gradientTraces.js";
import {measureShattering, type Shattering} from "./measureShattering.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

const DEPTHS = [1, 2, 3, 5, 7, 10, 14, 20, 30, 40];

/** What the reader is told of one depth, by its place among the depths. */
function wordsOf(measured: readonly Shattering[], place: number, seed: number): string {
  const layers = DEPTHS[place] ?? 1;
  const each = measured.map(
    ({network, points}) => `${networkName(network)} ${fixed(points[place]?.correlation ?? NaN, 2)}`
  );
  return say.correlationsOf(layers, seed, each.join(", "));
}

function tableOf(measured: readonly Shattering[]): HTMLElement {
  const columns = [say.layers, ...measured.map(({network}) => networkName(network))].map((label) => ({
    label,
    number: true
  }));
  const rows = DEPTHS.map((depth, d) => [depth, ...measured.map(({points}) => points[d]?.correlation)]);
  return dataTable(say.correlationOfNeighbours, columns, rows);
}

/**
 * How alike the gradients of neighbouring inputs are, by depth, in random networks with batch norm, computed here once the figure
 * stands in the page.
 * @param measure takes about half a second
 */
export function shatteredLab(measure = measureShattering): Plate {
  const depth = rangeControl(say.numberOfLayers, {
    min: 0,
    max: DEPTHS.length - 1,
    step: 1,
    value: DEPTHS.indexOf(20),
    text: (index) => String(DEPTHS[index] ?? "")
  });
  const seed = rangeControl(say.seedOfTheNetworks, {min: 1, max: 20, step: 1, value: 1});
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
    caption: say.computedAtTheStart,
    table: {name: say.tableOfCorrelations, make: () => tableOf(measured?.networks ?? [])}
  });
  // A seed costs a moment of computing, so it is measured once the slider is let go.
  seed.input.addEventListener("change", () => {
    measured = undefined;
    lab.redraw();
  });
  return lab;
}
