import {dataTable} from "../../../draw/dataTable.js";
import {fixed, significant} from "../../../draw/numbers.js";
import {element} from "../../../ui/element.js";
import {askFirst} from "../../../ui/guess/askFirst.js";
import type {Parts} from "../../../ui/late/parts.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {mixingChain, mixingParts, type MixingChain, type MixingOptions} from "./mixingChain.js";
import {mixingCurves, mixingWords} from "./mixingCurves.js";
import * as say from "../../../words/en/lessons/afterResnetWords.js";

/** What the figure opens with. */
const OPENING = {layers: 48, spread: 0.3, seed: 1} as const;

function mixingTable({free, balanced}: MixingChain): HTMLElement {
  const columns = [say.matrices, say.freeLargest, say.balancedLargest, say.balancedSecond];
  return dataTable(
    say.stretchByNumberOfMatrices,
    columns.map((label) => ({label, number: true})),
    free.map(([largest], n) => [n, largest, balanced[n]?.[0], balanced[n]?.[1]])
  );
}

/** The plate; `opening` is what the controls say at first. */
function mixingPlate(opening: MixingChain): Plate {
  const layers = rangeControl(say.matrices, {min: 1, max: 60, step: 1, value: OPENING.layers});
  const spread = rangeControl(say.noise, {
    min: 0,
    max: 0.5,
    step: 0.05,
    value: OPENING.spread,
    text: (value) => fixed(value, 2)
  });
  const seed = rangeControl(say.draw, {min: 1, max: 20, step: 1, value: OPENING.seed});
  const status = statusLine();
  let chain = opening;
  let made: MixingOptions = OPENING;
  return plate({
    controls: [element("div", {className: "run-controls"}, layers.cell, spread.cell, seed.cell)],
    above: [status],
    draw(width) {
      const wanted = {layers: layers.value, spread: spread.value, seed: seed.value};
      if (made.layers !== wanted.layers || made.spread !== wanted.spread || made.seed !== wanted.seed) {
        chain = mixingChain(wanted);
        made = wanted;
      }
      status.textContent = mixingWords(chain);
      return mixingCurves(chain, {width});
    },
    caption: say.fourStreams,
    table: {name: say.stretchByMatrices, make: () => mixingTable(chain)}
  });
}

/** Asks how far a signal grows through mixed streams, then lets the reader mix them. Made part by part. */
export function* mixingLab(): Parts<{readonly element: HTMLElement; readonly stop: () => void}> {
  const opening = yield* mixingParts(OPENING);
  const shown = mixingPlate(opening);
  const grown = opening.free.at(-1)?.[0] ?? NaN;
  const choices = [say.hardlyAtAll, say.aboutTenfold, say.aHundredfoldOrMore];
  const right = grown < 3 ? 0 : grown < 50 ? 1 : 2;
  return askFirst(
    {
      question: say.howLargeCanASignalBecome(OPENING.layers),
      choices,
      verdict: (choice) =>
        `${choice === undefined ? "" : choice === choices[right] ? say.right : say.notSo}${say.itCanGrow(significant(grown, 2))}`,
      finding: "found-mixing"
    },
    shown
  );
}
