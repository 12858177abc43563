import {residualHistogram} from "./residualHistogram.js";
import {unitName} from "./unitName.js";
import {unitProvenance} from "./unitProvenance.js";
import {unitSignDots} from "./unitSignDots.js";
import {dataTable} from "../../draw/dataTable.js";
import type {RecordedUnits} from "../../run/recordedUnit.js";
import {button} from "../../ui/button.js";
import {onResize} from "../../ui/onResize.js";
import {sayInNotation} from "./sayInNotation.js";

const within = (width: number): number => Math.max(280, Math.min(width || 640, 720));

/** The values of one unit's f(x); a button shows what a ReLU before the sum would leave of them. */
export function residualSigns({histogram, images, signs}: RecordedUnits): HTMLElement {
  const element = document.createElement("figure");
  const plot = document.createElement("div");
  let clipped = false;
  const draw = (): void => {
    plot.replaceChildren(residualHistogram(histogram, {width: within(plot.clientWidth), clipped}));
  };
  const toggle = button("Put a ReLU before the sum", () => {
    clipped = !clipped;
    toggle.setAttribute("aria-pressed", String(clipped));
    draw();
  });
  toggle.setAttribute("aria-pressed", "false");
  const buttons = document.createElement("div");
  buttons.className = "lab-buttons";
  buttons.append(toggle);
  const caption = document.createElement("figcaption");
  const share = signs.find(({id}) => id === histogram.unit)?.negativeResidual ?? NaN;
  sayInNotation(
    caption,
    `f(x) of ${unitName(histogram.unit)}, all values of ${images} test images; ${(100 * share).toFixed(1)} % are negative. The outermost bars also hold what lies beyond.`
  );
  element.append(plot, buttons, caption);
  draw();
  onResize(plot, draw);
  return element;
}

/** Signs around every unit's sum, with their table. */
export function clippedShares(recorded: RecordedUnits): HTMLElement {
  const {signs, images} = recorded;
  const element = document.createElement("figure");
  const plot = document.createElement("div");
  const draw = (): void => plot.replaceChildren(unitSignDots(signs, {width: within(plot.clientWidth)}));
  const caption = document.createElement("figcaption");
  const shares = signs.map(({clippedSum}) => Math.round(100 * clippedSum));
  caption.textContent = `All 16 units of the trained network, ${images} test images. The ReLU after the sum clips ${Math.min(...shares)} to ${Math.max(...shares)} % of the values. Units 4, 8 and 14 halve the map and have a projection, whose values can be negative as well.`;
  const table = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "The same numbers as a table";
  const rows = signs.map(({id, negativeResidual, clippedSum}) => [unitName(id), negativeResidual, clippedSum]);
  table.append(
    summary,
    dataTable(
      "Signs around the sum",
      [{label: "Unit"}, {label: "Residual below 0", number: true}, {label: "Clipped", number: true}],
      rows
    )
  );
  element.append(plot, caption, table, unitProvenance(recorded));
  draw();
  onResize(plot, draw);
  return element;
}
