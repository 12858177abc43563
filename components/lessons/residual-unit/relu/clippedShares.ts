import {dataTable} from "../../../draw/dataTable.js";
import {fixed, percent} from "../../../draw/numbers.js";
import type {RecordedUnits} from "../../../run/recorded/recordedUnit.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {unitName} from "../unitName.js";
import {unitProvenance} from "../unitProvenance.js";
import {unitSignDots} from "./unitSignDots.js";

/** How much of f(x) is negative and of the sum is clipped, unit by unit, with its table. */
export function clippedShares(recorded: RecordedUnits): Plate {
  const {signs, images} = recorded;
  const shares = signs.map(({clippedSum}) => clippedSum);
  return plate({
    title: "How often is a sum clipped?",
    draw: (width) => unitSignDots(signs, {width}),
    caption: `All 16 units of the trained network, ${images} test images. The ReLU after the sum clips ${fixed(100 * Math.min(...shares), 0)} to ${percent(Math.max(...shares))} of the values. Units 4, 8 and 14 halve the map and have a projection, whose values can be negative as well.`,
    provenance: unitProvenance(recorded),
    table: {
      name: "signs around the sum",
      make: () =>
        dataTable(
          "Signs around the sum",
          [{label: "Unit"}, {label: "Residual below 0", number: true}, {label: "Clipped", number: true}],
          signs.map(({id, negativeResidual, clippedSum}) => [unitName(id), negativeResidual, clippedSum])
        )
    },
    widest: 720
  });
}
