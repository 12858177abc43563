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

/** What the figure opens with. */
const OPENING = {layers: 48, spread: 0.3, seed: 1} as const;

const CAPTION =
  "Four streams. Free: the identity with a random number added to each of its 16 numbers. Balanced: the same matrices without their signs, rows and columns scaled in turn until each sums to 1 (Sinkhorn and Knopp 1967). Lines: the largest singular value of the product; dots: the second one of the balanced product, which is what becomes of differences between the streams. Computed here.";

function mixingTable({free, balanced}: MixingChain): HTMLElement {
  const columns = ["Matrices", "Free, largest", "Balanced, largest", "Balanced, second"];
  return dataTable(
    "Stretch by number of mixing matrices",
    columns.map((label) => ({label, number: true})),
    free.map(([largest], n) => [n, largest, balanced[n]?.[0], balanced[n]?.[1]])
  );
}

/** The plate; `opening` is what the controls say at first. */
function mixingPlate(opening: MixingChain): Plate {
  const layers = rangeControl("Matrices", {min: 1, max: 60, step: 1, value: OPENING.layers});
  const spread = rangeControl("Noise", {
    min: 0,
    max: 0.5,
    step: 0.05,
    value: OPENING.spread,
    text: (value) => fixed(value, 2)
  });
  const seed = rangeControl("Draw", {min: 1, max: 20, step: 1, value: OPENING.seed});
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
    caption: CAPTION,
    table: {name: "stretch by number of matrices", make: () => mixingTable(chain)}
  });
}

/** Asks how far a signal grows through mixed streams, then lets the reader mix them. Made part by part. */
export function* mixingLab(): Parts<{readonly element: HTMLElement; readonly stop: () => void}> {
  const opening = yield* mixingParts(OPENING);
  const shown = mixingPlate(opening);
  const grown = opening.free.at(-1)?.[0] ?? NaN;
  const choices = ["Hardly at all", "About tenfold", "A hundredfold or more"];
  const right = grown < 3 ? 0 : grown < 50 ? 1 : 2;
  return askFirst(
    {
      question: `Instead of one stream, four; between two layers each becomes a mixture of all four, by a random matrix near the identity. How large can a signal become after ${OPENING.layers} such matrices?`,
      choices,
      verdict: (choice) =>
        `${choice === undefined ? "" : choice === choices[right] ? "Right. " : "Not so. "}It can grow ${significant(grown, 2)}-fold.`,
      finding: "found-mixing"
    },
    shown
  );
}
