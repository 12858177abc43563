import {dataTable} from "../../../draw/dataTable.js";
import {fixed, percent, significant, whole} from "../../../draw/numbers.js";
import {plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {pathGradientPanels} from "./pathGradientPanels.js";
import {effectiveLengths, pathShares, peakLength, type PathShare} from "./pathShares.js";
import type {RecordedPathGradients} from "./recordedPathGradients.js";
import {dayOf} from "../../../words/en/language.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

/** The share of the products that the effective paths hold. */
const EFFECTIVE = 0.9;
const COLUMNS = [
  say.unitsOnThePath,
  say.paths,
  say.gradientAlongOne,
  say.numberTimesGradient,
  say.share,
  say.addedAsVectors
];

/** What is drawn, which lengths carry most, and how it was recorded. */
function captionWords(recorded: RecordedPathGradients, shares: readonly PathShare[]): string {
  const {units, steps, seed, whole: batches, batch, provenance} = recorded;
  const [low, high] = effectiveLengths(shares, EFFECTIVE);
  const held = shares.slice(low, high + 1).reduce((sum, {share}) => sum + share, 0);
  const [first, last] = [shares[0]?.gradient ?? NaN, shares.at(-1)?.gradient ?? NaN];
  const factor = (first / last) ** (1 / units);
  const {backend, runtime, date} = provenance;
  const source = say.recordedOnTheResidual(steps, seed, batches.length, batch, backend, runtime, dayOf(date));
  return say.dotsLineAndRings(fixed(factor, 1), percent(held), low, high) + source;
}

/** One length's paths, in words. */
function lengthWords({k, count, gradient, share}: PathShare, units: number): string {
  return say.pathsOfALength(count, whole(count), k, units, significant(gradient, 2), significant(100 * share, 2));
}

/** Number of paths, gradient along one, and their product, by length; one length is marked in all three. */
export function pathGradientLab(recorded: RecordedPathGradients): {
  readonly element: HTMLElement;
  readonly stop: () => void;
} {
  const shares = pathShares(recorded);
  const peak = peakLength(shares);
  const length = rangeControl(say.lengthOfThePath, {min: 0, max: recorded.units, step: 1, value: peak.k});
  const words = statusLine();
  const {element, stop} = plate({
    title: say.pathsAndTheirGradient,
    controls: [length.cell],
    draw(width) {
      words.textContent = lengthWords(shares[length.value] ?? peak, recorded.units);
      return pathGradientPanels(recorded, {length: length.value, width});
    },
    below: [words],
    caption: captionWords(recorded, shares),
    table: {
      name: say.gradientByLengthOfThePath,
      make: () =>
        dataTable(
          say.gradientByLength,
          COLUMNS.map((label) => ({label, number: true})),
          shares.map(({k, count, gradient, product, share, together}) => [k, count, gradient, product, share, together])
        )
    }
  });
  return {element, stop};
}
