import {dataTable} from "../../../draw/dataTable.js";
import {fixed, percent} from "../../../draw/numbers.js";
import type {RecordedUnits} from "../../../run/recorded/recordedUnit.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {unitName} from "../unitName.js";
import {unitProvenance} from "../unitProvenance.js";
import {unitSignDots} from "./unitSignDots.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

/** How much of f(x) is negative and of the sum is clipped, unit by unit, with its table. */
export function clippedShares(recorded: RecordedUnits): Plate {
  const {signs, images} = recorded;
  const shares = signs.map(({clippedSum}) => clippedSum);
  return plate({
    title: say.howOftenIsASumClipped,
    draw: (width) => unitSignDots(signs, {width}),
    caption: say.all16UnitsOfTheNetwork(images, fixed(100 * Math.min(...shares), 0), percent(Math.max(...shares))),
    provenance: unitProvenance(recorded),
    table: {
      name: say.tableOfSigns,
      make: () =>
        dataTable(
          say.signsAroundTheSum,
          [{label: say.unit}, {label: say.residualBelow0, number: true}, {label: say.clipped, number: true}],
          signs.map(({id, negativeResidual, clippedSum}) => [unitName(id), negativeResidual, clippedSum])
        )
    },
    widest: 720
  });
}
