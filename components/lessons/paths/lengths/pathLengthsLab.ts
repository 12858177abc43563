import {dataTable} from "../../../draw/dataTable.js";
import {fixed, percent, whole} from "../../../draw/numbers.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {binomial} from "./binomial.js";
import {pathLengths} from "./pathLengths.js";

/** How many paths go through k of n units, for each k. */
const countsOf = (n: number): readonly number[] => Array.from({length: n + 1}, (_, k) => binomial(n, k));

/** Number, mean and spread of the lengths, and how many lie within two standard deviations, in words. */
function spreadWords(n: number): string {
  const spread = Math.sqrt(n) / 2;
  const [low, high] = [Math.ceil(n / 2 - 2 * spread), Math.floor(n / 2 + 2 * spread)];
  const within = countsOf(n)
    .slice(low, high + 1)
    .reduce((a, b) => a + b, 0);
  return `${whole(2 ** n)} paths; mean length ${n / 2}, standard deviation ${fixed(spread, 2)}. ${percent(within / 2 ** n, 1)} of them go through ${low} to ${high} units.`;
}

/** How many paths of each length a network of 1 to 16 units has. */
export function pathLengthsLab(): {readonly element: HTMLElement; readonly stop: () => void} {
  const units = rangeControl("Units in the network", {min: 1, max: 16, step: 1, value: 16});
  const axis = labelledSelect("Axis", [
    ["linear", "Linear"],
    ["log", "Logarithmic"]
  ]);
  const words = statusLine();
  const {element, stop} = plate({
    title: "How many paths of each length?",
    controls: [units.cell, axis.cell],
    draw(width) {
      words.textContent = spreadWords(units.value);
      return pathLengths(units.value, {log: axis.input.value === "log", width});
    },
    below: [words],
    table: {
      name: "paths of each length",
      make: () =>
        dataTable(
          "Paths by length",
          ["Units on the path", "Paths", "Share"].map((label) => ({label, number: true})),
          countsOf(units.value).map((count, k) => [k, count, count / 2 ** units.value])
        )
    }
  });
  return {element, stop};
}
