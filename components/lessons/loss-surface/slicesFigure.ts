import {dataTable} from "../../draw/dataTable.js";
import {plate, type Plate} from "../../ui/plate.js";
import type {LossPlane, RecordedSurface} from "./recordedSurface.js";
import {gridPlaces} from "./surfaceGrid.js";
import {networkSlices, surfaceSlices} from "./surfaceSlices.js";
import * as say from "../../words/en/lessons/lossSurfaceWords.js";
import {networkName} from "../../words/en/networkWords.js";

const NETWORKS = ["residual", "plain"] as const;

/** The mean line of each network, and the range of its lines. */
function sliceTable(planes: readonly LossPlane[]): HTMLElement {
  const lists = NETWORKS.map((network) => networkSlices(planes, network));
  const columns = NETWORKS.map(networkName).flatMap((name) => [
    say.meanOf(name),
    say.lowestOf(name),
    say.highestOf(name)
  ]);
  return dataTable(
    say.lossOnStraightLines,
    [say.distance, ...columns].map((label) => ({label, number: true})),
    gridPlaces(lists[0]?.mean.length ?? 0).map((place, i) => [
      Number(place.toFixed(2)),
      ...lists.flatMap(({slices, mean}) => {
        const values = slices.map((slice) => slice[i] ?? NaN);
        return [mean[i], Math.min(...values), Math.max(...values)];
      })
    ])
  );
}

/** The loss along every recorded direction, through the trained weights. */
export function slicesFigure({planes: drawn}: RecordedSurface, planes: readonly LossPlane[]): Plate {
  return plate({
    title: say.straightThrough,
    draw: (width) => surfaceSlices(planes, {width}),
    caption: say.thinThickDotted(2 * drawn.length, drawn.length),
    table: {name: say.everyLine, make: () => sliceTable(planes)}
  });
}
