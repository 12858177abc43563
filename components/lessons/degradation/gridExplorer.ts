import {recordedWords} from "../../run/recorded/recordedWords.js";
import type {RecordedGrid} from "../../run/recorded/recordedGrid.js";
import {element} from "../../ui/element.js";
import {labelledSelect} from "../../ui/labelled.js";
import {openTable} from "../../ui/openTable.js";
import {plate, type Plate} from "../../ui/plate.js";
import {depthCurves} from "./depthCurves.js";
import type {DepthQuantity} from "./depthSummary.js";
import {GRID_CONDITIONS} from "./gridConditions.js";
import {gridTable} from "./gridTable.js";
import {panelWidth} from "./panelWidth.js";
import * as say from "../../words/en/lessons/degradationWords.js";
import {decimal} from "../../words/decimal.js";

/** Below this width the four panels stand one under the other and are lower, in CSS pixels. */
const NARROW = 480;

/** What the panels and the table show: a quantity, and one seed or all. */
interface Shown {
  readonly what: DepthQuantity;
  readonly seed: number | undefined;
}

/** All four conditions side by side on the same axes, and a table that unfolds, whose cells open the laboratory with their settings. */
export function gridExplorer(grid: RecordedGrid): Plate {
  const seeds = [...new Set(grid.cells.map(({seed}) => String(seed)))];
  const quantity = labelledSelect(say.show, [
    ["trainLoss", say.trainingLoss],
    ["valAccuracy", say.validationAccuracy]
  ]);
  const chosen = labelledSelect(say.seed, [["", say.all], ...seeds.map((seed) => [seed, seed] as const)]);
  const table = openTable<Shown>(say.everyCellWithALink, ({what, seed}) => gridTable(grid, what, seed));

  function draw(room: number): readonly Node[] {
    const what: DepthQuantity = quantity.input.value === "valAccuracy" ? "valAccuracy" : "trainLoss";
    const seed = chosen.input.value === "" ? undefined : Number(chosen.input.value);
    table.show({what, seed});
    return GRID_CONDITIONS.map(({network, bn, title}) => {
      const cells = grid.cells.filter((cell) => cell.bn === bn && cell.network === network);
      const options = {
        heading: title,
        quantity: what,
        seed,
        width: panelWidth(room),
        height: room < NARROW ? 170 : 220
      };
      return element("div", {}, element("p", {className: "panel-title"}, title), depthCurves(cells, options));
    });
  }
  return plate({
    className: "small-multiples",
    controls: [quantity.cell, chosen.cell],
    draw,
    caption: say.eachDotIsOneSeed(
      seeds.length,
      grid.steps,
      decimal(grid.lr.withNorm),
      decimal(grid.lr.without),
      recordedWords(grid.provenance)
    ),
    provenance: table.element
  });
}
