import {dataTable} from "../../draw/dataTable.js";
import {plate, type Plate} from "../../ui/plate.js";
import type {LossPlane, RecordedSurface} from "./recordedSurface.js";
import {gridPlaces} from "./surfaceGrid.js";
import {networkSlices, surfaceSlices} from "./surfaceSlices.js";

const NETWORKS = ["residual", "plain"] as const;

/** The mean line of each network, and the range of its lines. */
function sliceTable(planes: readonly LossPlane[]): HTMLElement {
  const lists = NETWORKS.map((network) => networkSlices(planes, network));
  const columns = NETWORKS.flatMap((network) => [`${network}, mean`, `${network}, lowest`, `${network}, highest`]);
  return dataTable(
    "Loss on straight lines, in nats",
    ["Distance", ...columns].map((label) => ({label, number: true})),
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
    title: "Straight through the trained weights",
    draw: (width) => surfaceSlices(planes, {width}),
    caption: `Thin: the loss along each of ${2 * drawn.length} directions, from ${drawn.length} seeds, in each network. Thick: their mean. Dotted: guessing. The same recording as above.`,
    table: {name: "every line", make: () => sliceTable(planes)}
  });
}
