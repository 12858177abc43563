import {dataTable} from "../../draw/dataTable.js";
import {element} from "../../ui/element.js";
import type {Parts} from "../../ui/late/parts.js";
import {plate, type Plate} from "../../ui/plate.js";
import {contourMap} from "./contourMap.js";
import {laterLines} from "./laterLines.js";
import type {LossPlane, RecordedSurface} from "./recordedSurface.js";
import {surfaceFacts} from "./surfaceFacts.js";
import {thinned} from "./surfaceGrid.js";
import * as say from "../../words/en/lessons/lossSurfaceWords.js";
import {networkName} from "../../words/en/networkWords.js";

/** Points along each direction that all planes are drawn with. */
const POINTS = 21;
const GAP = 8;
const WIDEST = 287;

/** What was measured on every plane. */
function factsTable(planes: readonly LossPlane[]): HTMLElement {
  const numbers = [
    say.seedOfTheDirections,
    say.lossAtTheWeights,
    say.lossHalfAsFarOut,
    say.halfANatAbove,
    say.distanceOfDoubling,
    say.bentDownward,
    say.valleys,
    say.worseThanGuessing
  ].map((label) => ({label, number: true}));
  return dataTable(
    say.measuredOnEachPlane,
    [{label: say.network}, ...numbers],
    planes
      .map(surfaceFacts)
      .map(({network, seed, centre, halfway, floor, doubles, bentDown, valleys, aboveGuessing}) => [
        networkName(network),
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
    title: say.threePairs,
    className: "loss-seeds",
    draw(room) {
      const width = Math.floor(Math.min(WIDEST, (room - GAP * (drawn.length - 1)) / drawn.length));
      return later.draw((onLines) =>
        networks.map(({network}) =>
          element(
            "div",
            {className: `loss-row ${network}`},
            element("p", {className: "panel-title"}, networkName(network)),
            ...planes.filter((plane) => plane.network === network).map((plane) => smallMap(plane, width, onLines))
          )
        )
      );
    },
    caption: say.columnsAreDirections(drawn.map(({seed}) => seed).join(", "), POINTS),
    below: [later.element],
    table: {name: say.tableOfPlanes, make: () => factsTable(planes)}
  });
  return {
    ...figure,
    stop() {
      later.stop();
      figure.stop();
    }
  };
}
