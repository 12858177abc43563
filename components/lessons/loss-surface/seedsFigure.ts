import {dataTable} from "../../draw/dataTable.js";
import {element} from "../../ui/element.js";
import type {Parts} from "../../ui/late/parts.js";
import {plate, type Plate} from "../../ui/plate.js";
import {contourMap} from "./contourMap.js";
import {laterLines} from "./laterLines.js";
import type {LossPlane, RecordedSurface} from "./recordedSurface.js";
import {surfaceFacts} from "./surfaceFacts.js";
import {thinned} from "./surfaceGrid.js";

/** Points along each direction that all planes are drawn with. */
const POINTS = 21;
const GAP = 8;
const WIDEST = 287;

/** What was measured on every plane. */
function factsTable(planes: readonly LossPlane[]): HTMLElement {
  const numbers = [
    "Seed of the directions",
    "Loss at the weights",
    "Loss half as far out, mean",
    "At most half a nat above the weights, %",
    "Distance at which the loss has doubled",
    "Bent downward, %",
    "Valleys",
    "Worse than guessing, %"
  ].map((label) => ({label, number: true}));
  return dataTable(
    "What was measured on each plane",
    [{label: "Network"}, ...numbers],
    planes
      .map(surfaceFacts)
      .map(({network, seed, centre, halfway, floor, doubles, bentDown, valleys, aboveGuessing}) => [
        network,
        seed,
        centre,
        halfway,
        100 * floor,
        doubles,
        100 * bentDown,
        valleys,
        100 * aboveGuessing
      ])
  );
}

/** A plane at few points, without words. */
function smallMap(plane: LossPlane, width: number, onLines: (lines: Parts<void>) => void): SVGSVGElement {
  const loss = thinned(plane.loss, POINTS);
  const {svg, lines} = contourMap({...plane, points: POINTS, loss}, {labels: false, width});
  onLines(lines);
  return svg;
}

/** Every recorded plane as a small map: a row a network, a column a seed. */
export function seedsFigure({planes: drawn, networks}: RecordedSurface, planes: readonly LossPlane[]): Plate {
  const later = laterLines();
  const figure = plate({
    title: "Three pairs of directions",
    className: "loss-seeds",
    draw(room) {
      const width = Math.floor(Math.min(WIDEST, (room - GAP * (drawn.length - 1)) / drawn.length));
      return later.draw((onLines) =>
        networks.map(({network}) =>
          element(
            "div",
            {className: `loss-row ${network}`},
            element("p", {className: "panel-title"}, network),
            ...planes.filter((plane) => plane.network === network).map((plane) => smallMap(plane, width, onLines))
          )
        )
      );
    },
    caption: `Columns: directions of seed ${drawn.map(({seed}) => seed).join(", ")}, the same random numbers for both networks. Lines and ink as in the first figure, ${POINTS} × ${POINTS} points.`,
    below: [later.element],
    table: {name: "what was measured on each plane", make: () => factsTable(planes)}
  });
  return {
    ...figure,
    stop() {
      later.stop();
      figure.stop();
    }
  };
}
