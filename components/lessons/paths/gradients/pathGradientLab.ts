import {dataTable} from "../../../draw/dataTable.js";
import {fixed, percent, significant, whole} from "../../../draw/numbers.js";
import {plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {pathGradientPanels} from "./pathGradientPanels.js";
import {effectiveLengths, pathShares, peakLength, type PathShare} from "./pathShares.js";
import type {RecordedPathGradients} from "./recordedPathGradients.js";

/** The share of the products that the effective paths hold. */
const EFFECTIVE = 0.9;
const COLUMNS = ["Units on the path", "Paths", "Gradient along one", "Number × gradient", "Share", "Added as vectors"];

/** What is drawn, which lengths carry most, and how it was recorded. */
function captionWords(recorded: RecordedPathGradients, shares: readonly PathShare[]): string {
  const {units, steps, seed, whole: batches, batch, provenance} = recorded;
  const [low, high] = effectiveLengths(shares, EFFECTIVE);
  const held = shares.slice(low, high + 1).reduce((sum, {share}) => sum + share, 0);
  const [first, last] = [shares[0]?.gradient ?? NaN, shares.at(-1)?.gradient ?? NaN];
  const factor = (first / last) ** (1 / units);
  const {backend, runtime, date} = provenance;
  return `Small dots: single paths, drawn at random. Line: their mean; each unit on the way divides it by ${fixed(factor, 1)} on average. Rings: all paths of a length added as vectors, exactly. ${percent(held)} of the products lie between ${low} and ${high} units. Recorded on the residual network of ${steps} steps, seed ${seed}, ${batches.length} batches of ${batch} training images, batch normalization with the statistics of training; ${backend}, ${runtime}, ${date.slice(0, 10)} (npm run record -- path-gradients).`;
}

/** One length's paths, in words. */
function lengthWords({k, count, gradient, share}: PathShare, units: number): string {
  return `${whole(count)} ${count === 1 ? "path goes" : "paths go"} through ${k} of ${units} units. One carries a gradient of ${significant(gradient, 2)} on average; together that is ${significant(100 * share, 2)} % of the products.`;
}

/** Number of paths, gradient along one, and their product, by length; one length is marked in all three. */
export function pathGradientLab(recorded: RecordedPathGradients): {
  readonly element: HTMLElement;
  readonly stop: () => void;
} {
  const shares = pathShares(recorded);
  const peak = peakLength(shares);
  const length = rangeControl("Length of the path", {min: 0, max: recorded.units, step: 1, value: peak.k});
  const words = statusLine();
  const {element, stop} = plate({
    title: "Paths, and the gradient that they carry",
    controls: [length.cell],
    draw(width) {
      words.textContent = lengthWords(shares[length.value] ?? peak, recorded.units);
      return pathGradientPanels(recorded, {length: length.value, width});
    },
    below: [words],
    caption: captionWords(recorded, shares),
    table: {
      name: "gradient by length of the path",
      make: () =>
        dataTable(
          "Gradient by length",
          COLUMNS.map((label) => ({label, number: true})),
          shares.map(({k, count, gradient, product, share, together}) => [k, count, gradient, product, share, together])
        )
    }
  });
  return {element, stop};
}
