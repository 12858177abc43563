import {pathLengths} from "./pathLengths.js";
import {dataTable} from "../../../draw/dataTable.js";
import {binomial} from "./binomial.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {onResize} from "../../../ui/onResize.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";

/** How many paths of each length a network of 1 to 16 units has. */
export function pathLengthsLab(): HTMLElement {
  const element = document.createElement("figure");
  const units = rangeControl("Units in the network", {min: 1, max: 16, step: 1, value: 16});
  const axis = labelledSelect("Axis", [
    ["linear", "Linear"],
    ["log", "Logarithmic"]
  ]);
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(units.cell, axis.cell);
  const plot = document.createElement("div");
  const words = statusLine();
  const table = document.createElement("details");
  element.append(controls, plot, words, table);

  const draw = (): void => {
    const n = units.value;
    plot.replaceChildren(
      pathLengths(n, {log: axis.input.value === "log", width: Math.max(280, Math.min(plot.clientWidth || 640, 960))})
    );
    const spread = Math.sqrt(n) / 2;
    const [low, high] = [Math.ceil(n / 2 - 2 * spread), Math.floor(n / 2 + 2 * spread)];
    const counts = Array.from({length: n + 1}, (_, k) => binomial(n, k));
    const within = counts.slice(low, high + 1).reduce((a, b) => a + b, 0);
    words.textContent = `${(2 ** n).toLocaleString("en-US")} paths; mean length ${n / 2}, standard deviation ${spread.toFixed(2)}. ${((100 * within) / 2 ** n).toFixed(1)} % of them go through ${low} to ${high} units.`;
    const open = table.open;
    const summary = document.createElement("summary");
    summary.textContent = "Data table: paths of each length";
    table.replaceChildren(
      summary,
      dataTable(
        "Paths by length",
        [
          {label: "Units on the path", number: true},
          {label: "Paths", number: true},
          {label: "Share", number: true}
        ],
        counts.map((count, k) => [k, count, count / 2 ** n])
      )
    );
    table.open = open;
  };
  controls.addEventListener("input", draw);
  draw();
  onResize(plot, draw);
  return element;
}
