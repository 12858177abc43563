import {dataTable} from "../../../draw/dataTable.js";
import {fixed, percent, whole} from "../../../draw/numbers.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {binomial} from "./binomial.js";
import {pathLengths} from "./pathLengths.js";
import {decimal} from "../../../words/decimal.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

/** How many paths go through k of n units, for each k. */
const countsOf = (n: number): readonly number[] => Array.from({length: n + 1}, (_, k) => binomial(n, k));

/** Number, mean and spread of the lengths, and how many lie within two standard deviations, in words. */
function spreadWords(n: number): string {
  const spread = Math.sqrt(n) / 2;
  const [low, high] = [Math.ceil(n / 2 - 2 * spread), Math.floor(n / 2 + 2 * spread)];
  const within = countsOf(n)
    .slice(low, high + 1)
    .reduce((a, b) => a + b, 0);
  return say.spreadOfLengths(whole(2 ** n), decimal(n / 2), fixed(spread, 2), percent(within / 2 ** n, 1), low, high);
}

/** How many paths of each length a network of 1 to 16 units has. */
export function pathLengthsLab(): {readonly element: HTMLElement; readonly stop: () => void} {
  const units = rangeControl(say.unitsInTheNetwork, {min: 1, max: 16, step: 1, value: 16});
  const axis = labelledSelect(say.axis, [
    ["linear", say.linear],
    ["log", say.logarithmic]
  ]);
  const words = statusLine();
  const {element, stop} = plate({
    title: say.howManyPaths,
    controls: [units.cell, axis.cell],
    draw(width) {
      words.textContent = spreadWords(units.value);
      return pathLengths(units.value, {log: axis.input.value === "log", width});
    },
    below: [words],
    table: {
      name: say.pathsOfEachLength,
      make: () =>
        dataTable(
          say.pathsByLength,
          [say.unitsOnThePath, say.paths, say.share].map((label) => ({label, number: true})),
          countsOf(units.value).map((count, k) => [k, count, count / 2 ** units.value])
        )
    }
  });
  return {element, stop};
}
